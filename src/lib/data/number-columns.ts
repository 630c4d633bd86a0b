import * as v from 'valibot';
import type { Column } from './column';

/** Limits of a number, both included, and its unit. */
interface NumberOptions {
	readonly unit?: string;
	readonly min?: number;
	readonly max?: number;
}

const PLAIN_NUMBER =
	'Write numbers without thousands separators, and with a point before decimals.';

/** Advice on a cell that may be empty and has something in it that is no number. */
function leaveEmpty(text: string): string {
	return /\d,\d/.test(text) ? PLAIN_NUMBER : 'Leave the cell empty if the source gives no number.';
}

function limits({ min, max }: NumberOptions): string {
	if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
	if (min !== undefined) return ` of at least ${min}`;
	return max === undefined ? '' : ` of at most ${max}`;
}

function numeric(
	type: 'number' | 'integer' | 'year',
	form: RegExp,
	what: string,
	description: string,
	options: NumberOptions
): Column<number> {
	const { unit, min, max } = options;
	const expected = `${what}${limits(options)}`;
	return {
		schema: v.pipe(
			v.string(),
			v.regex(form, expected),
			v.transform(Number),
			v.minValue(min ?? -Infinity, expected),
			v.maxValue(max ?? Infinity, expected)
		),
		type,
		description,
		...(unit === undefined ? {} : { unit }),
		constraints: {
			required: true,
			...(min === undefined ? {} : { minimum: min }),
			...(max === undefined ? {} : { maximum: max })
		},
		advice: () => PLAIN_NUMBER,
		adviceIfOptional: leaveEmpty
	};
}

/** A number: digits, an optional point and minus sign, nothing else. */
export function number(description: string, options: NumberOptions = {}): Column<number> {
	return numeric('number', /^-?\d+(\.\d+)?$/, 'a number', description, options);
}

/** A whole number. */
export function integer(description: string, options: NumberOptions = {}): Column<number> {
	return numeric('integer', /^-?\d+$/, 'a whole number', description, options);
}

/** A year of four digits. */
export function year(description: string): Column<number> {
	return numeric('year', /^\d{4}$/, 'a year', description, { min: 1900, max: 2100 });
}

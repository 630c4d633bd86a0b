import * as v from 'valibot';
import type { Column, Constraints } from './column';
import { iso3Codes } from './iso3-codes';

export { integer, number, year } from './number-columns';

function string(
	description: string,
	expected: string,
	test: (text: string) => boolean,
	advice: string,
	constraints: Constraints = {}
): Column<string> {
	return {
		schema: v.pipe(v.string(), v.check(test, expected)),
		type: 'string',
		description,
		constraints: { required: true, ...constraints },
		advice: () => advice
	};
}

/** Text for readers, without spaces at its ends. */
export function text(
	description: string,
	{ maxLength }: { readonly maxLength?: number } = {}
): Column<string> {
	const upTo = maxLength === undefined ? '' : ` of at most ${maxLength} characters`;
	return string(
		description,
		`text${upTo}, without spaces at its ends`,
		(t) => t !== '' && t === t.trim() && [...t].length <= (maxLength ?? Infinity),
		'Shorten or trim the text.',
		maxLength === undefined ? {} : { maxLength }
	);
}

/** Text of one form. `expected` names the form, `form` is anchored at both ends here. */
export function pattern(description: string, form: RegExp, expected: string): Column<string> {
	const whole = new RegExp(`^(?:${form.source})$`);
	return string(description, expected, (t) => whole.test(t), `It has the form ${form.source}.`, {
		pattern: whole.source
	});
}

/** A stable name for a row: letters, digits, `-`, `_`, `/`, `.`, as in an address. */
export function id(description: string): Column<string> {
	return pattern(description, /[A-Za-z0-9][A-Za-z0-9_./-]*/, 'an id');
}

/** An address on the web. */
export function url(description: string): Column<string> {
	return pattern(description, /https?:\/\/\S+/, 'an address that begins with http:// or https://');
}

type Precision = 'day' | 'month' | 'year';

const DATE_FORMS: Record<Precision, { form: RegExp; written: string }> = {
	day: { form: /^\d{4}-\d{2}-\d{2}$/, written: 'YYYY-MM-DD' },
	month: { form: /^\d{4}-\d{2}$/, written: 'YYYY-MM' },
	year: { form: /^\d{4}$/, written: 'YYYY' }
};

/** Whether the calendar has this day, month or year; `2025-02-30` is not in it. */
function inCalendar(date: string): boolean {
	const full = `${date}-01-01`.slice(0, 10);
	const time = Date.parse(full);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/**
 * A date of the Gregorian calendar as ISO 8601 text. It stays text: a `Date` would carry a time zone with it.
 * By default a full day; other precisions where a source gives only a month or a year.
 */
export function date(
	description: string,
	precisions: readonly Precision[] = ['day']
): Column<string> {
	const forms = precisions.map((p) => DATE_FORMS[p]);
	const expected = `a date as ${forms.map((f) => f.written).join(' or ')}`;
	const read = string(
		description,
		expected,
		(t) => forms.some((f) => f.form.test(t)) && inCalendar(t),
		'Write the date in ISO 8601, and make sure that the calendar has it.',
		precisions.length === 1 ? {} : { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }
	);
	const [only] = precisions;
	return precisions.length === 1 && only === 'day' ? { ...read, type: 'date' } : read;
}

/** One of a few words. */
export function oneOf<const T extends string>(
	description: string,
	values: readonly T[]
): Column<T> {
	return {
		schema: v.picklist(values, `one of ${values.join(', ')}`),
		type: 'string',
		description,
		constraints: { required: true, enum: values },
		advice: () => 'Use one of these words, or add the new word to the schema in src/tables.'
	};
}

/** `yes` or `no`, read as a boolean. */
export function yesNo(description: string): Column<boolean> {
	return {
		schema: v.pipe(
			v.picklist(['yes', 'no'], 'yes or no'),
			v.transform((t) => t === 'yes')
		),
		type: 'boolean',
		description,
		constraints: { required: true },
		advice: () => 'Write yes or no.'
	};
}

/** ISO 3166-1 alpha-3 code of a country, or one of the words in `also`. */
export function country(
	description: string,
	{ also = [] }: { readonly also?: readonly string[] } = {}
): Column<string> {
	const or = also.length === 0 ? '' : ` or ${also.join(', ')}`;
	return string(
		description,
		`an ISO 3166-1 alpha-3 country code${or}`,
		(t) => iso3Codes.has(t) || also.includes(t),
		'Look the code up; North Korea is PRK, South Korea KOR.',
		{ pattern: `^([A-Z]{3}${also.map((word) => `|${word}`).join('')})$` }
	);
}

/** Items between semicolons, without spaces and without the same item twice; never an empty list. */
export function list<T>(item: Column<T>): Column<readonly T[]> {
	return {
		...item,
		schema: v.pipe(
			v.string(),
			v.rawTransform<string, readonly T[]>(({ dataset, addIssue, NEVER }) => {
				const parts = dataset.value.split(';');
				const read = parts.map((part) => v.safeParse(item.schema, part));
				const bad = read.find((r) => !r.success);
				if (bad) addIssue({ message: `${bad.issues[0].message}, or several with ; between them` });
				if (new Set(parts).size < parts.length) addIssue({ message: 'no item twice' });
				return bad || new Set(parts).size < parts.length
					? NEVER
					: read.flatMap((r) => (r.success ? [r.output] : []));
			})
		),
		type: 'string',
		constraints: item.constraints.required ? { required: true } : {},
		separator: ';'
	};
}

/** A list that may be empty: an empty cell is `[]`. */
export function optionalList<T>(item: Column<T>): Column<readonly T[]> {
	const some = list(item);
	return {
		...some,
		schema: v.pipe(
			v.string(),
			v.rawTransform<string, readonly T[]>(({ dataset, addIssue, NEVER }) => {
				if (dataset.value === '') return [];
				const read = v.safeParse(some.schema, dataset.value);
				if (read.success) return read.output;
				addIssue({ message: read.issues[0].message });
				return NEVER;
			})
		),
		constraints: {}
	};
}

/** An id of a row of another table. `table` is that table's id, or `sources` for the bibliography. */
export function ref(
	description: string,
	table: string,
	{ except }: { readonly except?: readonly string[] } = {}
): Column<string> {
	return {
		...text(description),
		references: except === undefined ? { table } : { table, except }
	};
}

/** Ids of the sources that a row rests on: at least one. */
export function sourceIds(description = 'Sources of the row'): Column<readonly string[]> {
	return list(ref(description, 'sources'));
}

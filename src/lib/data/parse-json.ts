import * as v from 'valibot';
import { TableError } from './table-error';

/**
 * Reads a JSON file after a schema.
 *
 * @param text the whole file
 * @param schema what it holds
 * @param options.file path from the project's root, for errors
 * @throws TableError with line and character where the text is not JSON, and with the path to the value where
 *   it is JSON but not what the schema asks for
 * @example parseJson('[1, 2]', v.array(v.number()), { file: 'data/rain-gauge/gauges.json' }) // [1, 2]
 */
export function parseJson<S extends v.GenericSchema>(
	text: string,
	schema: S,
	{ file }: { readonly file: string }
): v.InferOutput<S> {
	const read = v.safeParse(schema, valueOf(text, file));
	if (read.success) return read.output;
	const [issue] = read.issues;
	throw new TableError(
		{ file, path: v.getDotPath(issue) ?? '(the whole file)' },
		{
			expected: issue.expected ?? issue.message,
			found: issue.received,
			advice: 'Correct the value, or describe the new shape in the schema.'
		}
	);
}

function valueOf(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw notJson(text, file, error.message);
	}
}

/**
 * Node says where in its message, in one of several wordings, or not at all.
 * A text that ends too early is told apart: its beginning is sound, so the file was cut off.
 */
function notJson(text: string, file: string, message: string): TableError {
	const end = text.trimEnd().length;
	const at = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN);
	const cutOff = /end of JSON input/.test(message) || at >= end;
	const offset = cutOff ? end : at;
	const before = Number.isNaN(offset) ? undefined : text.slice(0, offset).split('\n');
	const line = before?.length;
	const position = before && (before.at(-1) ?? '').length + 1;
	const character = position === undefined ? '' : ` at character ${position} of the line`;
	return new TableError(
		{ file, ...(line === undefined ? {} : { line }), ...(position ? { position } : {}) },
		{
			expected: 'JSON',
			found: cutOff ? `a text that breaks off${character}` : `a fault${character} (${message})`,
			advice: cutOff
				? 'The file seems to be cut off: restore it from git.'
				: 'Look for a comma or a quote too many or too few.'
		}
	);
}

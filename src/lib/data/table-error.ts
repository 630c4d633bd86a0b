/** Where something in a data file is wrong. Lines and positions count from 1. */
export interface Place {
	/** path from the project's root, such as `data/un/vetoes.csv` */
	readonly file: string;
	/** line in the file; line breaks inside quoted cells count */
	readonly line?: number;
	/** character in that line at which the cell or the fault begins */
	readonly position?: number;
	/** name of the column */
	readonly column?: string;
	/** path to the value in a JSON file, such as `12.issued.date-parts` */
	readonly path?: string;
}

/** What is wrong there, as the parts of one sentence. */
export interface Fault {
	readonly expected: string;
	/** what the file has, already quoted where it is a quotation */
	readonly found: string;
	/** what to do about it: a sentence */
	readonly advice: string;
}

/**
 * A fault in a data file: says where, what was expected, what was found, what to do.
 *
 * @example
 * new TableError(
 * 	{ file: 'data/rain-gauge/table.csv', line: 4, column: 'mm' },
 * 	{
 * 		expected: 'a number of at least 0',
 * 		found: '"n/a"',
 * 		advice: 'Leave the cell empty if the source gives no number.'
 * 	}
 * ).message;
 * // data/rain-gauge/table.csv, line 4, column "mm": expected a number of at least 0, got "n/a". Leave …
 */
export class TableError extends Error {
	override readonly name = 'TableError';
	readonly file: string;
	readonly line: number | undefined;
	readonly position: number | undefined;
	readonly column: string | undefined;

	constructor(place: Place, fault: Fault) {
		const where = [
			place.file,
			place.line === undefined ? '' : `line ${place.line}`,
			place.column === undefined ? '' : `column "${place.column}"`,
			place.path === undefined ? '' : `at ${place.path}`
		].filter((part) => part !== '');
		super(`${where.join(', ')}: expected ${fault.expected}, got ${fault.found}. ${fault.advice}`);
		this.file = place.file;
		this.line = place.line;
		this.position = place.position;
		this.column = place.column;
	}
}

const SHOWN = 60;

/** A found text as it appears in an error: quoted, cut when long, named when empty. */
export function quote(text: string): string {
	if (text === '') return 'an empty cell';
	const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
	return JSON.stringify(shown);
}

/** What the field shows. The count itself is in every view; what is not asked for is not in the drawing at all. */
export interface FieldView {
	/** Over the whole stage, or pressed aside to make room for counts. */
	field: 'whole' | 'aside';
	/** Name the highest months. */
	peaks: boolean;
	/** Ask where the soldiers' arrival would be placed. */
	question: boolean;
	/** Set the dates on the field: where the mission sees the rise begin, and when the soldiers were reported. */
	dates: boolean;
	/** Counts beside the field. */
	beside: 'causes' | 'verdicts' | 'age' | null;
}

const whole = {
	field: 'whole',
	peaks: false,
	question: false,
	dates: false,
	beside: null
} as const;
const aside = { ...whole, field: 'aside' } as const;

export const views = {
	'the-civilians-field': { ...whole, peaks: true },
	'the-civilians-guess': { ...whole, question: true },
	'the-civilians-reported': { ...whole, peaks: true, dates: true },
	'the-civilians-causes': { ...aside, dates: true, beside: 'causes' },
	'the-civilians-verdict': { ...aside, dates: true, beside: 'verdicts' },
	'the-civilians-age': { ...aside, beside: 'age' }
} satisfies Record<string, FieldView>;

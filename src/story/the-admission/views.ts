/** Which labels and marks stand on the map. */
export type LabelSet = 'opening' | 'whole' | 'boarding' | 'corridor' | 'border' | 'older';

export interface AdmissionView {
	/** Where the map is looked at from. */
	frame: 'opening' | 'whole' | 'boarding' | 'border';
	labels: LabelSet;
	/** How strongly the sheaf of threads is drawn, 0 to 1. */
	sheaf: number;
	/** Sea legs: thin beside the sheaf, or dashed as accounts of one state each. */
	crossings: 'none' | 'thin' | 'accounts';
	/** The way of the arms, 0 to 1. */
	arms: number;
	/** Distance as the crow flies under the two ends, and arcs of distance around Kursk. */
	dimension: boolean;
	arcs: boolean;
	/** Whether the sheaf grows as the reader goes through the step. */
	grows: boolean;
}

const bare: AdmissionView = {
	frame: 'whole',
	labels: 'whole',
	sheaf: 0,
	crossings: 'none',
	arms: 0,
	dimension: false,
	arcs: false,
	grows: false
};

export const views = {
	opening: {
		...bare,
		frame: 'opening',
		labels: 'opening',
		sheaf: 1,
		crossings: 'thin',
		dimension: true
	},
	'the-admission-whole': bare,
	'the-admission-embarkation': {
		...bare,
		frame: 'boarding',
		labels: 'boarding',
		crossings: 'accounts'
	},
	'the-admission-corridor': {
		...bare,
		labels: 'corridor',
		sheaf: 1,
		crossings: 'thin',
		arcs: true,
		grows: true
	},
	'the-admission-border': { ...bare, frame: 'border', labels: 'border' },
	'the-admission-older-path': {
		...bare,
		labels: 'older',
		sheaf: 0.42,
		arms: 1
	}
} satisfies Record<string, AdmissionView>;

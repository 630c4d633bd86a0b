/** Kinds of aid that the tracker tells apart. */
export const kinds = ['military', 'financial', 'humanitarian'] as const;
export type Kind = (typeof kinds)[number];

/** The permanent members, in the order of the matrix's rows. */
export const states = ['RUS', 'CHN', 'USA', 'GBR', 'FRA'] as const;
export type State = (typeof states)[number];

export type Vote = 'yes' | 'no' | 'abstain' | 'absent';

/** What a sum needs of a row of `world/aid_ukraine`. */
export interface AidRow {
	level: string;
	donor_code: string;
	period: string;
	type: string;
	value: number | null;
}

/** Donors that are neither European states nor institutions of the Union. */
export const outsideEurope: readonly string[] = [
	'USA',
	'CAN',
	'AUS',
	'NZL',
	'JPN',
	'KOR',
	'TUR',
	'TWN',
	'IND',
	'CHN'
];

/** The tracker books the loans of the Investment Bank under the Union when it adds up, not when it dates. */
export const institutions: readonly string[] = ['EU', 'EIB'];

/** @example quarterOf('2022-05') // '2022-Q2' */
export const quarterOf = (month: string): string =>
	`${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

/** Every quarter from the first dated month to the last. */
export function quartersIn(rows: readonly AidRow[]): string[] {
	const found = rows
		.filter(({ level }) => level === 'month')
		.map(({ period }) => quarterOf(period));
	return [...new Set(found)].sort();
}

/** How many months of the last quarter the rows reach. */
export function monthsInLast(rows: readonly AidRow[]): number {
	const months = [...new Set(rows.filter((d) => d.level === 'month').map((d) => d.period))].sort();
	const last = quarterOf(months.at(-1) ?? '');
	return months.filter((month) => quarterOf(month) === last).length;
}

/**
 * Dated aid by quarter.
 *
 * @param donors which donors are added up
 * @param kind one kind, or all three
 * @returns EUR billion, one number a quarter, in the order of `quarters`; 0 where no dated row stands
 */
export function byQuarter(
	rows: readonly AidRow[],
	quarters: readonly string[],
	donors: (code: string) => boolean,
	kind: Kind | 'all' = 'all'
): number[] {
	const sums = new Map(quarters.map((quarter) => [quarter, 0]));
	for (const { level, donor_code, period, type, value } of rows) {
		if (level !== 'month' || value === null || !donors(donor_code)) continue;
		if (kind !== 'all' && kind !== type) continue;
		const quarter = quarterOf(period);
		sums.set(quarter, (sums.get(quarter) ?? 0) + value);
	}
	return quarters.map((quarter) => Math.round((sums.get(quarter) ?? 0) * 1000) / 1000);
}

/** One year of trade; `total` null where no full year was found, then perhaps what was reached by November. */
export interface TradeYear {
	year: number;
	total: number | null;
	/** USD billion from January to November, where only that is known. */
	toNovember?: number;
}

interface TradeRow {
	year: number;
	pair: string;
	total_usd_bn: number | null;
	note: string | null;
}

/** Trade of China and Russia, both directions, USD billion, by year. A year without a figure keeps its place. */
export const tradeYears = (rows: readonly TradeRow[]): TradeYear[] =>
	rows
		.filter(({ pair }) => pair === 'CHN-RUS')
		.map(({ year, total_usd_bn: total, note }) => {
			const part = /January-November (\d+(?:\.\d+)?)/.exec(note ?? '')?.[1];
			return total === null && part ? { year, total, toNovember: Number(part) } : { year, total };
		});

/** A text of the matrix: where its row stands, and to which group of columns it belongs. */
export interface MatrixText {
	id: TextId;
	date: string;
	group: 'dprk' | 'council' | 'assembly';
}

/** A vote of one state, laid beside another of its own. */
export interface Bracket {
	state: State;
	pair: PairId;
	from: TextId;
	to: TextId;
	/** The votes, in order of time. */
	votes: readonly [Vote, Vote];
}

/** The texts of the matrix, chosen by us; ids are used in addresses. */
export const textIds = [
	'embargo',
	'panel-made',
	'oil-caps',
	'panel-2022',
	'limits-2022',
	'panel-2024',
	'attack',
	'us-text',
	'withdrawal',
	'peace-2023',
	'peace-2025',
	'children'
] as const;
export type TextId = (typeof textIds)[number];

/** Pairs of texts that ask for the same thing; the same three pairs are tried on every state. */
export const pairs = {
	limits: ['oil-caps', 'limits-2022'],
	panel: ['panel-2022', 'panel-2024'],
	peace: ['peace-2023', 'peace-2025']
} as const satisfies Record<string, readonly [TextId, TextId]>;
export type PairId = keyof typeof pairs;

export type Votes = Record<State, Record<TextId, Vote>>;

/** Where a state voted for one text of a pair and against the other. Abstaining is neither. */
export function bracketsOf(votes: Votes): Bracket[] {
	return states.flatMap((state) =>
		(Object.keys(pairs) as PairId[]).flatMap((pair) => {
			const [from, to] = pairs[pair];
			const cast = [votes[state][from], votes[state][to]] as const;
			const opposite = cast.includes('yes') && cast.includes('no');
			return opposite ? [{ state, pair, from, to, votes: cast }] : [];
		})
	);
}

/** What the story's figure draws. */
export interface PowersData {
	/** Such as `2022-Q1`. */
	quarters: string[];
	/** Months of the last quarter that the release reaches; under three it is drawn dotted. */
	months: number;
	usa: number[];
	europe: number[];
	/** The highest American quarter, its sum and the financial part of it, EUR billion. */
	peak: { quarter: number; all: number; financial: number };
	trade: TradeYear[];
	/** ISO days. */
	invasion: string;
	demands: { assembly: string; court: string };
	lastPackage: string;
	texts: MatrixText[];
	votes: Votes;
	brackets: Bracket[];
	/** Day of the statement a state's row carries. */
	saidOn: Partial<Record<State, string>>;
}

export interface Donor {
	id: string;
	name: string;
	/** EUR billion by quarter, of each kind. */
	series: Record<Kind, number[]>;
	/** All that was allocated to the end of the release, EUR billion; more than the dated quarters. */
	total: number;
}

export interface ExploreText extends MatrixText {
	symbol: string;
	title: string;
	/** What became of it: `adopted`, `vetoed`, or the Assembly's count. */
	outcome: string;
	url: string;
	sources: string[];
}

export interface PowersExplore {
	figure: PowersData;
	donors: Donor[];
	texts: ExploreText[];
	/** Titles of the sources that are named, by id. */
	titles: Record<string, string>;
	said: { state: State; text: TextId | null; date: string; source: string }[];
}

import type { Track } from './derive';

/** How a voice stands in the score: five lines' worth of a stave, one that breathes, or a single line. */
export type RowMode = 'stave' | 'focus' | 'line';

export interface ScoreView {
	/** Which arrangement: the plain score, two life lines in it, a band of two voices, the ladder, or its end. */
	scene: 'score' | 'lives' | 'band' | 'ladder' | 'after';
	/** First and last day shown; the last may be `compiled`, the day the sources were last read. */
	window: readonly [string, string];
	/** Share of the width that the years before 2022 keep; 0 = they are not shown. */
	past: number;
	/** Staves and voices shown, always in the order of the score. */
	rows: Partial<Record<Track, RowMode>>;
	/** Notes at full strength besides those labelled: these tracks, up to this day. Others are ghosts. */
	lit: { tracks: readonly Track[]; until: string };
	/** Date of the play-head. */
	head: string | null;
	/** Events with a label that must be there. */
	labels: readonly string[];
	/** Events with a label where there is room. */
	context: readonly string[];
	/** Events whose distance in days is drawn. */
	bracket: readonly [string, string] | null;
	/** How many years the dates of labels need. */
	dates: 'year' | 'day' | 'full';
	/** Events whose label stands at the left of its leader. */
	leftward: readonly string[];
	/** Staves named as empty so far, or since. */
	empty: readonly Track[];
}

const all: Record<Track, RowMode> = {
	'law-un': 'stave',
	diplomacy: 'stave',
	arms: 'stave',
	troops: 'stave',
	battlefield: 'stave',
	reactions: 'line',
	humanitarian: 'line'
};
const tracks = Object.keys(all) as Track[];

export const views = {
	'the-escalation-whole': {
		scene: 'score',
		window: ['2022-01-01', '2026-05-31'],
		past: 0.285,
		rows: all,
		lit: { tracks, until: '2021-12-31' },
		head: null,
		labels: [
			'ev-1945-charter',
			'ev-1950-res82',
			'ev-1961-treaty',
			'ev-1991-un',
			'ev-2006-1718',
			'ev-2009-1874',
			'ev-2014-crimea-veto',
			'ev-2014-68262',
			'ev-2017-2397',
			'ev-2019-vladivostok'
		],
		context: [],
		bracket: null,
		dates: 'year',
		leftward: [],
		empty: []
	},
	'the-escalation-arms': {
		scene: 'score',
		window: ['2022-01-01', '2024-01-31'],
		past: 0.05,
		rows: { ...all, arms: 'focus' },
		lit: { tracks: ['arms'], until: '2024-01-02' },
		head: '2024-01-02',
		labels: [
			'ev-2022-07-13-recognition',
			'ev-2023-09-13-vostochny',
			'ev-2022-11-18-wagner',
			'ev-2023-07-26-shoigu',
			'ev-2023-08-ships',
			'ev-2023-10-13-containers',
			'ev-2023-12-30-missile',
			'ev-2024-01-02-kharkiv'
		],
		context: [
			'ev-2022-02-25-veto',
			'ev-2022-03-02-es111',
			'ev-2022-03-16-icj',
			'ev-2022-05-26-dprk-veto',
			'ev-2022-02-24-invasion'
		],
		bracket: null,
		dates: 'full',
		leftward: [],
		empty: ['troops']
	},
	'the-escalation-fifty-seven-days': {
		scene: 'lives',
		window: ['2024-06-01', '2024-12-31'],
		past: 0,
		rows: {
			'law-un': 'stave',
			diplomacy: 'focus',
			arms: 'stave',
			troops: 'focus',
			battlefield: 'stave',
			reactions: 'line'
		},
		lit: { tracks: ['diplomacy', 'troops'], until: '2024-12-31' },
		head: null,
		labels: [
			'ev-2024-06-19-treaty',
			'ev-2024-12-04-inforce',
			'ev-2024-10-08-ships',
			'ev-2024-10-18-nis',
			'ev-2024-10-23-austin'
		],
		context: [
			'ev-2024-10-24-kazan',
			'ev-2024-11-09-sign',
			'ev-2024-10-14-duma',
			'ev-2024-10-28-nato',
			'ev-2024-10-03-donetsk',
			'ev-2024-11-17-atacms',
			'ev-2024-08-06-kursk',
			'ev-2024-11-05-clash',
			'ev-2024-12-14-assault'
		],
		bracket: ['ev-2024-10-08-ships', 'ev-2024-12-04-inforce'],
		dates: 'day',
		leftward: [
			'ev-2024-10-08-ships',
			'ev-2024-10-03-donetsk',
			'ev-2024-10-14-duma',
			'ev-2024-11-05-clash',
			'ev-2024-12-14-assault'
		],
		empty: []
	},
	'the-escalation-band': {
		scene: 'band',
		window: ['2024-10-01', '2025-05-14'],
		past: 0,
		rows: {},
		lit: { tracks: [], until: '2025-05-14' },
		head: null,
		labels: [
			'ev-2024-10-18-nis',
			'ev-2024-10-23-austin',
			'ev-2024-10-28-nato',
			'ev-2024-10-30-unsc',
			'ev-2024-11-05-clash',
			'ev-2024-12-14-assault',
			'ev-2024-12-16-joint',
			'ev-2024-12-27-kirby',
			'ev-2025-01-09-pow',
			'ev-2025-02-return',
			'ev-2025-03-sudzha'
		],
		context: [],
		bracket: ['ev-2024-10-18-nis', 'ev-2025-04-28-kcna'],
		dates: 'day',
		leftward: [],
		empty: []
	},
	'the-escalation-ladder': {
		scene: 'ladder',
		window: ['2024-10-17', '2026-02-12'],
		past: 0,
		rows: {},
		lit: { tracks: [], until: '2026-02-12' },
		head: null,
		labels: [],
		context: [],
		bracket: null,
		dates: 'day',
		leftward: [],
		empty: []
	},
	'the-escalation-after': {
		scene: 'after',
		window: ['2025-04-01', 'compiled'],
		past: 0,
		rows: {
			'law-un': 'stave',
			diplomacy: 'stave',
			arms: 'line',
			troops: 'focus',
			battlefield: 'line',
			humanitarian: 'line'
		},
		lit: { tracks: ['diplomacy', 'troops'], until: '2026-05-11' },
		head: null,
		labels: [
			'ev-2025-04-28-kcna',
			'ev-2025-06-17-shoigu',
			'ev-2025-06-29-coffins',
			'ev-2025-08-sappers',
			'ev-2025-08-22-medals',
			'ev-2025-10-23-museum',
			'ev-2025-11-04-nis',
			'ev-2025-12-12-return',
			'ev-2026-04-26-museum',
			'ev-2026-05-09-truce',
			'ev-2025-09-03-beijing'
		],
		context: [
			'ev-2026-02-15-street',
			'ev-2026-03-16-museum',
			'ev-2026-01-05-museum',
			'ev-2025-05-09-embassy',
			'ev-2025-07-12-wonsan',
			'ev-2025-08-15-alaska',
			'ev-2025-10-10-parade'
		],
		bracket: null,
		dates: 'day',
		leftward: [],
		empty: ['arms', 'battlefield']
	}
} satisfies Record<string, ScoreView>;

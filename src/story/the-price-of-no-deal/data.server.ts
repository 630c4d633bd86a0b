import { capital } from '../../lib/text/capital';
import { spelled } from '../../lib/text/numerals.en';
import { diplomacy, events, grainInitiative, reconstructionNeed } from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { daysBetween, longDate } from '../../lib/text/dates';
import { mariupolMark, marksOf, tally, wallsOf, type PriceData } from './derive';
import type { PriceExplore } from './explore-data';
import { exploreOf } from './explore.server';
import { attemptsSince, byResult, needOf } from './facts';
import { lanes, resultNames } from './words.en';

const grainDeal = () => grainInitiative().filter(({ row_type }) => row_type === 'event');
const grainDays = () => daysBetween(grainDeal()[0]?.date ?? '', grainDeal().at(-1)?.date ?? '');

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const attempts = attemptsSince(diplomacy());
	const need = (assessment: string) => String(needOf(reconstructionNeed(), assessment));
	const end = grainDeal().at(-1);
	const { marks } = prepare();
	const usa = tally(marks).find(({ broker }) => broker === 'usa');
	/** The number in what an attempt carried. */
	const number = (id: string) =>
		marks.find((mark) => mark.id === id)?.carried?.match(/[\d,]+/)?.[0] ?? '';
	return {
		attempts: String(attempts.length),
		first: longDate(attempts[0]?.start_date ?? ''),
		nothing: String(byResult(attempts, 'nothing')),
		carried: capital(spelled(byResult(attempts, 'carried'))),
		recent: String(attempts.filter(({ start_date }) => start_date >= '2025').length),
		monthOnly: String(attempts.filter(({ date_precision }) => date_precision === 'month').length),
		grainDays: String(grainDays()),
		tonnes: ((end?.tonnes ?? NaN) / 1e6).toFixed(1),
		usa: String(usa?.all),
		usaCarried: spelled(usa?.carried ?? 0),
		recentCarried: capital(
			spelled(
				byResult(
					attempts.filter(({ start_date }) => start_date >= '2025'),
					'carried'
				)
			)
		),
		people: number('mariupol'),
		swap: number('istanbul-round-1'),
		bodies: number('istanbul-round-2'),
		needZero: need('RDNA1'),
		needFourth: need('RDNA4'),
		needFirst: need('RDNA2'),
		needSecond: need('RDNA3'),
		needLast: need('RDNA5')
	};
}

/** Text of an event of the timeline. @throws Error when it is missing */
function event(id: string) {
	const found = events().find((row) => row.id === id);
	if (!found) throw new Error(`the-price-of-no-deal: no event "${id}"`);
	return { id, date: found.date, text: found.summary };
}

/** What the figure draws. How many prisoners the first Istanbul round agreed stands in the timeline alone. */
export function prepare(): PriceData {
	const rows = diplomacy().map((row) => ({
		...row,
		outcome: row.name === 'Istanbul round 1' ? event('ev-2025-05-16-istanbul').text : row.outcome
	}));
	return {
		marks: [...marksOf(rows), mariupolMark(event('ev-2022-05-azovstal'))].toSorted(
			(a, b) => a.at - b.at
		),
		walls: wallsOf(reconstructionNeed()),
		grainDays: grainDays()
	};
}

/** What the reader may ask of the figure. */
export const explore = (): PriceExplore => exploreOf(prepare());

/** The attempts with class and broker, and the assessments. */
export function tables(): FigureTable[] {
	const brokerOf = new Map(prepare().marks.map(({ name, broker }) => [name, lanes.names[broker]]));
	return [
		{
			id: 'attempts-at-diplomacy',
			caption:
				'Attempts at diplomacy since the invasion; broker and class are our reading, a date without a day is known to the month only',
			columns: [
				{ key: 'date', label: 'Date' },
				{ key: 'name', label: 'Attempt' },
				{ key: 'broker', label: 'Broker (our reading)' },
				{ key: 'class', label: 'Class (our reading)' },
				{ key: 'result', label: 'Result' },
				{ key: 'place', label: 'Place' },
				{ key: 'sources', label: 'Sources' }
			],
			rows: attemptsSince(diplomacy()).map((row) => ({
				date: row.start_date,
				name: row.name,
				broker: brokerOf.get(row.name) ?? null,
				class: row.result_class && resultNames[row.result_class],
				result: row.result,
				place: row.place,
				sources: row.source_ids.join(' ')
			}))
		},
		{
			id: 'need-for-reconstruction',
			caption: 'Need for reconstruction over ten years, joint assessments, all sectors',
			columns: [
				{ key: 'assessment', label: 'Assessment' },
				{ key: 'cutoff', label: 'Counts up to' },
				{ key: 'published', label: 'Published' },
				{ key: 'need', label: 'Need, USD billion', numeric: true },
				{ key: 'damage', label: 'Direct damage, USD billion', numeric: true },
				{ key: 'sources', label: 'Sources' }
			],
			rows: reconstructionNeed()
				.filter(({ sector }) => sector === 'total')
				.map((row) => ({
					assessment: row.assessment,
					cutoff: row.data_cutoff,
					published: row.published,
					need: row.need_usd_bn,
					damage: row.direct_damage_usd_bn,
					sources: row.source_ids.join(' ')
				}))
		}
	];
}

import { humanitarianFunding, sources } from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { longDate } from '../../lib/text/dates';
import { formats } from '../../lib/text/locale';
import { crowdOf, type CrowdData, type CrowdExplore } from './derive';
import { coveredNearYearEnd, planOf, weeksInto } from './facts';
import { weeksIn } from './scene';

const millions = (persons: number) => `${(persons / 1e6).toFixed(1)} million`;
const billions = (dollars: number) => `${(dollars / 1e9).toFixed(1)} billion`;

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const rows = humanitarianFunding();
	const plan = (year: number) => planOf(rows, year);
	const share = (year: number) => plan(year).share.toFixed(0);
	const now = plan(2026);
	const late = coveredNearYearEnd(rows, 2025);
	return {
		strokes: crowdOf(rows).plans.at(-1)?.need.toLocaleString(formats) ?? '',
		need2026: millions(now.need),
		need2023: millions(plan(2023).need),
		target2026: millions(now.target),
		outside2026: millions(now.need - now.target),
		share2026: share(2026),
		share2025: share(2025),
		share2024: share(2024),
		share2023: share(2023),
		asked2026: billions(now.asked),
		covered2026: now.covered.toFixed(1),
		covered2025: plan(2025).covered.toFixed(1),
		asOf: longDate(now.asOf),
		weeks: weeksIn(weeksInto(now.asOf)),
		lateBefore: late.covered.toFixed(1),
		lateDate: longDate(late.asOf)
	};
}

/** What the story's figure draws. */
export const prepare = (): CrowdData => crowdOf(humanitarianFunding());

/** The figure for the reader's hands: the same, with the sources of each year. */
export function explore(): CrowdExplore {
	const titles = new Map(sources().map(({ id, title }) => [id, title]));
	const rows = humanitarianFunding();
	const crowd = crowdOf(rows);
	return {
		crowd,
		sources: crowd.plans.map(({ year, asked }) => {
			const row = rows.find((d) => d.year === year && d.requested_usd === asked);
			return (row?.source_ids ?? []).map((id) => ({ id, title: titles.get(id) ?? id }));
		})
	};
}

/** Every plan for Ukraine in the table, those without people too. */
export function tables(): FigureTable[] {
	const rows = humanitarianFunding().filter(({ scope }) => scope === 'ukraine_plan');
	return [
		{
			id: 'people-in-need-and-plans',
			caption: `Plans for Ukraine: people in need, people on the list, and money as of ${longDate(crowdOf(rows).asOf)}`,
			columns: [
				{ key: 'year', label: 'Year', numeric: true },
				{ key: 'plan', label: 'Plan' },
				{ key: 'need', label: 'People in need', numeric: true },
				{ key: 'target', label: 'On the list', numeric: true },
				{ key: 'share', label: 'On the list, %', numeric: true },
				{ key: 'asked', label: 'Asked for, US dollars', numeric: true },
				{ key: 'received', label: 'Received, US dollars', numeric: true },
				{ key: 'covered', label: 'Received, %', numeric: true }
			],
			rows: rows.map((d) => ({
				year: d.year,
				plan: d.plan_name,
				need: d.people_in_need,
				target: d.people_targeted,
				share: percentOf(d.people_targeted, d.people_in_need),
				asked: d.requested_usd,
				received: d.received_usd,
				covered: d.coverage_pct
			}))
		}
	];
}

/** Per cent, to one decimal; null where a part is not known. */
const percentOf = (part: number | null, whole: number | null) =>
	part === null || whole === null ? null : Math.round((part / whole) * 1000) / 10;

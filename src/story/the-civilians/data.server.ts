import { capital } from '../../lib/text/capital';
import { civilianCasualties, claims, events, infrastructure, sources } from '$data/index.server';
import { format } from 'd3';
import type { FigureTable } from '../../lib/figure/figure';
import { longDate } from '../../lib/text/dates';
import { monthsBetween, monthsDrawn, persons, type Edition, type Moments } from './derive';
import { casualties, casualtiesIn, latestTotal, monthsOf, momentsOf } from './facts';
import { quotedFrom } from './quoted';
import type { Counts, FieldData } from './scene';
import { monthName, spell } from './words.en';

const whole = format(',d');

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const total = latestTotal(civilianCasualties());
	const month = (id: string) => whole(casualtiesIn(civilianCasualties(), id));
	const { rise, reported, admitted } = moments();
	const counts = countsBeside();
	const missing = monthsOf(civilianCasualties()).filter((row) => casualties(row) === null);
	return {
		from: longDate(total.period_start),
		to: longDate(total.period_end),
		killed: whole(total.killed ?? NaN),
		injured: whole(total.injured ?? NaN),
		total: whole(casualties(total) ?? NaN),
		highest: month('2022-03'),
		april: month('2022-04'),
		october: month('2024-10'),
		december: month('2024-12'),
		july: month('2025-07'),
		summer: month('2026-07'),
		rise: monthName(rise),
		reported: longDate(reported),
		admitted: longDate(admitted),
		before: spell(monthsBetween(rise, reported)),
		longRange: String(counts.longRange),
		droneKilled: whole(counts.drones.killed),
		droneInjured: whole(counts.drones.injured),
		education: whole(counts.facilities.education),
		medical: whole(counts.facilities.medical),
		sites: whole(counts.sites.count),
		distress: String(counts.distress),
		missing: capital(spell(missing.length))
	};
}

/** What the story's figure draws, and the reader handles. */
export const prepare = (): FieldData => ({
	months: monthsDrawn(civilianCasualties()),
	moments: moments(),
	counts: countsBeside()
});

const moments = (): Moments => momentsOf(events());

/** Counts without a monthly table, from the tables of damage and the ledger's evidence. */
function countsBeside(): Counts {
	const claim = (id: string) => {
		const found = claims().find((d) => d.id === id);
		if (!found) throw new Error(`countsBeside: no claim ${id}`);
		return found;
	};
	const evidence = (id: string, source: string) =>
		[...claim(id).evidence_for, ...claim(id).evidence_against_or_qualification].find((d) =>
			d.source_ids.includes(source)
		)?.text ?? '';
	const damage = (indicator: string, date: string) => {
		const row = infrastructure().find((d) => d.indicator === indicator && d.date === date);
		if (row?.value == null) throw new Error(`countsBeside: no ${indicator} of ${date}`);
		return row.value;
	};
	const month = '2025-02';
	const sitesMonth = '2025-08';
	return {
		...quotedFrom({
			launches: evidence('p10-c2', 'wapo-2025-07-daily8'),
			july: events().find(({ id }) => id === 'ev-2025-07-civilians')?.summary ?? '',
			drones: sources().find(({ id }) => id === 'ohchr-2025-06-26-drones')?.title ?? '',
			children: evidence('p10-c5', 'donare-2025-01-monitor'),
			older: evidence('p10-c5', 'nenka-2025-02-hrmmu')
		}),
		facilities: {
			education: damage('education_facilities_damaged_destroyed', month),
			medical: damage('health_facilities_damaged_destroyed', month),
			month
		},
		sites: { count: damage('cultural_sites_verified_damaged', sitesMonth), month: sitesMonth },
		distressMonth: issued('donare-2025-01-monitor'),
		accessMonth: issued('trt-2026-01-13-hrp'),
		olderYear: '2024',
		verdicts: {
			attacks: claim('p10-c2').verdict,
			facilities: claim('p10-c6').verdict,
			distress: claim('p10-c5').verdict,
			aid: claim('p10-c3').verdict
		}
	};
}

/** Month in which a source was published, `YYYY-MM`. */
function issued(id: string): string {
	const date = sources().find((d) => d.id === id)?.issued;
	const [year, month] = date && 'date-parts' in date ? date['date-parts'][0] : [];
	if (!year || !month) throw new Error(`issued: no month for ${id}`);
	return `${year}-${String(month).padStart(2, '0')}`;
}

const editions: Readonly<Record<Edition, string>> = {
	revised: 'as revised to July 2025',
	first: 'first release',
	'one-copy': 'first release, one copy only',
	missing: 'not found'
};

/** The months as they are drawn, latest first; no sums over months, which are of different editions. */
export const tables = (): FigureTable[] => [
	{
		id: 'civilian-casualties-by-month',
		caption:
			'Civilians killed and injured in Ukraine by month, verified by the UN mission. Months of different editions are not to be added up',
		columns: [
			{ key: 'month', label: 'Month' },
			{ key: 'killed', label: 'Killed', numeric: true },
			{ key: 'injured', label: 'Injured', numeric: true },
			{ key: 'both', label: 'Both', numeric: true },
			{ key: 'edition', label: 'Edition' }
		],
		rows: monthsDrawn(civilianCasualties())
			.toReversed()
			.map((month) => ({
				month: monthName(month.id),
				killed: month.killed,
				injured: month.injured,
				both: persons(month, 'both'),
				edition: editions[month.edition]
			}))
	}
];

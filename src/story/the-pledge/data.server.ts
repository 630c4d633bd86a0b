import {
	aidUkraine,
	charter,
	diplomacy,
	events,
	gaResolutions,
	gaVotes,
	sources
} from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { longDate } from '../../lib/text/dates';
import { stateName } from '../../lib/text/state-names.en';
import {
	binds,
	FIND,
	PLANS,
	rollCallsOf,
	sheetOf,
	voteOf,
	type CarrierId,
	type Passage,
	type PlanId,
	type PledgeExplore,
	type SheetData,
	type TextId
} from './derive';
import { euAid, meetingOf, rollCalls, voteOn } from './facts';
import { asks, plans, sheet, texts } from './words.en';

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const { members, last } = rollCalls(gaVotes());
	const vote = (find: string) => voteOn(gaResolutions(), find, members);
	const withdrawal = vote('A/RES/ES-11/1');
	const civilians = vote('A/RES/ES-11/2');
	const ceasefire = vote('2026-02-24');
	const tribunal = events().find(({ id }) => id === 'ev-2025-06-25-tribunal');
	if (!tribunal) throw new Error('the-pledge: event ev-2025-06-25-tribunal is missing');
	return {
		yesWithdrawal: String(withdrawal.yes),
		dateWithdrawal: longDate(withdrawal.date),
		yesCivilians: String(civilians.yes),
		dateCivilians: longDate(civilians.date),
		dateCeasefire: longDate(ceasefire.date),
		yesCeasefire: String(ceasefire.yes),
		noCeasefire: String(ceasefire.no),
		abstainCeasefire: String(ceasefire.abstain),
		restCeasefire: String(ceasefire.rest),
		dateTribunal: longDate(tribunal.date),
		euAid: `${euAid(aidUkraine()).value.toFixed(1)} billion`,
		entries: String(diplomacy().length),
		dateLastRollCall: longDate(last),
		members: String(members),
		yesChildren: String(vote('A/RES/ES-11/9').yes),
		yesPeace: String(vote('A/RES/ES-11/6').yes),
		yesAnnexations: String(vote('A/RES/ES-11/4').yes)
	};
}

/** What the story's figure draws. */
export function prepare(): SheetData {
	const monthOf = (plan: PlanId) => meetingOf(diplomacy(), PLANS[plan]).start_date.slice(0, 7);
	return sheetOf(gaResolutions(), {
		members: rollCalls(gaVotes()).members,
		plans: { kyiv: monthOf('kyiv'), beijing: monthOf('beijing') },
		euAid: euAid(aidUkraine()).value
	});
}

/** Articles of the Charter in its table. */
const ARTICLES: Partial<Record<TextId, string>> = {
	'charter-2-3': 'un-2-3',
	'charter-2-4': 'un-2-4'
};
/** What each listing of a carrier rests on. */
const CARRIED: Record<CarrierId, string[]> = {
	osce: ['moscowtimes-minsk'],
	turkiye: ['aljazeera-mediation-2026', 'thehill-2025-07'],
	grain: ['jcc-hdx-total', 'owiki-bsgi'],
	hosts: ['aljazeera-mediation-2026', 'time-geneva-2026'],
	tribunal: ['pravda-2025-06-25-tribunal'],
	eu: ['kiel-ust-r28'],
	monitoring: ['hrmmu-2026-08'],
	mariupol: ['icrc-2022-05-azovstal', 'relief-2022-05-lubrani']
};

/** The figure for the reader's hands: the sheet, the roll calls, and what each text says. */
export function explore(): PledgeExplore {
	const titles = new Map(sources().map(({ id, title }) => [id, title]));
	const named = (ids: readonly string[]) =>
		ids.map((id) => {
			const title = titles.get(id);
			if (title === undefined) throw new Error(`the-pledge: no source "${id}"`);
			return { id, title };
		});
	const passages: Record<string, Passage> = {};
	for (const id of Object.keys(FIND) as TextId[]) {
		const article = charter().find((d) => d.id === ARTICLES[id]);
		const row = gaResolutions().find((d) => d.resolution === FIND[id] || d.date === FIND[id]);
		const found = article ?? row;
		if (!found) throw new Error(`the-pledge: no text "${id}"`);
		passages[id] = {
			says: found.summary,
			quote: article?.quote ?? undefined,
			sources: named(found.source_ids)
		};
	}
	for (const id of Object.keys(PLANS) as PlanId[]) {
		const { outcome, result, source_ids } = meetingOf(diplomacy(), PLANS[id]);
		passages[id] = { says: outcome, result, sources: named(source_ids) };
	}
	for (const id of Object.keys(CARRIED) as CarrierId[])
		passages[id] = { sources: named(CARRIED[id]) };
	const calls = rollCallsOf(gaVotes(), stateName);
	return { sheet: prepare(), calls, names: calls.codes.map(stateName), passages };
}

/** The sheet as a table, and the roll calls behind its strokes. */
export function tables(): FigureTable[] {
	const { asks: drawn } = prepare();
	const calls = rollCallsOf(gaVotes(), stateName);
	const voted = (Object.keys(calls.votes) as TextId[]).filter((id) => texts[id]);
	return [
		{
			id: 'asks-and-texts',
			caption: 'What the essay asks, texts that ask for it, and how the members voted',
			columns: [
				{ key: 'ask', label: 'The essay asks for' },
				{ key: 'text', label: 'Written in' },
				{ key: 'date', label: 'Date' },
				{ key: 'says', label: 'What it says of it' },
				{ key: 'force', label: 'Force' },
				{ key: 'yes', label: 'For', numeric: true },
				{ key: 'abstain', label: 'Abstaining', numeric: true },
				{ key: 'absent', label: 'Absent', numeric: true },
				{ key: 'no', label: 'Against', numeric: true }
			],
			rows: drawn.flatMap((ask) => {
				const name = asks[ask.id].name;
				const blank = { yes: null, abstain: null, absent: null, no: null };
				return [
					...ask.texts.map((text) => ({
						ask: name,
						text: texts[text.id].name,
						date: text.date,
						says: texts[text.id].gloss,
						force: binds(text) ? 'binds all members' : 'recommends',
						...(text.votes ?? blank)
					})),
					...ask.plans.map((id) => ({
						ask: name,
						text: plans[id].name,
						date: prepare().plans[id],
						says: plans[id].says[ask.id] ?? null,
						force: sheet.plan,
						...blank
					})),
					...(ask.texts.length === 0
						? [{ ask: name, text: null, date: null, says: sheet.none, force: null, ...blank }]
						: [])
				];
			})
		},
		{
			id: 'votes-by-country',
			caption: 'How each member voted on the texts with a roll call',
			columns: [
				{ key: 'country', label: 'Country' },
				...voted.map((id) => ({ key: id, label: texts[id].name }))
			],
			rows: calls.codes.map((code) => ({
				country: stateName(code),
				...Object.fromEntries(
					voted.map((id) => {
						const vote = voteOf(calls, id, code);
						return [id, vote ? sheet.votes[vote] : null];
					})
				)
			}))
		}
	];
}

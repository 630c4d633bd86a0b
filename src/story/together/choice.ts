import { verdicts, type Verdict } from '../verdict';
import { SEATS, type Seat, type StripClaim, type TogetherExplore } from './derive';

/** What the reader has chosen; it lives in the query string. */
export interface Choice {
	/** Chairs that are filled, in the order of `SEATS`. */
	chairs: Seat[];
	paragraph: number | undefined;
	kind: string | undefined;
	verdict: Verdict | undefined;
	order: 'essay' | 'verdict';
	/** Id of the claim the reader is at. */
	claim: string | undefined;
}

const VERDICTS = Object.keys(verdicts) as Verdict[];
/** A verdict as it stands in an address. @example slugOf('well supported') // 'well-supported' */
const slugOf = (verdict: Verdict) => verdicts[verdict].word.replaceAll(' ', '-');

/** Reads the query string; what it does not know is nothing chosen. */
export function readChoice(query: URLSearchParams, data: TogetherExplore): Choice {
	const chairs = (query.get('chairs') ?? '').toUpperCase().split('-');
	const { claims } = data.figure;
	const paragraph = Number(query.get('paragraph'));
	const kind = query.get('kind') ?? '';
	return {
		chairs: SEATS.filter((seat) => chairs.includes(seat)),
		paragraph: claims.some((d) => d.paragraph === paragraph) ? paragraph : undefined,
		kind: Object.values(data.words).some((d) => d.kind === kind) ? kind : undefined,
		verdict: VERDICTS.find((verdict) => slugOf(verdict) === query.get('verdict')),
		order: query.get('order') === 'verdict' ? 'verdict' : 'essay',
		claim: claims.find(({ id }) => id === query.get('claim'))?.id
	};
}

/** The choice as entries of the query string; what is not chosen is taken out. */
export const writeChoice = (choice: Choice): Record<string, string | undefined> => ({
	chairs: choice.chairs.join('-') || undefined,
	paragraph: choice.paragraph === undefined ? undefined : String(choice.paragraph),
	kind: choice.kind,
	verdict: choice.verdict && slugOf(choice.verdict),
	order: choice.order === 'essay' ? undefined : choice.order,
	claim: choice.claim
});

type Filter = Pick<Choice, 'paragraph' | 'kind' | 'verdict'>;

/** Claims that pass every filter that is set, in the order given. */
export const filtered = (
	claims: readonly StripClaim[],
	words: TogetherExplore['words'],
	{ paragraph, kind, verdict }: Filter
): StripClaim[] =>
	claims.filter(
		(claim) =>
			(paragraph === undefined || claim.paragraph === paragraph) &&
			(kind === undefined || words[claim.id]?.kind === kind) &&
			(verdict === undefined || claim.verdict === verdict)
	);

/** Claims in the essay's order, or by verdict from the firmest, opinion last; within a verdict as in the essay. */
export const ordered = (claims: readonly StripClaim[], order: Choice['order']): StripClaim[] =>
	order === 'essay'
		? [...claims]
		: VERDICTS.flatMap((verdict) => claims.filter((claim) => claim.verdict === verdict));

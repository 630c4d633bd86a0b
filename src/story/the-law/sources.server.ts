import { charter, sources } from '$data/index.server';
import { allPremises, type LawExplore, type PremiseId, type PremiseSource } from './derive';

/** What each premise rests on, as the ledger and the tables cite it. */
export const citedFor: Readonly<Record<PremiseId, readonly string[]>> = {
	aggression: ['unric-2022-03-02', 'undl-ga-voting', 'icj-2022-03-16'],
	defence: ['un-charter', 'justsec-2024-08-kursk'],
	'no-defence': ['justsec-2024-08-kursk', 'ejil-2024-11-dprk', 'un-charter'],
	helping: ['ilc-arsiwa', 'pilpg-2024-10-assist'],
	attack: ['tass-2025-04-28-cmc', 'kcnawatch-2025-04-29-putin'],
	collective: ['un-charter'],
	treaty: ['kcnawatch-2025-04-29-putin', 'tass-2024-12-05-force'],
	soil: ['ukrinform-2025-04-28-menafn'],
	binding: ['un-charter'],
	bans: ['un-1718', 'un-1874', 'un-2270'],
	'charter-first': ['un-charter'],
	missile: ['stratnews-2024-04-30-debris']
};

const notOpened = (custom: { seen?: string } | undefined) => custom?.seen === 'not opened';

/** The sources of each premise. @throws Error for an id that the list of sources does not have */
export function premiseSources(): Record<PremiseId, PremiseSource[]> {
	const all = new Map(sources().map((source) => [source.id, source]));
	return Object.fromEntries(
		allPremises.map((premise) => [
			premise,
			citedFor[premise].map((id): PremiseSource => {
				const source = all.get(id);
				if (!source) throw new Error(`the-law: no source "${id}"`);
				return { id, title: source.title ?? id, opened: !notOpened(source.custom) };
			})
		])
	) as Record<PremiseId, PremiseSource[]>;
}

/** Premises whose first source, the text they lean on, was cited without being opened. */
export const unopenedPremises = (): PremiseId[] => {
	const cited = premiseSources();
	return allPremises.filter((id) => cited[id][0]?.opened === false);
};

/** Rows of the table of articles whose counter-argument answers a premise. */
const answeredIn: Partial<Record<PremiseId, string>> = {
	aggression: 'un-2-4',
	helping: 'arsiwa-16',
	collective: 'un-51',
	treaty: 'csp-4',
	binding: 'un-25',
	bans: 'res-1718-8'
};

/** What states answer to premises. @throws Error when a row has no counter-argument */
export function answers(): LawExplore['answers'] {
	const rows = new Map(charter().map((row) => [row.id, row]));
	return Object.fromEntries(
		Object.entries(answeredIn).map(([premise, id]) => {
			const { counter_argument: text, countered_by: by } = rows.get(id) ?? {};
			if (!text || !by) throw new Error(`the-law: no counter-argument in "${id}"`);
			return [premise, { text, by }];
		})
	);
}

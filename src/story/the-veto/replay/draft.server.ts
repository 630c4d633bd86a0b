import type { Veto } from '$data/index.server';
import { FIVE, type Draft } from './outcome';

const COLUMNS = {
	CHN: 'vote_chn',
	FRA: 'vote_fra',
	GBR: 'vote_gbr',
	RUS: 'vote_rus',
	USA: 'vote_usa'
} as const;

/** A row of the table of vetoes as a rule sees it. Where the number for is not known, its bounds stand in. */
export const draftOf = (row: Veto): Draft => ({
	yes: row.yes === null ? [row.yes_min, row.yes_max] : [row.yes, row.yes],
	seats: row.council_size === 11 ? 11 : 15,
	against: row.vetoed_by,
	inFavour: FIVE.filter((member) => row[COLUMNS[member]] === 'yes'),
	parties: row.party_p5_editorial,
	atrocity: row.atrocity_context_editorial === 1
});

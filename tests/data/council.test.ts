import { describe, expect, it } from 'vitest';
import {
	councilMembers,
	rollCalls,
	vetoChecks,
	vetoes,
	type RollCall,
	type Veto
} from '../../src/tables/index.server';
import { count, groupBy } from './votes';

const P5 = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'] as const;
type P5 = (typeof P5)[number];

const voteOf = (veto: Veto, state: P5) =>
	({
		CHN: veto.vote_chn,
		FRA: veto.vote_fra,
		GBR: veto.vote_gbr,
		RUS: veto.vote_rus,
		USA: veto.vote_usa
	})[state];

const sizeIn = (year: number) => (year < 1966 ? 11 : 15);
const members = groupBy(councilMembers(), ({ year }) => String(year));
const calls = groupBy(rollCalls(), ({ id }) => id);
const yearOf = (date: string) => date.slice(0, 4);

describe('the Council', () => {
	it('has all its seats in every year from 1946 to 2026', () => {
		for (let year = 1946; year <= 2026; year += 1) {
			const seats = members.get(String(year)) ?? [];
			expect(seats.length, String(year)).toBe(sizeIn(year));
			for (const seat of seats) expect(seat.council_size, String(year)).toBe(sizeIn(year));
		}
		expect(members.size).toBe(81);
	});

	it('has the same five permanent members every year, under today’s codes', () => {
		for (const [year, seats] of members) {
			const permanent = seats.filter(({ seat }) => seat === 'permanent').map(({ iso3 }) => iso3);
			expect(permanent.toSorted(), year).toEqual([...P5]);
		}
	});

	it('says who sat for China until 1971 and for Russia until 1991', () => {
		for (const { iso3, year, note } of councilMembers()) {
			if (iso3 === 'CHN' && year <= 1971)
				expect(note, `${year}`).toMatch('Republic of China until');
			if (iso3 === 'RUS' && year <= 1991) expect(note, `${year}`).toMatch('USSR until');
		}
	});

	it('gives each group its seats', () => {
		const until1965 = { LA: 2, CW: 1, EE: 1, ME: 1, WE: 1 };
		const since1967 = { AFR: 3, APG: 2, GRULAC: 2, WEOG: 2, EEG: 1 };
		for (const [year, seats] of members) {
			// 1966 mixes both: terms begun under the old seats ran on.
			if (year === '1966') continue;
			const elected: Record<string, number> = {};
			for (const { seat, group } of seats) {
				if (seat === 'elected') elected[group] = (elected[group] ?? 0) + 1;
			}
			expect(elected, year).toEqual(Number(year) < 1966 ? until1965 : since1967);
		}
	});

	it('keeps a member for every year of its term', () => {
		const seated = new Set(councilMembers().map(({ iso3, year }) => `${iso3} ${year}`));
		for (const { iso3, term_start, term_end } of councilMembers()) {
			for (
				let year = Math.max(term_start, 1946);
				year <= Math.min(term_end ?? 0, 2026);
				year += 1
			) {
				expect(seated, `${iso3} ${term_start}`).toContain(`${iso3} ${year}`);
			}
		}
	});

	it('has nobody outside their term', () => {
		for (const { iso3, year, term_start, term_end } of councilMembers()) {
			expect(term_start <= year && year <= (term_end ?? year), `${iso3} ${year}`).toBe(true);
		}
	});
});

describe('a veto', () => {
	it('stands in order of date', () => {
		const dates = vetoes().map(({ date }) => date);
		expect(dates).toEqual(dates.toSorted());
	});

	it('is cast by permanent members of that year, as many as counted, and they vote no', () => {
		for (const veto of vetoes()) {
			const permanent = (members.get(yearOf(veto.date)) ?? [])
				.filter(({ seat }) => seat === 'permanent')
				.map(({ iso3 }) => iso3);
			expect(permanent, veto.id).toEqual(expect.arrayContaining([...veto.vetoed_by]));
			expect(veto.veto_count, veto.id).toBe(veto.vetoed_by.length);
			for (const state of P5) {
				expect(voteOf(veto, state) === 'no', `${veto.id} ${state}`).toBe(
					veto.vetoed_by.includes(state)
				);
			}
		}
	});

	it('names the USSR in its note before 1992 and the People’s Republic with every Chinese veto', () => {
		for (const { id, date, vetoed_by, note } of vetoes()) {
			if (vetoed_by.includes('RUS') && date < '1991-12-24') expect(note, id).toMatch('USSR');
			if (vetoed_by.includes('CHN')) {
				expect(note, id).toMatch("People's Republic of China");
				expect(date > '1971-10-25', id).toBe(true);
			}
		}
	});

	it('has the size and the majority of its time', () => {
		for (const { id, date, council_size, majority_needed } of vetoes()) {
			const before = Number(yearOf(date)) < 1966;
			expect([council_size, majority_needed], id).toEqual(before ? [11, 7] : [15, 9]);
		}
	});

	it('has a tally that adds up to the Council, or none', () => {
		for (const veto of vetoes()) {
			const { yes, no, abstain, not_voting } = veto;
			if (yes === null || no === null || abstain === null || not_voting === null) continue;
			expect(yes + no + abstain + not_voting, veto.id).toBe(veto.council_size);
			expect(no, veto.id).toBeGreaterThanOrEqual(veto.veto_count);
			const votes = P5.map((state) => ({ vote: voteOf(veto, state) }));
			expect(count(votes, 'yes'), veto.id).toBeLessThanOrEqual(yes);
			expect(count(votes, 'abstain'), veto.id).toBeLessThanOrEqual(abstain);
		}
	});

	it('stopped a text that had its majority, by the count or by its bounds', () => {
		for (const v of vetoes()) {
			expect(v.yes_status, v.id).toBe(v.yes === null ? 'at least' : 'exact');
			if (v.yes !== null) expect([v.yes_min, v.yes_max], v.id).toEqual([v.yes, v.yes]);
			expect(v.yes_min, v.id).toBeGreaterThanOrEqual(v.majority_needed);
			expect(v.yes_max, v.id).toBeGreaterThanOrEqual(v.yes_min);
			expect(v.yes_max, v.id).toBeLessThanOrEqual(v.council_size - v.veto_count);
		}
	});

	it('is counted 142 times for Russia, 95 for the US, 30 for Britain, 21 for China, 17 for France', () => {
		const by = (state: P5) => vetoes().filter((v) => v.vetoed_by.includes(state)).length;
		expect([by('RUS'), by('USA'), by('GBR'), by('CHN'), by('FRA')]).toEqual([142, 95, 30, 21, 17]);
		expect(vetoes()).toHaveLength(249);
		expect(new Set(vetoes().map(({ draft_symbol }) => draft_symbol)).size).toBe(234);
	});

	it('checked against a second source has the tally it has here', () => {
		const byId = new Map(vetoes().map((v) => [v.id, v]));
		for (const check of vetoChecks()) {
			const { veto_id, draft_symbol, ours, second, result } = check;
			const veto = byId.get(veto_id);
			// Ours may add "(as amended)" or a corrigendum.
			expect(veto?.draft_symbol.startsWith(draft_symbol), veto_id).toBe(true);
			expect(check.second_source === null, veto_id).toBe(check.source_ids.length === 1);
			expect(`${veto?.yes}-${veto?.no}-${veto?.abstain}`, veto_id).toBe(ours);
			expect(ours === second ? 'match' : 'differs', veto_id).toBe(result);
		}
	});
});

describe('a roll call', () => {
	const each = (test: (call: RollCall[], first: RollCall) => void) => {
		for (const call of calls.values()) if (call[0]) test(call, call[0]);
	};

	it('has exactly the members of the Council of its year', () => {
		each((call, { id, date }) => {
			const seats = (members.get(yearOf(date)) ?? []).map(({ iso3 }) => iso3);
			expect(call.map(({ iso3 }) => iso3).toSorted(), id).toEqual(seats.toSorted());
		});
		expect(calls.size).toBe(48);
	});

	it('says the same of the vote in each of its rows', () => {
		each((call, first) => {
			const { iso3: _iso3, vote: _vote, ...said } = first;
			for (const row of call) expect(row, first.id).toMatchObject(said);
		});
	});

	it('has the outcome that its votes give', () => {
		each((call, { id, date, outcome }) => {
			const majority = Number(yearOf(date)) < 1966 ? 7 : 9;
			// 2623 (2022) called an emergency session of the Assembly: procedural, so a no is no veto.
			const stopped =
				id !== 'SC-2623' && call.some((r) => P5.some((p) => p === r.iso3) && r.vote === 'no');
			const passed = count(call, 'yes') >= majority;
			expect(outcome, id).toBe(!passed ? 'failed' : stopped ? 'vetoed' : 'adopted');
		});
	});

	it('of a veto agrees with the table of vetoes, which knows of it', () => {
		const vetoed = new Map(
			[...calls.values()].flatMap(([first, ...rest]) =>
				first ? [[`${first.symbol} ${first.date}`, [first, ...rest]] as const] : []
			)
		);
		const known = vetoes().filter((v) => v.roll_call === 1);
		expect(known).toHaveLength(27);
		for (const veto of known) {
			const call = vetoed.get(`${veto.draft_symbol} ${veto.date}`) ?? [];
			expect(call.length, veto.id).toBe(veto.council_size);
			for (const state of P5) {
				const vote = call.find(({ iso3 }) => iso3 === state)?.vote;
				expect(voteOf(veto, state), `${veto.id} ${state}`).toBe(vote);
			}
			if (veto.yes !== null) expect(veto.yes, veto.id).toBe(count(call, 'yes'));
		}
	});
});

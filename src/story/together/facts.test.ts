import { claims, diplomacy, events } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { meeting, OPINION, statesAtLeast, talksAmong, tally, type Meeting } from './facts';
import { rowOf, ROWS, tablesOf } from './derive';

const claim = (kind: string, verdict: string) => ({ kind, verdict });

describe('tally', () => {
	const counts = tally([
		claim('fact', 'contested'),
		claim('fact', 'well supported'),
		claim('value', OPINION)
	]);
	it('counts opinion apart from what can be checked', () => {
		expect(counts).toMatchObject({ all: 3, opinions: 1, checkable: 2 });
	});
	it('counts by verdict and by kind', () => {
		expect(counts.byVerdict.get('contested')).toBe(1);
		expect(counts.byKind.get('fact')).toBe(2);
		expect(counts.opinionByKind.get('fact')).toBeUndefined();
	});
});

describe('talksAmong', () => {
	const row = (kind: string, states: string[]): Meeting => ({
		name: kind,
		kind,
		start_date: '2026-01',
		participants_iso3: states,
		participants_complete: null,
		outcome: ''
	});
	it('takes meetings of all the states named, and no proposals', () => {
		const rows = [
			row('talks', ['USA', 'UKR', 'RUS']),
			row('talks', ['USA']),
			row('proposal', ['USA', 'UKR'])
		];
		expect(talksAmong(rows, ['USA', 'UKR'])).toEqual([rows[0]]);
	});
	it('refuses a meeting whose size nobody gave', () => {
		expect(() => statesAtLeast(row('talks', []))).toThrow('does not say how many');
	});
});

describe('what the words say of the tables', () => {
	const rows = diplomacy();
	const at = (name: string) => [...meeting(rows, name).participants_iso3].sort();

	it('two in Alaska without Ukraine, two in Geneva without Russia', () => {
		expect(at('Alaska summit')).toEqual(['RUS', 'USA']);
		expect(at('Geneva talks on a 28-point draft')).toEqual(['UKR', 'USA']);
	});
	it('three in Abu Dhabi with their host, the first since the invasion', () => {
		expect(at('Abu Dhabi round 1')).toEqual(['ARE', 'RUS', 'UKR', 'USA']);
		expect(talksAmong(rows, ['RUS', 'UKR', 'USA'])[0]?.name).toBe('Abu Dhabi round 1');
	});
	it('more than ninety in Switzerland, Russia not invited', () => {
		const swiss = meeting(rows, 'Summit on Peace in Ukraine');
		expect(statesAtLeast(swiss)).toBe(90);
		expect(swiss.participants_iso3).not.toContain('RUS');
		expect(swiss.outcome).toContain('Russia was not invited');
	});
	it('no settlement: none of the four is classed as held', () => {
		for (const name of [
			'Alaska summit',
			'Geneva talks on a 28-point draft',
			'Abu Dhabi round 1',
			'Summit on Peace in Ukraine'
		]) {
			expect(meeting(rows, name).result_class).toBe('nothing');
		}
	});
	it('no entry names North Korea', () => {
		expect(rows.filter((d) => d.participants_iso3.includes('PRK'))).toEqual([]);
	});
	it('some entries do not name everyone', () => {
		expect(rows.filter((d) => d.participants_complete === false).length).toBeGreaterThan(1);
	});
	it('the table runs to September 2026', () => {
		const last = rows
			.map((d) => d.start_date.slice(0, 7))
			.sort()
			.at(-1);
		expect(last).toBe('2026-09');
	});
	it('the truce of May 2026 is the last event of the timeline', () => {
		expect(events().at(-1)?.id).toBe('ev-2026-05-09-truce');
	});
});

describe('what the words say of the ledger', () => {
	const counts = tally(claims());

	it('the verdicts named make up all claims', () => {
		expect([...counts.byVerdict.keys()].sort()).toEqual([
			'contested',
			OPINION,
			'supported with caveats',
			'unsupported as stated',
			'well supported'
		]);
	});
	it('the kinds named make up all claims', () => {
		expect([...counts.byKind.keys()].sort()).toEqual([
			'causal',
			'fact',
			'legal judgement',
			'prediction',
			'recommendation',
			'value'
		]);
	});
	it('opinion holds a few statements of fact or cause, and no legal judgement', () => {
		expect(counts.opinionByKind.get('fact')).toBeGreaterThan(0);
		expect(counts.opinionByKind.get('causal')).toBeGreaterThan(0);
		expect(counts.opinionByKind.get('legal judgement')).toBeUndefined();
	});
	it('the claims stand in the order of the essay', () => {
		const paragraphs = claims().map((d) => Number(d.paragraph.slice(1)));
		expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
	});
});

describe('what the words say of the picture', () => {
	const drawn = tablesOf(diplomacy());
	const inRow = (row: string) => drawn.filter((table) => rowOf(table) === row).map(({ id }) => id);

	it('24 tables: nine without Washington, three of all three, four without Kyiv, eight without Moscow', () => {
		expect(drawn).toHaveLength(24);
		expect(ROWS.map((row) => inRow(row).length)).toEqual([9, 3, 4, 8]);
	});
	it('Pyongyang’s chair is empty at every table, and dotted only where not everyone is named', () => {
		const dotted = drawn.filter(({ seats }) => seats.PRK === 'unlisted').map(({ id }) => id);
		expect(drawn.every(({ seats }) => seats.PRK !== 'there')).toBe(true);
		expect(dotted).toEqual([
			'Jeddah meeting',
			'Summit on Peace in Ukraine',
			'Paris meeting of allies'
		]);
	});
	it('Moscow was not invited to Jeddah and Switzerland; of Paris the source does not say', () => {
		const moscow = (id: string) => drawn.find((d) => d.id === id)?.seats.RUS;
		expect(moscow('Jeddah meeting')).toBe('away');
		expect(moscow('Summit on Peace in Ukraine')).toBe('away');
		expect(moscow('Paris meeting of allies')).toBe('unlisted');
	});
});

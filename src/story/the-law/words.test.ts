import { charter, claims, dprkMeasures } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import { allPremises } from './derive';
import { toldOf } from './draw/layout';
import { answers, premiseSources, unopenedPremises } from './sources.server';
import { conclusions, premises } from './words.en';

const row = (id: string) => charter().find((d) => d.id === id);
const told = toldOf(prepare());
const ledger = claims().find(({ id }) => id === 'p3-c1');

describe('what the drawing says is in the tables', () => {
	it('who argues and who voted', () => {
		expect(premises['no-defence'].source(told, '')).toContain('Ukraine, South Korea and others');
		expect(row('un-51')?.countered_by).toBe('Ukraine; Republic of Korea and others');
		expect(premises.bans.source(told, '')).toBe('1718, 1874, 2270; Russia voted for all');
		expect(row('res-1718-8')?.summary).toContain('Russia and China voted for all three');
	});
	it('the bans are of the three resolutions, on arms and on training', () => {
		for (const symbol of ['1718', '1874', '2270']) {
			const found = dprkMeasures().filter((d) => d.symbol?.startsWith(`S/RES/${symbol}`));
			expect(found.map(({ category }) => category)).toContain('arms');
		}
		expect(row('res-1718-8')?.topic).toBe('arms embargo and training');
	});
	it('verdicts are the ledger’s', () => {
		expect(ledger?.explanation).toContain('the breach of UN sanctions is hard to dispute');
		expect(ledger?.explanation).toContain('No court or UN body has ruled on the deployment');
		expect(conclusions.sanctions.verdict).toBe('Hard to dispute');
		expect(claims().find(({ id }) => id === 'p3-c3')?.verdict).toBe('contested');
		expect(conclusions.earlier.more).toContain('contested');
	});
	it('prints the vote, the days of the statements and of the treaty', () => {
		expect(premises.aggression.source(told, '')).toBe('ES-11/1: 141 for, 5 against, 35 abstaining');
		expect(premises.attack.source(told, '')).toBe('Statements of 28 April 2025');
		expect(premises.treaty.source(told, '')).toBe('Its Article 4, in force 4 December 2024');
		expect(premises.missile.source(told, '')).toBe('UN monitors, April 2024');
	});
});

describe('texts that were cited without being opened', () => {
	it('get a star where the premise leans on them', () => {
		expect(unopenedPremises()).toEqual([
			'defence',
			'helping',
			'collective',
			'binding',
			'bans',
			'charter-first'
		]);
	});
	it('no star is lost: every premise that has one can print it', () => {
		for (const id of unopenedPremises()) expect(premises[id].source(told, '*')).toContain('*');
	});
});

it('every premise has a source, and answers are attributed', () => {
	const cited = premiseSources();
	for (const id of allPremises) expect(cited[id].length).toBeGreaterThan(0);
	for (const answer of Object.values(answers())) expect(answer.by).not.toBe('');
});

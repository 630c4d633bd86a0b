import { readFileSync } from 'node:fs';
import { claims, events, sources, tables, vetoChecks, worldCrosscheck } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { sectionWords } from '../lib/text/section-words';
import { aboutFacts, printed } from './about.server';

describe('printed', () => {
	it('says a date as exactly as it is known', () => {
		expect(['2026-08-31', '2026-09', '2025'].map(printed)).toEqual([
			'31 August 2026',
			'September 2026',
			'2025'
		]);
	});
});

describe('the words of the About page', () => {
	const facts = aboutFacts();
	const number = (name: string) => Number(facts[name]);
	const sum = (...names: string[]) => names.reduce((total, name) => total + number(name), 0);

	it('use every fact, and link only to claims, sources and pages that exist', () => {
		const claimIds = new Set(claims().map(({ id }) => id));
		const sourceIds = new Set(sources().map(({ id }) => id));
		const pages = ['claims/', 'data/', 'sources/'];
		const exists = (kind: string, id: string) =>
			(kind === 'claim' && claimIds.has(id)) ||
			(kind === 'source' && sourceIds.has(id)) ||
			(kind === 'page' && pages.includes(id));
		const file = 'src/story/about.en.md';
		const words = sectionWords(readFileSync(file, 'utf8'), {
			file,
			facts,
			link: (kind, id) => (exists(kind, id) ? { href: `/${id}` } : undefined),
			hasFigure: false
		});
		expect(words.steps.map(({ id }) => id)).toEqual([
			'what-this-is',
			'how-it-was-made',
			'borders',
			'confidence',
			'as-of',
			'gaps',
			'verdicts',
			'corrections',
			'licence',
			'citing'
		]);
	});
	it('grade every event once', () => {
		expect(sum('confirmed', 'several', 'single', 'disputed')).toBe(events().length);
	});
	it('give every claim one verdict', () => {
		expect(sum('well', 'caveats', 'contested', 'unsupported', 'opinions')).toBe(claims().length);
	});
	it('every event that its actor has not confirmed has two sources', () => {
		const rest = events().filter((d) => d.confidence !== 'confirmed by the actor');
		for (const { source_ids } of rest) expect(source_ids.length).toBeGreaterThanOrEqual(2);
	});
	it('comparisons that do not agree are revisions, small differences or thrown out', () => {
		const rest = worldCrosscheck().filter((d) => d.verdict !== 'match');
		for (const { verdict } of rest) {
			expect(verdict).toMatch(/^(revised|later|differs by [12]|REJECTED)$/);
		}
		expect(vetoChecks().length - number('vetoMatches')).toBe(1);
	});
	it('military spending and conflicts end in the same year', () => {
		const end = (id: string) => tables.find((d) => d.id === id)?.asOf;
		expect(end('world/conflicts')).toBe(end('world/military_spending'));
	});
	it('all claims about law stand in the third paragraph', () => {
		const legal = claims().filter(({ kind }) => kind === 'legal judgement');
		for (const { paragraph } of legal) expect(paragraph).toBe('p3');
	});
	it('the months that were not found are all of 2026', () => {
		expect(facts.missingMonths).toBe('6');
	});
	it('name each table under one kind of terms only', () => {
		const named = ['unTables', 'kielTables', 'sipriTables', 'citedTables', 'openTables'].flatMap(
			(name) => facts[name]?.match(/"[^"]+"/g) ?? []
		);
		expect(new Set(named).size).toBe(named.length);
	});
});

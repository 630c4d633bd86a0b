import { describe, expect, it } from 'vitest';
import { order } from './story';
import { draw, steps, story } from './story.server';

/** Ids once published keep resolving: this list only grows. */
const published = [
	'the-admission: whole embarkation corridor border older-path',
	'the-escalation: whole arms fifty-seven-days band ladder after',
	'the-law: article moscow most-states sanctions verdicts',
	'the-veto: vote article-27 three-votes north-korea gap every-veto ways-round',
	'the-ripples: prices weight deal money',
	'the-blocs: first-vote middle noes movers room',
	'the-powers: axes china america not-like words',
	'the-price-of-no-deal: strands carried weave wall',
	'the-civilians: field guess reported causes verdict age',
	'people-first: need target funded',
	'the-corridors: road sea gates',
	'the-framework: strip interstate kursk split',
	'the-pledge: asks ceasefire carriers',
	'together: tables absent ledger'
].flatMap((line) => {
	const [section = '', words = ''] = line.split(': ');
	return words.split(' ').map((word) => `${section}-${word}`);
});

describe('the story', () => {
	it('keeps every published step, in order', () => {
		expect(steps().map(({ id }) => id)).toEqual(published);
	});
	it('has its sections in the order of story.ts, each with a heading and a short name', () => {
		expect(story().map(({ id }) => id)).toEqual([...order]);
		for (const { words } of story()) {
			expect(words.heading.length).toBeGreaterThan(8);
			expect(words.short.length).toBeLessThan(22);
		}
	});
	it('gives every step a finding of at most fourteen words without a full stop', () => {
		for (const { id, title } of steps()) {
			expect(title.split(' ').length, id).toBeLessThanOrEqual(14);
			expect(title.endsWith('.'), id).toBe(false);
		}
	});
	it('lets no step run past what is read in half a minute', () => {
		for (const { id, bodyText } of steps()) {
			expect(bodyText.split(/\s+/).length, id).toBeLessThanOrEqual(100);
		}
	});
	it('leans every step on at least one claim or source', () => {
		for (const { id, bodyHtml, section } of steps()) {
			expect(/class="(claim|source)"/.test(bodyHtml), `${section.id} ${id}`).toBe(true);
		}
	});
	it('describes each picture in words longer than its title', () => {
		for (const { id, alt, title, section } of steps()) {
			if (section.figure) expect(alt?.length, id).toBeGreaterThan(title.length + 40);
		}
	});
});

describe('a figure drawn by the server', () => {
	const drawn = steps().filter(({ section }) => section.figure);
	it.each(drawn.map(({ id, section }) => [id, section.id]))(
		'%s is one picture without raw colours, inline styles or comments',
		(id, section) => {
			for (const shape of ['wide', 'narrow'] as const) {
				const svg = draw(section, id, shape);
				expect(svg.startsWith('<svg ')).toBe(true);
				expect(svg.match(/<svg[ >]/g)).toHaveLength(1);
				expect(svg).not.toMatch(/ style="/);
				expect(svg).not.toMatch(/(fill|stroke)="#/);
				expect(svg).not.toContain('<!--');
				expect(svg).not.toMatch(/NaN|undefined|Infinity/);
			}
		}
	);
	it.each(drawn.map(({ id, section }) => [id, section.id]))(
		'%s has no letter under 12 pixels',
		(id, section) => {
			for (const shape of ['wide', 'narrow'] as const) {
				const sizes = [...draw(section, id, shape).matchAll(/font-size="([\d.]+)/g)];
				for (const [, size] of sizes) expect(Number(size)).toBeGreaterThanOrEqual(12);
			}
		}
	);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { events, sources, sourceUses } from '../../src/tables/index.server';

const entries = sources();
const ids = new Set(entries.map(({ id }) => id));

/** Groups of ids that share a key; entries without one are left out. */
function twins(key: (source: (typeof entries)[number]) => string | undefined): string[][] {
	const byKey = new Map<string, string[]>();
	for (const source of entries) {
		const k = key(source);
		if (k) byKey.set(k, [...(byKey.get(k) ?? []), source.id]);
	}
	return [...byKey.values()].filter((group) => group.length > 1).map((group) => group.toSorted());
}

/** An address without what does not tell documents apart: scheme, `www.`, `m.`, `/amp`, fragment, last slash. */
function address(url: string): string {
	return url
		.toLowerCase()
		.replace(/^https?:\/\/(www\.|m\.)?/, '')
		.replace(/:443\//, '/')
		.replace(/#.*$/, '')
		.replace(/\/amp\/?$/, '')
		.replace(/\/$/, '');
}

/** The symbol of a UN document, from an address that leads to it. */
function symbol(url: string): string | undefined {
	const match = /(?:docs\.un\.org\/en|undocs\.org(?:\/en)?)\/([AS]\/.+)$/.exec(url);
	return match?.[1]?.replaceAll(/[\s()]/g, '').toUpperCase();
}

describe('the bibliography', () => {
	it('is sorted by id', () => {
		expect(entries.map(({ id }) => id)).toEqual([...ids].toSorted());
	});

	it('has no entry that nothing rests on', () => {
		expect([...ids].filter((id) => !sourceUses().has(id))).toEqual([]);
	});

	it('has no two entries for one address, but for editions of one page', () => {
		// One page each that shows its newest edition only; the entries differ by date or by part.
		const editions = [
			['dhl-meetings', 'dhl-meetings-2026'],
			['fao-ffpi-2026-07', 'fao-ffpi-2026-09', 'fao-ffpi-2026-09b', 'fao-ffpi-2026-10'],
			['jcc-hdx', 'jcc-hdx-total'],
			['kiel-ust-r28', 'kiel-ust-r30'],
			['msmt-2025-1', 'msmt-2025-2'],
			['owid-fao-wheat-2022', 'owid-prio-ucdp-2022'],
			['unhcr-odp-hdx', 'unhcr-odp-one']
		];
		const found = twins(({ URL }) => URL && address(URL));
		expect(found.toSorted()).toEqual(editions);
		const titles = new Map(entries.map(({ id, title }) => [id, title]));
		for (const group of found) {
			expect(new Set(group.map((id) => titles.get(id))).size).toBe(group.length);
		}
	});

	it('has no two entries for one UN document, one title or one DOI', () => {
		expect(twins(({ URL }) => URL && symbol(URL))).toEqual([]);
		expect(twins(({ title }) => title.toLowerCase().replaceAll(/\W/g, ''))).toEqual([]);
		expect(twins(({ URL }) => /doi\.org\/(.+)$/.exec(URL ?? '')?.[1])).toEqual([]);
	});

	it('points somewhere with every entry', () => {
		const lost = entries.filter(
			({ URL, note }) => URL === undefined && !note.includes('read through')
		);
		expect(lost).toEqual([]);
	});
});

it('source and event ids that the READMEs name exist', () => {
	const known = new Set([...ids, ...events().map(({ id }) => id)]);
	for (const topic of ['', 'geo/', 'story/', 'un/', 'world/']) {
		const text = readFileSync(`data/${topic}README.md`, 'utf8');
		const named = [...text.matchAll(/`((?:ev-)?[a-z]+[a-z0-9-]*-(?:19|20)\d\d[a-z0-9-]*)`/g)];
		expect(
			named.map(([, id]) => id).filter((id) => id && !known.has(id)),
			topic
		).toEqual([]);
	}
});

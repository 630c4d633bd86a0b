/**
 * Which cards posts elsewhere may already show. A platform that kept a card's address shows a blank when the file goes,
 * so what was published once stays: `data/cards.json` lists every name, and the build stops when one is missing.
 */
import { readFileSync } from 'node:fs';

export const list = 'data/cards.json';

/** @returns {string[]} names under `/cards/`, in order of publication */
export function publishedCards() {
	const names = JSON.parse(readFileSync(list, 'utf8'));
	if (!Array.isArray(names) || names.some((name) => typeof name !== 'string')) {
		throw new Error(`${list}: expected a list of file names.`);
	}
	return names;
}

/**
 * What is wrong with a build's cards.
 *
 * @param {readonly string[]} published
 * @param {readonly string[]} built names of all files under `/cards/`
 * @returns {string[]} sentences
 */
export function lostCards(published, built) {
	const there = new Set(built);
	return published
		.filter((name) => !there.has(name))
		.map(
			(name) =>
				`cards/${name} was published and is no longer built: posts that show it would go blank. ` +
				'Keep it: node scripts/publish-cards.mjs --keep <folder of the last published build>'
		);
}

/**
 * The list with a build's cards added behind what is there.
 *
 * @param {readonly string[]} published
 * @param {readonly string[]} built
 */
export const withBuilt = (published, built) => [
	...published,
	...built.filter((name) => !published.includes(name)).toSorted()
];

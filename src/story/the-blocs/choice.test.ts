import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../lib/chart/label';
import { readChoice, slugOf, START, writeChoice } from './choice';
import { explore, prepare } from './data.server';
import { byVote, neighbourOf, textOf, voteAt, VOTES } from './derive';
import { lanesScene } from './draw/lanes';

const data = prepare();
const read = (query: string) => readChoice(new URLSearchParams(query), data);

describe('the choice in the address', () => {
	it('comes back as it was written', () => {
		for (const { id } of data.texts) {
			const choice = { text: id, from: undefined, country: 'KEN' };
			const entries = Object.entries(writeChoice(choice)).filter((d) => d[1] !== undefined);
			expect(read(new URLSearchParams(entries as [string, string][]).toString())).toEqual(choice);
		}
	});
	it('tells all texts apart', () => {
		expect(new Set(data.texts.map(({ id }) => slugOf(id))).size).toBe(data.texts.length);
	});
	it('takes nothing it does not know', () => {
		const none = { text: START, from: undefined, country: undefined };
		expect(read('')).toEqual(none);
		expect(read('text=%00&from=<script>&country=XXX')).toEqual(none);
		expect(read('from=es-11-7')).toEqual(none);
	});
	it('takes small letters', () => {
		expect(read('country=prk&from=ES-11-6')).toMatchObject({
			country: 'PRK',
			from: 'A/RES/ES-11/6'
		});
	});
	it('leaves the start out of the address', () => {
		expect(writeChoice(read(''))).toEqual({ text: undefined, from: undefined, country: undefined });
	});
});

describe('states beside each other', () => {
	const text = textOf(data, START);
	it('walks a lane from end to end and then stops', () => {
		const noes = data.codes.filter((_, i) => voteAt(text, i) === 'no');
		const walked = [noes[0]];
		for (let code = noes[0]; code;) {
			code = neighbourOf(data, text, data.codes.indexOf(code), 1);
			if (code) walked.push(code);
		}
		expect(walked).toEqual(noes);
	});
	it('lists every state once', () => {
		const { names } = explore();
		const lists = byVote(text, names);
		expect(VOTES.flatMap((vote) => lists[vote]).sort()).toEqual([...names].sort());
		expect(lists.no).toContain('United States');
	});
});

describe.each([
	[1240, 740],
	[860, 688],
	[600, 480],
	[350, 400],
	[280, 400]
])('lanes of every text at %i × %i', (width, height) => {
	it('keep their words inside the drawing and off each other', () => {
		for (const text of data.texts) {
			for (const from of [null, ...data.texts.map(({ id }) => id)]) {
				if (from === text.id) continue;
				const view = { text: text.id, from };
				const { labels } = lanesScene(data, view, { width, height }, { strip: false });
				expect([view, labelFaults(labels, width, height)]).toEqual([view, []]);
			}
		}
	});
});

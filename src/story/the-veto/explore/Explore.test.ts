import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../../lib/chart/label';
import { explore } from '../data.server';
import Explore from '../Explore.svelte';
import { chamberOf } from './chamber';

const data = explore();
const drawn = (query = '') =>
	render(Explore, { props: { data, query: new URLSearchParams(query), onquery: () => {} } }).body;
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('on the server', () => {
	const start = drawn();
	it('stands complete with nothing chosen', () => {
		const words = text(start);
		expect(words).toContain('As cast, Russia stops the text');
		expect(words).toContain('A thought experiment, not a forecast');
		expect(words).toContain('249 vetoed votes since 1946');
		expect(words).toContain('For twenty votes no tally is known');
		expect(words).toContain('11 for: ');
		expect(start.match(/<option/g)).toHaveLength(48 + 2 * (5 + 9 + 15 + 3));
	});
	it('sends no style attribute, which the policy of the page would refuse', () => {
		expect(start).not.toMatch(/\sstyle="/);
	});
	it('draws both sizes, since no script will measure', () => {
		for (const side of ['wide', 'narrow']) {
			expect(start.match(new RegExp(`class="${side}`, 'g'))).toHaveLength(2);
		}
	});
	it('draws what an address asks', () => {
		expect(text(drawn('ballot=S-2024-255&votes=yyyyyayayyyyyyy'))).toContain(
			'Change one vote, and'
		);
		expect(text(drawn('show=vetoes&state=CHN'))).toContain('China: 21 vetoed votes');
		expect(text(drawn('ballot=S-RES-2623'))).toContain('does not apply');
		expect(text(drawn('party=1'))).toContain('this page does not guess');
	});
});

it.each([280, 350, 520, 560, 640, 740, 900])(
	'keeps the names of every Council apart in a chamber %i wide',
	(width) => {
		for (const { symbol, seats } of data.ballots) {
			const { seats: placed, height, radius } = chamberOf(seats, width);
			const names = placed.map(({ name }) => name);
			expect(labelFaults(names, width, height), symbol).toEqual([]);
			expect(radius, symbol).toBeGreaterThan(110);
		}
	}
);

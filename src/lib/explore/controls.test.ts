import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Facts from './Facts.svelte';
import Segmented from './Segmented.svelte';
import Select from './Select.svelte';
import Slider from './Slider.svelte';
import SourceLinks from './SourceLinks.svelte';
import Ticks from './Ticks.svelte';

const onchange = () => undefined;
/** As sent, without Svelte's marks and scopes. */
const html = (out: { body: string }) =>
	out.body.replace(/<!--.*?-->/g, '').replace(/ svelte-\w+/g, '');
const tags = (text: string, name: string) => text.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];

describe('controls as they are sent', () => {
	it('of a strip exactly the chosen button is checked, and all share one name', () => {
		const options = [undefined, 'a', 'b'].map((value) => ({ value, label: value ?? 'All' }));
		const inputs = (value: string | undefined) =>
			tags(
				html(
					render(Segmented, { props: { legend: 'Ask', name: 'ask', options, value, onchange } })
				),
				'input'
			);
		for (const [value, at] of [
			[undefined, 0],
			['b', 2]
		] as const) {
			expect(inputs(value).map((tag) => tag.includes('checked'))).toEqual(
				[0, 1, 2].map((i) => i === at)
			);
			expect(inputs(value).every((tag) => tag.includes('name="ask"'))).toBe(true);
		}
	});
	it('a list is named by its label and shows what is chosen', () => {
		const props = {
			label: 'State',
			options: [2023, 2024].map((year) => ({ value: year, label: year })),
			value: 2024,
			onchange
		};
		const sent = html(render(Select, { props }));
		const id = /<select[^>]* id="([^"]+)"/.exec(sent)?.[1];
		expect(sent).toContain(`for="${id}"`);
		expect(tags(sent, 'option').map((tag) => tag.includes('selected'))).toEqual([false, true]);
	});
	it('boxes are ticked as the choice says', () => {
		const options = (['a', 'b'] as const).map((value) => ({ value, label: value }));
		const sent = html(
			render(Ticks, { props: { legend: 'Keep', options, ticked: ['b'], onchange } })
		);
		expect(tags(sent, 'input').map((tag) => tag.includes('checked'))).toEqual([false, true]);
	});
	it('a slider speaks what it shows, or what it is told to', () => {
		const props = { label: 'Year', shown: 'May 2024', max: 9, value: 4, oninput: onchange };
		expect(html(render(Slider, { props }))).toContain('aria-valuetext="May 2024"');
		expect(html(render(Slider, { props: { ...props, spoken: 'x' } }))).toContain(
			'aria-valuetext="x"'
		);
	});
});

describe('what stands beside the controls', () => {
	it('sources are called by their titles, and by their ids where none is known', () => {
		const props = { sources: ['a-1', 'b-2', { id: 'c-3', title: 'C' }], titles: { 'a-1': 'A' } };
		expect(html(render(SourceLinks, { props }))).toBe(
			'<a href="../../sources/#a-1">A</a>; <a href="../../sources/#b-2">b-2</a>; <a href="../../sources/#c-3">C</a>'
		);
	});
	it('a fact without a gloss has none', () => {
		const children = createRawSnippet(() => ({ render: () => '<p>note</p>' }));
		const facts = [
			['Asked', '1', 'of 2'],
			['Came', '0']
		] as const;
		const sent = html(render(Facts, { props: { heading: '2024', facts, children } }));
		expect(tags(sent, 'dt')).toHaveLength(2);
		expect(tags(sent, 'span')).toHaveLength(1);
	});
});

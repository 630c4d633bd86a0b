import { describe, expect, it } from 'vitest';
import { sectionWords } from './section-words';
import type { Context } from './write-html';

const good = `# Rain comes late now

> short: The rain
> figure: Rain by year
> paragraphs: p1, p2

## all-years

The wettest year was {wettest}, [by far](claim:p1-c2). It's 'wet' on
4 December.

Second paragraph, *slanted*.

> title: {wettest} was the wettest
> measure: Rain in mm
> source: [The gauge](source:gauge). As of 2022
> alt: Each year a bar;
> the tallest is {wettest}.
> changed: Nothing yet.

## method

Counted by hand.
`;
const links: Context['link'] = (kind, id) =>
	kind === 'claim' && id === 'p1-c2'
		? { href: '/claims/p1-c2/', className: 'claim', after: '<i></i>', data: { claim: id } }
		: kind === 'source' && id === 'gauge'
			? { href: '/sources/#gauge' }
			: undefined;
const read = (text: string, facts: Record<string, string> = { wettest: '2022' }) =>
	sectionWords(text, { file: 'src/story/rain/text.en.md', facts, link: links, hasFigure: true });

describe('sectionWords', () => {
	it('reads heading, names and paragraphs of the essay', () => {
		const { heading, short, figure, paragraphs } = read(good);
		expect({ heading, short, figure, paragraphs }).toEqual({
			heading: 'Rain comes late now',
			short: 'The rain',
			figure: 'Rain by year',
			paragraphs: ['p1', 'p2']
		});
	});
	it('fills facts, resolves links and keeps the last linked word with its mark', () => {
		expect(read(good).steps[0]?.bodyHtml).toBe(
			'<p>The wettest year was 2022, <a href="/claims/p1-c2/" class="claim" data-claim="p1-c2">by ' +
				'<span class="keep">far<i></i></span></a>. It’s ‘wet’ on 4\u00a0December.</p>' +
				'<p>Second paragraph, <em>slanted</em>.</p>'
		);
	});
	it('lets a field run over several lines', () => {
		expect(read(good).steps[0]?.alt).toBe('Each year a bar; the tallest is 2022.');
	});
	it('keeps links in the source line only', () => {
		const [step] = read(good).steps;
		expect(step?.sourceHtml).toBe('<a href="/sources/#gauge">The gauge</a>. As of 2022');
		expect(step?.title).toBe('2022 was the wettest');
	});
	it('names file and line of a fact that does not exist, and lists those that do', () => {
		expect(() => read(good.replace('{wettest}, [by', '{wetest}, [by'))).toThrow(
			'src/story/rain/text.en.md, line 9: no fact "wetest". words() has: wettest.'
		);
	});
	it('refuses a fact that no word uses', () => {
		expect(() => read(good, { wettest: '2022', driest: '2019' })).toThrow('no word uses driest');
	});
	it('refuses a link that leads nowhere', () => {
		expect(() => read(good.replace('claim:p1-c2', 'claim:p9-c9'))).toThrow(
			'line 9: "claim:p9-c9" leads nowhere'
		);
	});
	it('says which line a step lacks', () => {
		expect(() => read(good.replace('> changed: Nothing yet.\n', ''))).toThrow(
			'line 7: step "all-years" has no "> changed: …" line. Add it.'
		);
	});
	it('refuses a line it does not know', () => {
		expect(() => read(good.replace('> measure', '> mesure'))).toThrow('"mesure" is not known');
	});
	it('refuses a step id that stands twice', () => {
		expect(() => read(good.replace('## method', '## all-years'))).toThrow(
			'step "all-years" stands twice'
		);
	});
	it('refuses marks the house does not use', () => {
		expect(() => read(good.replace('Counted by hand.', '- a list'))).toThrow('got list');
		expect(() => read(good.replace('*slanted*', '`code`'))).toThrow('"inlineCode" is not used');
	});
	it('does not let words become markup', () => {
		expect(read(good, { wettest: '<b>&' }).steps[0]?.bodyHtml).toContain('&lt;b&gt;&amp;');
	});
	it('wants a heading first', () => {
		expect(() => read('No heading')).toThrow('line 1: expected "# heading" first.');
	});
});

import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { prepare } from './data.server';
import EscalationFigure from './EscalationFigure.svelte';
import { views, type ScoreView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, ScoreView][];

/** The drawing in short, one mark or line of text each, in whole pixels; grid and staves are left out. */
function drawing(view: ScoreView, width: number, height: number): string {
	const { body } = render(EscalationFigure, { props: { data, view, width, height } });
	const whole = body.replace(/<!--.*?-->/g, '').replace(/(\d+)\.\d+/g, '$1');
	const lines: string[] = [];
	for (const [, textual = '', inside, tag, plain = ''] of whole.matchAll(
		/<text([^>]*)>(.*?)<\/text>|<(circle|rect|path)([^>]*)>/g
	)) {
		const attributes = textual || plain;
		const a = Object.fromEntries(
			[...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v])
		);
		const ink = (a.fill && a.fill !== 'none' ? a.fill : (a.stroke ?? '')).replace(
			/var\(--(.*)\)/,
			'$1'
		);
		if (inside !== undefined) lines.push(`${a.x},${a.y} ${inside.replace(/<[^>]+>/g, '')}`);
		else if (tag === 'circle')
			lines.push(`${a.cx},${a.cy} (${a.r}) ${ink} ${a['stroke-dasharray'] ?? ''}`);
		else if (tag === 'rect') lines.push(`${a.x},${a.y} ${a.width}x${a.height} ${ink}`);
		else if (ink !== 'rule') lines.push(`${(a.d ?? '').slice(0, 40)} ${ink}`);
	}
	return lines.map((line) => line.trim()).join('\n');
}

it.each(all)('%s is drawn wide as it was', (_, view) => {
	expect(drawing(view, 888, 636)).toMatchSnapshot();
});
it.each(all)('%s is drawn on a phone as it was', (_, view) => {
	expect(drawing(view, 350, 350)).toMatchSnapshot();
});

it('is one svg of exactly its box, hidden from assistive tech, without style attributes', () => {
	for (const [, view] of all) {
		const { body } = render(EscalationFigure, { props: { data, view, width: 888, height: 636 } });
		expect(body).toMatch(
			/<svg[^>]* width="888" height="636" viewBox="0 0 888 636" aria-hidden="true"/
		);
		expect(body.match(/<svg/g)).toHaveLength(1);
		expect(body).not.toMatch(/ style="/);
		expect(body).not.toMatch(/NaN|undefined/);
	}
});
it('draws tokens only, no raw colours', () => {
	for (const [, view] of all) {
		const { body } = render(EscalationFigure, { props: { data, view, width: 888, height: 636 } });
		expect(body).not.toMatch(/(fill|stroke)="#(?!hatch)/);
	}
});
it('never joins two notes: every long line of the score lies along time or across it', () => {
	for (const [, view] of all) {
		const { body } = render(EscalationFigure, { props: { data, view, width: 888, height: 636 } });
		for (const [, x1, y1, x2, y2] of body.matchAll(
			/d="M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)"/g
		)) {
			const [dx, dy] = [Math.abs(Number(x1) - Number(x2)), Math.abs(Number(y1) - Number(y2))];
			expect(Math.min(dx, dy)).toBeLessThanOrEqual(8.01);
		}
	}
});

import { need } from './bar';
import { LiveFigure } from './live-figure';

const host = need('[data-figure]');
const content = need('[data-embed]');
const nav = need('[data-embed-steps]');
const story = need<HTMLAnchorElement>('[data-open]');
const steps = [...document.querySelectorAll<HTMLElement>('[data-for]')];
const ids = [...new Set(steps.map((words) => words.dataset.for ?? ''))];

/** The step the address asks for: `?step=<id>`, or `#<id>`. The first when it asks for none of this figure's. */
function asked(): number {
	const { searchParams, hash } = new URL(location.href);
	return Math.max(0, ids.indexOf(searchParams.get('step') ?? hash.slice(1)));
}

let at = asked();
const figure = new LiveFigure(host, ids[0] ?? '');

function show(): void {
	const id = ids[at] ?? '';
	for (const words of steps) words.classList.toggle('shown', words.dataset.for === id);
	story.href = story.href.replace(/#.*$/, `#${id}`);
	need('[data-embed-place]').textContent = `${at + 1} / ${ids.length}`;
	need('[data-embed-said]').textContent = document.querySelector('.shown h2')?.textContent ?? '';
	for (const button of nav.querySelectorAll('button')) {
		const to = at + Number(button.dataset.by);
		button.setAttribute('aria-disabled', String(to < 0 || to >= ids.length));
	}
	figure.show(id);
}

nav.addEventListener('click', ({ target }) => {
	const button = target instanceof Element && target.closest('button');
	if (!button || button.getAttribute('aria-disabled') === 'true') return;
	at += Number(button.dataset.by);
	show();
});
nav.hidden = ids.length < 2;
addEventListener('hashchange', () => {
	at = asked();
	show();
});
show();
figure.wake();

/** No page is asked for a frame higher than this, CSS pixels. */
const highest = 2000;
let sent = 0;
let late = 0;

/** Tells the page around how high the content is; `type`, `section` and `height` in CSS pixels are the whole message. */
function tell(): void {
	const height = Math.min(Math.ceil(content.getBoundingClientRect().height), highest);
	if (height === sent) return;
	sent = height;
	parent.postMessage(
		{ type: 'long-road-to-kursk:height', section: host.dataset.figure, height },
		'*'
	);
	// A bar beside the content would narrow it and so change its height. It comes back when the page around does not listen.
	const { style } = document.documentElement;
	style.scrollbarWidth = 'none';
	clearTimeout(late);
	late = window.setTimeout(() => {
		if (innerHeight < height) style.scrollbarWidth = '';
	}, 1500);
}
if (parent !== window) new ResizeObserver(tell).observe(content);

import type { Shared } from '../shell/share-targets';
import { need } from './bar';
import { copyButton } from './copy-field';
import { lastQuote } from './quote';
import { systemSheet, wakeShare } from './share';

const panel = need('#share');
const links = need('#share [data-share]');
const what = need('[data-share-what]');
const theStory = what.textContent ?? '';

/** The step on screen; undefined at the opening. */
function stepOnScreen(): HTMLElement | undefined {
	const step = document.querySelector<HTMLElement>('[data-step].active');
	return step?.dataset.opening === undefined ? (step ?? undefined) : undefined;
}

/** The page that shares a step. A fragment would never reach who draws its card. */
const pageOf = (step: HTMLElement) => new URL(`s/${step.id}/`, storyAddress()).href;
const storyAddress = () => location.origin + location.pathname;

function shared(): Shared {
	const step = stepOnScreen();
	return {
		title: step?.querySelector('h3')?.textContent ?? links.dataset.title ?? document.title,
		url: step ? pageOf(step) : storyAddress()
	};
}

const refresh = wakeShare(links, shared);
const quote = need('[data-quote]');
copyButton(need<HTMLButtonElement>('[data-quote] button'), {
	text: lastQuote,
	status: quote.querySelector('[role="status"]')
});

/** Turns the open panel to the step on screen. On phones the system's sheet comes first; the panel stays behind it. */
export function openShare(): void {
	const step = stepOnScreen();
	what.textContent = (step && what.dataset.stepWords) ?? theStory;
	quote.hidden = lastQuote() === '';
	refresh();
	const embed = need<HTMLAnchorElement>('[data-embed-link]');
	const section = step?.closest<HTMLElement>('[data-section]')?.dataset.section;
	const figures = embed.dataset.figures ?? '';
	embed.href = section ? `${figures}${section}/#embed` : figures;
	showCard(step).catch(() => {
		// Without its picture the panel still shares.
	});
	if (!matchMedia('(pointer: coarse)').matches) return;
	void systemSheet(shared()).then((done) => done && panel.hidePopover());
}

/** The card a platform will show, as the step's oEmbed answer names it. */
async function showCard(step: HTMLElement | undefined): Promise<void> {
	const place = need('[data-share-card]');
	const save = need<HTMLAnchorElement>('[data-save]');
	place.hidden = save.hidden = true;
	if (!step) return;
	const response = await fetch(`${pageOf(step)}oembed.json`);
	const { thumbnail_url: card = '' } = (await response.json()) as { thumbnail_url?: string };
	const file = /\bcards\/[^/]+$/.exec(card)?.[0];
	if (!file || step !== stepOnScreen()) return;
	const picture = new Image(1200, 630);
	picture.alt = '';
	picture.src = save.href = new URL(file, storyAddress()).href;
	place.replaceChildren(picture);
	place.hidden = save.hidden = false;
}

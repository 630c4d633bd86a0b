import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { site } from '../reader/addresses';
import { facesAwaited } from '../reader/faces';
import { expect, test } from './fixture';
import type { Reader } from './reader';

/** Id of the step the page says it is at. */
const activeStep = (reader: Reader) =>
	reader.ask(() => document.documentElement.dataset.step ?? '', null);
/** Whether the page has come to rest at a step. */
const restsAt = (reader: Reader, id: string) =>
	expect
		.poll(
			() =>
				reader.ask(() => {
					const { rest, step } = document.documentElement.dataset;
					return rest === 'true' ? step : 'under way';
				}, null),
			{ timeout: 10_000 }
		)
		.toBe(id);
/** Words of the first element of a selector, as a reader sees them. */
const words = (reader: Reader, selector: string) =>
	reader.ask((one) => document.querySelector<HTMLElement>(one)?.innerText ?? '', selector);
const address = (reader: Reader) => reader.ask(() => location.href, null);

/**
 * Reads the story down and up again inside the page: at every step its title, at every section its figure, awake and with
 * its words on its stage.
 * @returns what was wrong, and how many steps there were
 */
const readThrough = async () => {
	const wrong: string[] = [];
	const root = document.documentElement;
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const until = async (what: () => boolean, patience: number) => {
		const late = performance.now() + patience;
		while (!what() && performance.now() < late) await frame();
		return what();
	};
	const steps = [...document.querySelectorAll<HTMLElement>('article[data-step]')];
	const seen = new Set<Element>();
	for (const step of [...steps, ...steps.toReversed()]) {
		step.scrollIntoView();
		const there = await until(() => root.dataset.step === step.id, 3000);
		if (!there) wrong.push(`${step.id} does not come up`);
		const section = step.closest('section');
		const title = section?.querySelector('.stage .words.shown .title')?.textContent;
		if (title !== undefined && title !== step.querySelector('h3')?.textContent) {
			wrong.push(`${step.id} has the title "${title}"`);
		}
		const host = section?.querySelector<HTMLElement>('[data-figure]');
		if (!host || seen.has(step)) continue;
		seen.add(step);
		if (!(await until(() => host.dataset.awake !== undefined, 10_000))) {
			wrong.push(`${step.id}: the figure sleeps`);
		}
		const outside = () => {
			const box = host.getBoundingClientRect();
			return [...host.querySelectorAll('svg text')].filter((text) => {
				const { left, right } = text.getBoundingClientRect();
				// Firefox counts the halo around the letters.
				const { stroke, strokeWidth } = getComputedStyle(text);
				const spare = 4 + (stroke === 'none' ? 0 : parseFloat(strokeWidth));
				return left < box.left - spare || right > box.right + spare;
			});
		};
		// Words may be on their way.
		await until(() => outside().length === 0, 3000);
		for (const text of outside()) wrong.push(`${step.id}: "${text.textContent}" leaves its stage`);
	}
	if (root.scrollWidth > root.clientWidth) wrong.push(`${root.scrollWidth} px wide`);
	return { wrong, steps: steps.length };
};

for (const { name, width, height } of [
	{ name: 'a desktop', width: 1440, height: 900 },
	{ name: 'a phone', width: 390, height: 844 }
]) {
	test(`the story is read down and up on ${name}: each step has its title and its figure`, async ({
		reader
	}) => {
		test.setTimeout(120_000);
		await reader.resize(width, height);
		await reader.open('/');
		expect(await reader.ask(readThrough, null)).toEqual({ wrong: [], steps: 63 });
	});
}

test('the story is set in its own fonts', async ({ reader }) => {
	await reader.open('/');
	const asked = await reader.ask(() => document.querySelectorAll('link[data-face]').length, null);
	expect(asked).toBeGreaterThan(0);
	await expect.poll(() => reader.ask(facesAwaited, null), { timeout: 10_000 }).toBe(0);
});

test('a link opens at its step; a reload stays there, and Back comes back to it', async ({
	reader
}) => {
	await reader.open('/#the-veto-gap');
	await restsAt(reader, 'the-veto-gap');
	await reader.reload();
	await restsAt(reader, 'the-veto-gap');
	await reader.open('/claims/');
	await reader.back();
	await expect.poll(() => activeStep(reader)).toBe('the-veto-gap');
});

test('step mode shows one step; Next, Back and a reload keep the place', async ({ reader }) => {
	await reader.open('/?view=step#the-escalation-whole');
	await expect.poll(() => activeStep(reader)).toBe('the-escalation-whole');
	await reader.click('[data-next]');
	await expect.poll(() => activeStep(reader)).toBe('the-escalation-arms');
	const shown = await reader.ask(
		() =>
			[...document.querySelectorAll('article.step')].filter((one) => one.checkVisibility()).length,
		null
	);
	expect(shown).toBe(1);
	await reader.back();
	await expect.poll(() => activeStep(reader)).toBe('the-escalation-whole');
	await reader.reload();
	await expect.poll(() => activeStep(reader)).toBe('the-escalation-whole');
});

/** The three showpieces: what a reader does there, what the address then keeps, and what the page says. */
const showpieces = [
	{
		section: 'the-admission',
		act: (reader: Reader) => reader.click('[data-explore] label', 'Pyongyang'),
		query: 'by=PRK',
		says: /Pyongyang/
	},
	{
		section: 'the-escalation',
		act: (reader: Reader) => reader.type('[data-explore] input[type=search]', 'Kursk'),
		query: 'q=Kursk',
		says: /\d+ of \d+ lit/
	},
	{
		section: 'the-veto',
		act: async (reader: Reader) => {
			await reader.click('[data-explore] button', 'Replay');
			await reader.click('[data-explore] label', 'Two vetoes needed');
		},
		query: 'show=replay&rule=two',
		says: /If it took two vetoes, \d+ of \d+ would pass/
	}
];
for (const { section, act, query, says } of showpieces) {
	test(`${section}: a choice is told, stands in the address and comes back with it`, async ({
		reader
	}) => {
		const awake = () =>
			expect
				.poll(
					() => reader.ask(() => !!document.querySelector('[data-explore][data-awake]'), null),
					{
						timeout: 15_000
					}
				)
				.toBe(true);
		await reader.open(`/figures/${section}/`);
		await awake();
		await act(reader);
		await expect.poll(async () => new URL(await address(reader)).search).toContain(query);
		await expect.poll(() => words(reader, '[data-explore]')).toMatch(says);
		await reader.reload();
		await awake();
		await expect.poll(() => words(reader, '[data-explore]')).toMatch(says);
	});
}

test('the step on screen is shared: every link carries its address, and it is copied', async ({
	reader
}) => {
	await reader.open('/#the-law-moscow');
	await restsAt(reader, 'the-law-moscow');
	await reader.click('button[popovertarget="share"]');
	const shared = `${site}s/the-law-moscow/`;
	const given = () =>
		reader.ask(
			() => ({
				field: document.querySelector<HTMLInputElement>('#share [data-copy-field] input')?.value,
				links: [...document.querySelectorAll<HTMLAnchorElement>('#share [data-share-to]')].map(
					({ href }) => decodeURIComponent(href)
				)
			}),
			null
		);
	await expect.poll(async () => (await given()).field).toBe(shared);
	const { links } = await given();
	expect(links.length).toBeGreaterThan(6);
	expect(links.filter((href) => !href.includes(shared))).toEqual([]);
	await reader.click('#share [data-copy-field] button');
	// Where the browser refuses, the address stands selected.
	await expect
		.poll(() => words(reader, '#share [data-copy-field] [role="status"]'))
		.toMatch(/Link copied|by hand/);
	await reader.press('#share [data-copy-field] button', 'Escape');
	expect(await reader.ask(() => document.querySelector('#share:popover-open'), null)).toBeNull();
});

test('a claim opens over the words, and Esc gives the focus back to its mark', async ({
	reader
}) => {
	await reader.open('/#the-admission-whole');
	await restsAt(reader, 'the-admission-whole');
	await reader.click('article.active a.claim');
	const open = () =>
		reader.ask(
			() => document.querySelector('.claim-panel:popover-open h2')?.textContent ?? '',
			null
		);
	await expect.poll(open).not.toBe('');
	await reader.press('.claim-panel', 'Escape');
	await expect.poll(open).toBe('');
	const focused = () => reader.ask(() => document.activeElement?.className ?? '', null);
	await expect.poll(focused).toMatch(/\bclaim\b/);
});

test('the plain page has every step with a still that comes', async ({ reader }) => {
	await reader.open('/plain/');
	const { steps, missing } = await reader.ask(async () => {
		const pictures = [...document.querySelectorAll<HTMLImageElement>('article[id] picture img')];
		for (const picture of pictures) picture.loading = 'eager';
		const lost: string[] = [];
		for (const picture of pictures) {
			await picture.decode().catch(() => lost.push(picture.src));
			if (!picture.naturalWidth) lost.push(picture.src);
		}
		return { steps: pictures.length, missing: lost };
	}, null);
	expect(missing).toEqual([]);
	expect(steps).toBe(63);
});

test('a figure in another place’s page makes its frame as high as its content', async ({
	reader
}) => {
	await reader.open('/figures/the-veto/');
	const code = await reader.ask(
		() => document.querySelector<HTMLTextAreaElement>('#embed + dd textarea')?.value ?? '',
		null
	);
	const published = /src="(https?:\/\/[^"]+\/)embed\//.exec(code)?.[1] ?? 'none';
	const pasted = code
		.replaceAll(published, site)
		.replaceAll(new URL(published).origin, new URL(site).origin);
	const host = createServer((_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		response.end(
			`<!doctype html><title>Host</title><link rel="icon" href="data:,"><body>${pasted}`
		);
	});
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	try {
		await reader.open(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
		const frame = () => reader.ask(() => document.querySelector('iframe')?.clientHeight ?? 0, null);
		const given = Number(/height="(\d+)"/.exec(code)?.[1]);
		await expect.poll(frame, { timeout: 10_000 }).not.toBe(given);
		// Its page, opened bare at the frame's width, is as high.
		const height = await frame();
		const width = await reader.ask(() => document.querySelector('iframe')?.clientWidth ?? 0, null);
		await reader.resize(width, 900);
		await reader.open('/embed/the-veto/');
		const content = () =>
			reader.ask(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0, null);
		await expect.poll(content).toBeGreaterThan(height - 2);
		expect(await content()).toBeLessThanOrEqual(height);
		await reader.click('[data-by="1"]');
		await expect.poll(() => words(reader, '[data-embed-place]')).toBe('2 / 7');
	} finally {
		host.close();
	}
});

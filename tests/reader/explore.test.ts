import type { Locator, Page } from '@playwright/test';
import { order, type SectionId } from '../../src/story/story';
import { barriers } from './barriers';
import { expect, test } from './fixture';

interface Hand {
	/** What the reader does, by keyboard alone. */
	act: (explore: Locator, page: Page) => Promise<void>;
	/** What then stands in the query string. */
	query: Record<string, string>;
	/** What then can be read in the figure's part of the page. */
	says: string | RegExp;
}

/** Chooses the radio button of a name by its key, as a keyboard does. */
const pick = async (explore: Locator, name: string | RegExp) => {
	const radio = explore.getByRole('radio', { name });
	await radio.focus();
	await radio.press('Space');
};
const press = async (explore: Locator, name: string | RegExp) => {
	const button = explore.getByRole('button', { name }).first();
	await button.focus();
	await button.press('Enter');
};

/** One thing a reader would try in each figure. */
const hands: Partial<Record<SectionId, Hand>> = {
	'the-admission': {
		act: async (explore) => {
			const list = explore.getByRole('combobox', { name: 'According to' });
			if (await list.isVisible()) await list.selectOption('PRK');
			else await pick(explore, /Pyongyang/);
		},
		query: { by: 'PRK' },
		says: 'Pyongyang'
	},
	'the-escalation': {
		act: async (explore) => {
			const search = explore.getByRole('searchbox');
			await search.focus();
			await search.pressSequentially('Kursk');
		},
		query: { q: 'Kursk' },
		says: /\d+ of \d+ lit/
	},
	'the-veto': {
		act: async (explore) => {
			await press(explore, 'Replay');
			await pick(explore, 'Two vetoes needed');
		},
		query: { show: 'replay', rule: 'two' },
		says: /If it took two vetoes, \d+ of \d+ would pass/
	},
	'the-law': {
		act: async (explore) => {
			const premise = explore.getByRole('checkbox').first();
			await premise.focus();
			await premise.press('Space');
		},
		query: { reject: 'aggression' },
		says: /does not follow/i
	},
	'the-ripples': {
		act: async (explore) => {
			await pick(explore, /lines/i);
			await explore.getByLabel('Pin a country').selectOption('Egypt');
		},
		query: { drawn: 'lines', country: 'EGY' },
		says: /Egypt: \d+ of 100 slices/
	},
	'the-powers': {
		act: async (explore) => {
			await explore.getByLabel('Aid from, as bars').selectOption('Germany');
			await pick(explore, 'Military');
			await press(explore, /^Russia, .*: against/);
		},
		query: { donor: 'DEU', kind: 'military' },
		says: /against, a veto/
	},
	'the-price-of-no-deal': {
		act: async (explore) => {
			const ring = explore.getByRole('checkbox', { name: /^Nothing/ });
			await ring.focus();
			await ring.press('Space');
		},
		query: { results: 'carried,held' },
		says: /\d+ of \d+ marks shown: 0 rings/
	},
	'the-blocs': {
		act: async (explore) => {
			await pick(explore, /3 Dec 2025/);
			await explore.getByLabel('Find my country').selectOption('Kenya');
		},
		query: { text: 'es-11-9', country: 'KEN' },
		says: /Kenya: \w+, 3 Dec 2025/
	},
	'the-civilians': {
		act: async (explore) => {
			await explore.getByRole('slider', { name: /^Your mark/ }).press('ArrowRight');
			await press(explore, 'Set it and reveal');
			await pick(explore, 'Killed');
		},
		query: { show: 'killed' },
		says: /Your mark, .+, lies /
	},
	'people-first': {
		act: async (explore) => {
			await pick(explore, '2023');
			await pick(explore, 'Per cent');
		},
		query: { year: '2023', unit: 'percent' },
		says: 'The plan of 2023'
	},
	'the-corridors': {
		act: async (explore) => {
			await pick(explore, /sea/i);
			await press(explore, 'Next entry');
		},
		query: { corridor: 'sea' },
		says: 'What was agreed'
	},
	'the-framework': {
		act: async (explore) => {
			const year = explore.getByRole('slider');
			await year.focus();
			await year.press('ArrowLeft');
		},
		query: { year: '2024' },
		says: /2024: \d+ conflicts/
	},
	'the-pledge': {
		act: async (explore) => {
			await explore.getByLabel('Your country').selectOption('Brazil');
			await pick(explore, 'Diplomacy');
		},
		query: { country: 'BRA', ask: 'diplomacy' },
		says: /Brazil: for \d of the texts/
	},
	together: {
		act: async (explore) => {
			await press(explore, 'Moscow');
			await explore.getByLabel('Order').selectOption({ index: 1 });
		},
		query: { order: 'verdict', chairs: 'RUS' },
		says: /Tried \w+|Not found/
	}
};

// A choice is then told at once, and two readings can be compared.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const awake = async (page: Page, path: string) => {
	await page.goto(path);
	const explore = page.locator('[data-explore]');
	await expect(explore).toHaveAttribute('data-awake', '', { timeout: 15_000 });
	return explore;
};
/** What is pressed answers first, the drawing follows (`after-paint.ts`): until it has. */
const drawn = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => resolve())));
			})
	);
const chosen = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

for (const section of order) {
	const hand = hands[section];

	test(`${section}: a choice made by keyboard is told, stands in the address and comes back with it`, async ({
		page
	}) => {
		expect(hand, 'every figure has something to handle').toBeDefined();
		if (!hand) return;
		const explore = await awake(page, `/figures/${section}/`);
		await hand.act(explore, page);
		await expect.poll(() => chosen(page)).toMatchObject(hand.query);
		await expect(explore).toContainText(hand.says);
		await drawn(page);
		const told = await explore.innerText();
		const again = await awake(page, page.url());
		await expect(again).toContainText(hand.says);
		await expect.poll(() => again.innerText()).toBe(told);
	});

	test(`${section}: an address full of nonsense opens the figure as it stands @wide`, async ({
		page
	}) => {
		const plain = await (await awake(page, `/figures/${section}/`)).innerText();
		const keys = [
			...Object.keys(hand?.query ?? {}),
			'month',
			'event',
			'votes',
			'at',
			'mark',
			'day'
		];
		const nonsense = ['<script>alert(1)</script>', '%00', '-1', 'x'.repeat(600)];
		for (const turn of [0, 1]) {
			const pairs = keys
				.filter((key) => key !== 'q')
				.map((key, i) => [key, nonsense[(i + turn) % nonsense.length] ?? '']);
			const explore = await awake(page, `/figures/${section}/?${new URLSearchParams(pairs)}`);
			await expect.poll(() => explore.innerText()).toBe(plain);
		}
	});

	test(`${section}: a thumb can use the figure’s page, and a machine finds no barrier @narrow`, async ({
		page
	}) => {
		test.slow();
		const explore = await awake(page, `/figures/${section}/`);
		const small = await explore
			.locator('button, select, input, summary')
			.filter({ visible: true })
			.evaluateAll((controls) =>
				controls.flatMap((control) => {
					// Marks that stand as close as their days; each opens from the list of events as well.
					if (control.closest('[aria-label="Notes of the score"]')) return [];
					const target = control.closest('label') ?? control;
					const { width, height } = target.getBoundingClientRect();
					const name = control.getAttribute('aria-label') ?? target.textContent?.trim();
					return height < 43.5 || width < 24
						? [`${control.tagName} "${name?.slice(0, 40)}": ${width} × ${height}`]
						: [];
				})
			);
		expect(small).toEqual([]);
		const [whole, screen] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth
		]);
		expect(whole).toBeLessThanOrEqual(screen ?? 0);
		expect(await barriers(page, { within: '[data-explore]' })).toEqual([]);
	});
}

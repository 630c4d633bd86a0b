import { createHash } from 'node:crypto';
import { claims, sources } from '$data/index.server';
import { render } from 'svelte/server';
import {
	mapClear,
	serverSizes,
	type FigureProps,
	type FigureTable,
	type Ground,
	type Layout,
	type Section
} from '../lib/figure/figure';
import { sectionWords, type SectionWords, type StepWords } from '../lib/text/section-words';
import { readText } from '../lib/text/read-text';
import type { Context, LinkTarget } from '../lib/text/write-html';
import { order, type SectionId } from './story';
import { verdictBar, verdicts } from './verdict';

/** What `data.server.ts` of a section folder may export. */
interface SectionData {
	words: () => Record<string, string>;
	prepare?: () => unknown;
	explore?: () => unknown;
	tables?: () => FigureTable[];
}

const texts = import.meta.glob<string>('./*/text.en.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const datas = import.meta.glob<SectionData>('./*/data.server.ts', { eager: true });
// Each section's figure has data and views of its own type; only here do they meet in one list.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const figures = import.meta.glob<Section<any, any>>('./*/index.ts', {
	import: 'section',
	eager: true
});

/** A figure as the page needs it. */
export interface StoryFigure {
	layout: Layout;
	ground: Ground;
	/** File under `/figures/<section>/` that holds the figure's data, named by its content. */
	json: string;
	tables: FigureTable[];
	hasExplore: boolean;
	/** Name of the view that opens the story, where there is one. */
	opening: boolean;
	/** Steps whose picture follows the reader's way through them. */
	progress: readonly string[];
}

export interface StorySection {
	id: SectionId;
	/** 1 to 14. */
	number: number;
	words: SectionWords;
	figure?: StoryFigure;
}

export interface StoryStep extends StepWords {
	section: StorySection;
	/** 1 to the section's number of steps. */
	number: number;
}

const once = <T>(make: () => T): (() => T) => {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
};

const file = (id: string) => `src/story/${id}/text.en.md`;
const text = (id: string): string => {
	const found = texts[`./${id}/text.en.md`];
	if (found === undefined) throw new Error(`${file(id)} is missing; story.ts lists "${id}".`);
	return found;
};

/** Which section each step belongs to. */
const stepHomes = once(
	() =>
		new Map(
			order.flatMap((id) =>
				readText(text(id), file(id)).steps.map((step) => [step.id, id] as const)
			)
		)
);
const claimVerdicts = once(() => new Map(claims().map((claim) => [claim.id, claim.verdict])));
const sourceIds = once(() => new Set(sources().map((source) => source.id)));

/** Where a link in the words leads. */
export const link: Context['link'] = (kind, id): LinkTarget | undefined => {
	switch (kind) {
		case 'claim': {
			const verdict = claimVerdicts().get(id);
			if (!verdict) return undefined;
			const spoken = `<span class="visually-hidden"> (claim: ${verdicts[verdict].word})</span>`;
			return {
				href: `/claims/${id}/`,
				className: 'claim',
				after: verdictBar(verdict) + spoken,
				data: { claim: id }
			};
		}
		case 'source':
			return sourceIds().has(id)
				? { href: `/sources/#${id}`, className: 'source', data: { source: id } }
				: undefined;
		case 'step':
			return stepHomes().has(id) ? { href: `/#${id}` } : undefined;
		case 'page':
			return { href: `/${id}` };
		default:
			return undefined;
	}
};

const dataOf = (id: string): SectionData | undefined => datas[`./${id}/data.server.ts`];
const figureOf = (id: string) => figures[`./${id}/index.ts`];

/** The figure's data as it is sent, and the name of its file. @throws Error when the section has no figure */
export const figureJson = (id: string) => jsonFile(`${id} prepare`, dataOf(id)?.prepare);

/** The same for the figure under the reader's hands, which may need more. */
export const exploreJson = (id: string) =>
	jsonFile(`${id} explore`, dataOf(id)?.explore ?? dataOf(id)?.prepare);

/** What names a file by its content. */
export const contentHash = (body: string): string =>
	createHash('sha256').update(body).digest('hex').slice(0, 10);

const jsonFiles = new Map<string, { name: string; body: string; value: unknown }>();
function jsonFile(key: string, make: (() => unknown) | undefined) {
	let made = jsonFiles.get(key);
	if (!made) {
		if (!make) throw new Error(`${key}: no such export in data.server.ts.`);
		const value = make();
		const body = JSON.stringify(value);
		made = { name: `data.${contentHash(body)}.json`, body, value };
		jsonFiles.set(key, made);
	}
	return made;
}

/** All sections in reading order. @throws TextError, TableError for words or tables that do not hold */
export const story = once((): StorySection[] =>
	order.map((id, i) => {
		const section = figureOf(id);
		const data = dataOf(id);
		const words = sectionWords(text(id), {
			file: file(id),
			facts: data?.words() ?? {},
			link,
			hasFigure: section !== undefined
		});
		if (!section) return { id, number: i + 1, words };
		for (const step of words.steps) {
			if (!section.views[step.id]) {
				const known = Object.keys(section.views).join(', ');
				throw new Error(`${file(id)}: step "${step.id}" has no view. views.ts has: ${known}.`);
			}
		}
		const figure: StoryFigure = {
			layout: section.layout,
			ground: section.ground,
			json: figureJson(id).name,
			tables: data?.tables?.() ?? [],
			hasExplore: explores.has(id),
			opening: section.views.opening !== undefined,
			progress: section.progress ?? []
		};
		return { id, number: i + 1, words, figure };
	})
);

const explores = new Set(
	Object.keys(import.meta.glob('./*/Explore.svelte')).map((path) => path.split('/')[1])
);

/** All steps in reading order. */
export const steps = once((): StoryStep[] =>
	story().flatMap((section) =>
		section.words.steps.map((step, i) => ({ ...step, section, number: i + 1 }))
	)
);

export type Shape = 'wide' | 'narrow';

/**
 * A figure drawn by the server at one view, as one `<svg>`.
 *
 * @param view a step id, or `opening`
 * @param prefix set before every id in the markup, so that several drawings can stand in one page
 * @param size other than the one for `shape`, CSS pixels
 * @param clear set false to draw a map for a box that nothing covers, or say what covers it
 */
export function draw(
	id: string,
	view: string,
	shape: Shape,
	{
		prefix = '',
		size,
		clear = true
	}: {
		prefix?: string;
		size?: { width: number; height: number };
		clear?: boolean | FigureProps<unknown, unknown>['clear'];
	} = {}
): string {
	const section = figureOf(id);
	if (!section) throw new Error(`draw: section "${id}" has no figure.`);
	const box = size ?? serverSizes[section.layout][shape];
	const usual = section.layout === 'map' && shape === 'wide' ? mapClear : undefined;
	const covered = clear === true ? usual : clear || undefined;
	const { body } = render(section.Figure, {
		props: { data: figureJson(id).value, view: section.views[view], ...box, clear: covered }
	});
	return withPrefix(body.replace(/<!--.*?-->/g, '').trim(), prefix);
}

/** Ids and the references to them, each with `prefix` in front. */
function withPrefix(svg: string, prefix: string): string {
	if (!prefix) return svg;
	return svg
		.replace(/ id="([^"]+)"/g, ` id="${prefix}$1"`)
		.replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
		.replace(/href="#([^"]+)"/g, `href="#${prefix}$1"`);
}

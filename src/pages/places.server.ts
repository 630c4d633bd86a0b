import { claims, mapFiles, sourceUses, tables, type Source } from '$data/index.server';
import { steps, story, type StorySection, type StoryStep } from '../story/story.server';
import { citations } from './citations';
import { words } from './words.en';

/** A place that a reader can go to, from the site's root. */
export interface Link {
	href: string;
	word: string;
}

const stepLink = ({ id, number, section }: StoryStep): Link => ({
	href: `/#${id}`,
	word: words.stepName(section.words.short, number)
});

function stepsCiting(kind: 'claim' | 'source'): Map<string, StoryStep[]> {
	const found = new Map<string, StoryStep[]>();
	for (const step of steps()) {
		for (const id of citations(step.bodyHtml + (step.sourceHtml ?? ''), kind)) {
			found.set(id, [...(found.get(id) ?? []), step]);
		}
	}
	return found;
}

/** Steps of the story whose words link to a claim, in order. */
export const stepsOfClaim = (id: string): StoryStep[] => stepsCiting('claim').get(id) ?? [];

/** The chapter that follows a paragraph of the essay. */
export const chapterOf = (paragraph: string): StorySection | undefined =>
	story().find((section) => section.words.paragraphs.includes(paragraph));

/** Where a source is used. */
export interface SourcePlaces {
	claims: string[];
	steps: Link[];
	/** Tables with the number of rows that rest on the source. */
	tables: (Link & { rows: number })[];
	/** Number of claims, steps and tables together. */
	total: number;
}

/** Where each source is used, by id. */
export function placesOfSources(sources: readonly Source[]): Map<string, SourcePlaces> {
	const uses = sourceUses();
	const inSteps = stepsCiting('source');
	const methods = story().map((section) => ({
		link: {
			href: section.figure ? `/figures/${section.id}/#method` : `/plain/#${section.id}`,
			word: words.methodOf(section.words.short)
		},
		ids: new Set(citations(section.words.methodHtml, 'source'))
	}));
	const titles = new Map([...tables, ...mapFiles].map(({ id, title }) => [id, title]));
	const claimOrder = claims().map(({ id }) => id);
	return new Map(
		sources.map(({ id }) => {
			const rows = new Map<string, Set<string>>();
			for (const { table, row } of uses.get(id) ?? []) {
				rows.set(table, (rows.get(table) ?? new Set()).add(row));
			}
			const ledger = rows.get('claims') ?? new Set<string>();
			rows.delete('claims');
			const places: SourcePlaces = {
				claims: claimOrder.filter((claim) => ledger.has(claim)),
				steps: [
					...(inSteps.get(id) ?? []).map(stepLink),
					...methods.filter(({ ids }) => ids.has(id)).map(({ link }) => link)
				],
				tables: [...rows].map(([table, { size }]) => ({
					href: `/data/#${tableAnchor(table)}`,
					word: titles.get(table) ?? words.data.files[tableAnchor(table)] ?? table,
					rows: size
				})),
				total: 0
			};
			places.total = places.claims.length + places.steps.length + places.tables.length;
			return [id, places] as const;
		})
	);
}

/** Anchor of a table on the data page. @example tableAnchor('un/vetoes') // 'un-vetoes' */
export const tableAnchor = (id: string): string => id.replace('/', '-');

import type { FigureTable } from '../lib/figure/figure';
import { exploreJson, figureJson, story, type StorySection } from '../story/story.server';
import { toCsv, toJson } from './csv';

/** A section that has a figure. */
export type FigureSection = StorySection & { figure: NonNullable<StorySection['figure']> };

/** Sections that have a figure, in reading order. */
export const figureSections = (): FigureSection[] =>
	story().filter((section): section is FigureSection => section.figure !== undefined);

/** What can be fetched beside a figure's page. */
export interface FigureFile {
	section: string;
	file: string;
	type: 'text/csv; charset=utf-8' | 'application/json';
	body: () => string;
}

const tableFiles = (section: string, table: FigureTable): FigureFile[] => [
	{
		section,
		file: `${table.id}.csv`,
		type: 'text/csv; charset=utf-8',
		body: () => toCsv(table)
	},
	{ section, file: `${table.id}.json`, type: 'application/json', body: () => toJson(table) }
];

/** Every file beside the figures' pages: what the browser draws, and the tables as CSV and JSON. */
export function figureFiles(): FigureFile[] {
	return figureSections().flatMap(({ id, figure }) => {
		// One file where figure and explore need the same.
		const drawn = [figureJson(id), ...(figure.hasExplore ? [exploreJson(id)] : [])];
		const data = [...new Map(drawn.map((json) => [json.name, json])).values()];
		return [
			...data.map(({ name, body }): FigureFile => ({
				section: id,
				file: name,
				type: 'application/json',
				body: () => body
			})),
			...figure.tables.flatMap((table) => tableFiles(id, table))
		];
	});
}

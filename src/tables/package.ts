import { datapackage } from '../lib/data/datapackage';
import { allTables } from './all-tables';
import type { Source } from './documents';
import { documents, mapFiles, sourcesOfTheWhole } from './files';

/**
 * The text of `data/datapackage.json`. The committed file must equal it; `tests/data/datapackage.test.ts` says
 * how to write it anew.
 *
 * @param sources the bibliography, for the titles and addresses of the data taken over
 */
export function datapackageText(sources: readonly Source[]): string {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const info = {
		name: 'the-long-road-to-kursk',
		title: 'The Long Road to Kursk: data',
		description:
			"Tables behind an explainer on North Korea's soldiers in Russia's war against Ukraine. Every row names its sources in sources.json.",
		sources: sourcesOfTheWhole.map((id) => {
			const { title, URL } = byId.get(id) ?? { title: id, URL: undefined };
			return URL === undefined ? { title } : { title, path: URL };
		})
	};
	return `${JSON.stringify(datapackage(info, allTables, [...mapFiles, ...documents]), null, '\t')}\n`;
}

import type { Article, BreadcrumbList, Dataset, Organization } from 'schema-dts';
import { locale } from '../lib/text/locale';
import { modified, published } from '../pages/changes';
import { ui } from './words.en';

/** Terms of the site's own words and drawings. */
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** @param site absolute address of the story, ending in `/` */
const publisher = (site: string): Organization => ({
	'@type': 'Organization',
	name: ui.title,
	url: `${site}about/`,
	correctionsPolicy: `${site}about/#corrections`
});

/** A source that the story leans on. */
export interface Cited {
	title: string;
	publisher: string;
	url: string;
}

/**
 * The story as an article.
 *
 * @param site absolute address of the story, ending in `/`
 * @param images absolute addresses of its picture in three ratios
 */
export const article = (
	site: string,
	{ images, cited }: { images: readonly string[]; cited: readonly Cited[] }
): Article => ({
	'@type': 'Article',
	'@id': `${site}#article`,
	headline: ui.title,
	alternativeHeadline: ui.subtitle,
	description: ui.description,
	url: site,
	mainEntityOfPage: site,
	image: images,
	datePublished: published,
	dateModified: modified,
	inLanguage: locale,
	isAccessibleForFree: true,
	license: licence,
	author: publisher(site),
	publisher: publisher(site),
	citation: cited.map(({ title, publisher: name, url }) => ({
		'@type': 'CreativeWork' as const,
		name: title,
		publisher: { '@type': 'Organization' as const, name },
		url
	}))
});

/** Way from the story to a page: names and absolute addresses, the page itself last. */
export const breadcrumbs = (steps: readonly { name: string; url: string }[]): BreadcrumbList => ({
	'@type': 'BreadcrumbList',
	itemListElement: steps.map(({ name, url }, i) => ({
		'@type': 'ListItem' as const,
		position: i + 1,
		name,
		item: url
	}))
});

const parents: Readonly<Record<string, string>> = ui.nav;

/**
 * Where a page stands below the story.
 *
 * @param site absolute address of the story, ending in `/`
 * @param own absolute address of the page
 * @param title of the page
 */
export function trail(site: string, own: string, title: string) {
	const [folder = '', ...inside] = own.slice(site.length).split('/').filter(Boolean);
	const parent = inside.length > 0 ? parents[folder] : undefined;
	return [
		{ name: ui.title, url: site },
		...(parent ? [{ name: parent, url: `${site}${folder}/` }] : []),
		{ name: title, url: own }
	];
}

/** A file of the data, for search engines. */
export interface Described {
	/** Anchor on the page of tables. */
	id: string;
	title: string;
	description: string;
	licence: { title: string; path?: string };
	downloads: readonly { word: string; path: string }[];
	columns: readonly { name: string }[];
}

const types: Record<string, string> = {
	CSV: 'text/csv',
	JSON: 'application/json',
	GeoJSON: 'application/geo+json',
	TopoJSON: 'application/json'
};

/** A table with its downloads. @param site absolute address of the story, ending in `/` */
export const dataset = (site: string, file: Described): Dataset => ({
	'@type': 'Dataset',
	'@id': `${site}data/#${file.id}`,
	name: file.title,
	description: `${file.title}. ${file.description}. ${ui.datasetOf}`,
	url: `${site}data/#${file.id}`,
	inLanguage: locale,
	isAccessibleForFree: true,
	creator: publisher(site),
	license: file.licence.path ?? {
		'@type': 'CreativeWork',
		name: file.licence.title,
		url: `${site}data/#${file.id}`
	},
	...(file.columns.length > 0 && {
		variableMeasured: file.columns.map(({ name }) => name)
	}),
	distribution: file.downloads.map(({ word, path }) => ({
		'@type': 'DataDownload' as const,
		name: word,
		encodingFormat: types[word] ?? 'application/octet-stream',
		contentUrl: `${site}data/${path}`
	}))
});

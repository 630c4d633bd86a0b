import { sources } from '$data/index.server';
import { error } from '@sveltejs/kit';
import { citationFile, citationFiles } from '../../../pages/cite.server';

export const prerender = true;
export const entries = () => citationFiles(sources()).map((file) => ({ file }));

const types: Record<string, string> = {
	bib: 'application/x-bibtex; charset=utf-8',
	json: 'application/vnd.citationstyles.csl+json',
	txt: 'text/plain; charset=utf-8'
};

/** A source, or all of them, to take away. */
export function GET({ params: { file } }) {
	const body = citationFile(file, sources());
	if (body === undefined) error(404, `Nothing is published as /sources/${file}`);
	const type = types[file.replace(/^.*\./, '')] ?? 'text/plain';
	return new Response(body, { headers: { 'content-type': type } });
}

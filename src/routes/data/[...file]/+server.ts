import { error } from '@sveltejs/kit';
import { download, downloadPaths } from '../../../pages/data-files.server';

export const prerender = true;
export const entries = () => downloadPaths().map((file) => ({ file }));

const types: Record<string, string> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json',
	geojson: 'application/geo+json'
};

/** A table or map file of `data/`. */
export function GET({ params }) {
	const body = download(params.file);
	if (body === undefined) error(404, `Nothing is published as /data/${params.file}`);
	const ending = params.file.replace(/^.*\./, '');
	return new Response(body, { headers: { 'content-type': types[ending] ?? 'text/plain' } });
}

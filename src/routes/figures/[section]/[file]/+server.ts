import { error } from '@sveltejs/kit';
import { figureFiles } from '../../../../pages/figure-files.server';

export const prerender = true;
export const entries = () => figureFiles().map(({ section, file }) => ({ section, file }));

/** Data of a figure: what the browser draws, or one of its tables. */
export function GET({ params }) {
	const found = figureFiles().find(
		({ section, file }) => section === params.section && file === params.file
	);
	if (!found) error(404, `No file ${params.file} of ${params.section}`);
	return new Response(found.body(), { headers: { 'content-type': found.type } });
}

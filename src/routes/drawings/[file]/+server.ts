import { error } from '@sveltejs/kit';
import { laterDrawings } from '../../../story/drawings.server';

export const prerender = true;
export const entries = () => Object.values(laterDrawings()).map(({ name }) => ({ file: name }));

/** The drawings of the chapters further on. */
export function GET({ params }) {
	const found = Object.values(laterDrawings()).find(({ name }) => name === params.file);
	if (!found) error(404, `No drawings ${params.file}`);
	return new Response(found.body, { headers: { 'content-type': 'application/json' } });
}

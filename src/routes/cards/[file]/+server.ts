import { png } from '$lib/card/raster.server';
import { error } from '@sveltejs/kit';
import { allCards } from '../../../shell/cards.server';

export const prerender = true;
export const entries = () => [...allCards().keys()].map((file) => ({ file }));

/** All pictures, begun together at the first request, so that every core draws. */
let pictures: Map<string, Promise<Buffer<ArrayBuffer>>> | undefined;

/** The picture that platforms show beside a link to a step, and those of the story. */
export async function GET({ params }) {
	pictures ??= new Map([...allCards()].map(([file, { svg }]) => [file, png(svg)]));
	const picture = await pictures.get(params.file);
	if (!picture) error(404, `No card ${params.file}`);
	return new Response(picture, { headers: { 'content-type': 'image/png' } });
}

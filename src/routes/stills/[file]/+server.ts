import { embedFonts } from '$lib/still/fonts.server';
import { textByCut } from '$lib/still/text-by-cut';
import { error } from '@sveltejs/kit';
import { stepStill, stillFiles } from '../../../shell/stills.server';

export const prerender = true;
export const entries = () => stillFiles().map((file) => ({ file }));

/** The still of a step, for no-script, plain reading and reuse: an SVG that carries its own fonts. */
export async function GET({ params }) {
	const made = stepStill(params.file);
	if (!made) error(404, `No still ${params.file}`);
	const fonts = await embedFonts(textByCut(made.svg));
	return new Response(
		made.svg.replace('{{fonts}}', () => fonts),
		{
			headers: { 'content-type': 'image/svg+xml' }
		}
	);
}

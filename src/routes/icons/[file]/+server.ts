import { error } from '@sveltejs/kit';
import { icon, iconSides } from '../../../shell/icons.server';

export const prerender = true;
export const entries = () => iconSides.map((side) => ({ file: `${side}.png` }));

/** The site's icon as PNG. */
export async function GET({ params }) {
	const side = iconSides.find((one) => `${one}.png` === params.file);
	if (!side) error(404, `No icon ${params.file}`);
	return new Response(await icon(side), { headers: { 'content-type': 'image/png' } });
}

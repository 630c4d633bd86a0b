import { ico } from '../../shell/icons.server';

export const prerender = true;

/** The icon for what asks for it by its old name. */
export const GET = async () =>
	new Response(await ico(32), { headers: { 'content-type': 'image/x-icon' } });

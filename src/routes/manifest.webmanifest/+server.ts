import { locale } from '$lib/text/locale';
import { tokens } from '$lib/styles/read-tokens';
import { ui } from '../../shell/words.en';

export const prerender = true;

const icon = (file: string, sizes: string, type: string) => ({ src: file, sizes, type });

/** What a device needs to put the site on its screen. */
export const GET = () =>
	new Response(
		JSON.stringify({
			name: ui.title,
			description: ui.subtitle,
			lang: locale,
			start_url: './',
			scope: './',
			display: 'browser',
			background_color: tokens.paper.ground,
			theme_color: tokens.night.ground,
			icons: [
				icon('icons/192.png', '192x192', 'image/png'),
				icon('icons/512.png', '512x512', 'image/png'),
				icon('icon.svg', 'any', 'image/svg+xml')
			]
		}),
		{ headers: { 'content-type': 'application/manifest+json' } }
	);

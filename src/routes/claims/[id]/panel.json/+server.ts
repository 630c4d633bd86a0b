import { base } from '$app/paths';
import { claims } from '$data/index.server';
import { json } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { claimEntry } from '../../../../pages/claim-entry.server';
import ClaimPanel from '../../../../pages/ClaimPanel.svelte';

export const prerender = true;
export const entries = () => claims().map(({ id }) => ({ id }));

/** What opens over the narration when a reader asks for a claim: `{ html }`, its links relative to this file. */
export function GET({ params }) {
	const { body } = render(ClaimPanel, { props: { entry: claimEntry(params.id) } });
	const html = body.replace(/<!--.*?-->/g, '').replaceAll(`href="${base}/`, 'href="../../');
	return json({ html });
}

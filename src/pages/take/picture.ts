import { alone, still, type Still } from '../../lib/still/still';
import { tokens } from '../../lib/styles/read-tokens';
import type { Drawing } from './drawing';

/** What stands around a drawing that is taken away. */
export interface Frame {
	title: string;
	/** What was chosen, as the page says it; empty where nothing was. */
	measure: string;
	/** Source and date, and the address. */
	foot: readonly string[];
	bleed: boolean;
}

/** A drawing with its frame, set as the stills are, in the colours that the reader sees. */
export function framed(drawing: Drawing, frame: Frame, figure: Element): Still {
	const ground = getComputedStyle(figure).getPropertyValue('--ground').trim();
	return still({
		...frame,
		alt: frame.title,
		register: ground === tokens.night.ground ? 'night' : 'paper',
		drawing: drawing.markup,
		width: drawing.width,
		height: drawing.height
	});
}

async function base64(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const blob = await response.blob();
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
		reader.onerror = () => reject(reader.error ?? new Error(address));
		reader.readAsDataURL(blob);
	});
}

/** The page's own fonts that it has loaded, as rules with the fonts inside: a picture reaches no other file. */
async function fonts(): Promise<string> {
	const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
	const used = (rule: CSSFontFaceRule) =>
		loaded.some(
			({ family, style, weight, unicodeRange }) =>
				family.replace(/["']/g, '') ===
					rule.style.getPropertyValue('font-family').replace(/["']/g, '') &&
				style === (rule.style.getPropertyValue('font-style') || 'normal') &&
				weight === (rule.style.getPropertyValue('font-weight') || 'normal') &&
				unicodeRange.replace(/\s/g, '') ===
					rule.style.getPropertyValue('unicode-range').replace(/\s/g, '')
		);
	const rules = [...document.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules].flatMap((rule) =>
			rule instanceof CSSFontFaceRule && used(rule) ? { rule, home: sheet.href } : []
		)
	);
	const made = rules.map(async ({ rule, home }) => {
		const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
		if (!address) return '';
		const font = await base64(new URL(address, home ?? location.href).href);
		const range = rule.style.getPropertyValue('unicode-range');
		return (
			`@font-face{font-family:${rule.style.getPropertyValue('font-family')};` +
			`font-style:${rule.style.getPropertyValue('font-style') || 'normal'};` +
			`font-weight:${rule.style.getPropertyValue('font-weight') || 'normal'};` +
			`src:url(data:font/woff2;base64,${font}) format('woff2')${range ? `;unicode-range:${range}` : ''}}`
		);
	});
	return (await Promise.all(made)).join('');
}

/** A still as an SVG file: fonts are named and come from where it is opened. */
export const svgFile = (picture: Still): Blob =>
	new Blob([alone(picture)], { type: 'image/svg+xml' });

/** The largest side a canvas may have in every browser, pixels. */
const MOST = 8192;

/** A still as a PNG, twice as fine as on the screen or finer. @throws Error when the browser cannot draw it */
export async function pngFile({ svg, width, height }: Still): Promise<Blob> {
	const scale = Math.min(Math.max(2, devicePixelRatio), MOST / Math.max(width, height));
	const picture = new Image();
	const complete = svg.replace('{{fonts}}', await fonts());
	picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(complete)}`;
	await picture.decode();
	// Fonts inside a picture may arrive a moment after it.
	await new Promise((resolve) => setTimeout(resolve, 100));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('The browser made no picture.');
	return blob;
}

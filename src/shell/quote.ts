import { ui } from './words.en';

/**
 * Words of a step as one quotes them: between marks, with title, finding, address and date.
 *
 * @param quoted `text` in one line, without marks; `step` the finding it stands under; `url` absolute
 */
export function quoteOf({ text, step, url }: { text: string; step: string; url: string }): string {
	// Double marks inside double marks become single ones.
	const inside = text.replaceAll('“', '‘').replaceAll('”', '’');
	return `“${inside}” ${ui.title}, “${step}”. ${ui.asOfLine(ui.asOf)} ${url}`;
}

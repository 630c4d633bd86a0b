/**
 * Copies text and says so. Where copying is not allowed, or the text did not arrive, it says that instead, and shows what
 * there is in a field, selected for the reader's own hand.
 *
 * @param text what to copy; a promise where it is still on its way
 * @param panel holds `[role="status"]` with the words `data-done`, `data-by-hand` and `data-lost`, and a `textarea`
 *   in a label that is hidden until it is needed
 */
export async function copyOrShow(
	text: string | Promise<string>,
	panel: HTMLElement
): Promise<void> {
	const spoken = panel.querySelector<HTMLElement>('[role="status"]');
	const field = panel.querySelector('textarea');
	const label = field?.closest('label');
	if (!spoken || !field || !label) return;
	let found: string;
	try {
		found = await text;
	} catch {
		spoken.textContent = spoken.dataset.lost ?? '';
		return;
	}
	try {
		await navigator.clipboard.writeText(found);
		label.hidden = true;
		spoken.textContent = spoken.dataset.done ?? '';
	} catch {
		label.hidden = false;
		field.value = found;
		field.focus();
		field.select();
		spoken.textContent = spoken.dataset.byHand ?? '';
	}
}

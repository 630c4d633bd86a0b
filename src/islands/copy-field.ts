/**
 * Puts text on the clipboard when a button is pressed, and says so on the button and to who listens.
 *
 * @param parts `status` is read aloud; `byHand` is said and `fallback` done where the clipboard is closed to the page
 */
export function copyButton(
	button: HTMLButtonElement,
	parts: {
		text: () => string | ClipboardItem;
		status: Element | null;
		byHand?: string;
		fallback?: () => void;
	}
): void {
	const word = button.textContent ?? '';
	const say = (text: string) => {
		if (parts.status) parts.status.textContent = text;
	};
	button.addEventListener('click', () => {
		say('');
		put(parts.text()).then(
			() => {
				button.textContent = button.dataset.done ?? word;
				say(button.dataset.done ?? '');
			},
			() => {
				parts.fallback?.();
				say(parts.byHand ?? '');
			}
		);
	});
	button.addEventListener('blur', () => (button.textContent = word));
}

/** The clipboard is missing outside secure contexts; that is a refusal like any other. */
async function put(what: string | ClipboardItem): Promise<void> {
	if (typeof what === 'string') await navigator.clipboard.writeText(what);
	else await navigator.clipboard.write([what]);
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Wakes a field with its copy button, as `src/shell/CopyField.svelte` draws it. @returns the field */
export function copyField(host: HTMLElement): Field | undefined {
	const field = host.querySelector<Field>('input, textarea');
	const button = host.querySelector('button');
	if (!field || !button) return undefined;
	field.addEventListener('focus', () => field.select());
	copyButton(button, {
		text: () => field.value,
		status: host.querySelector('[role="status"]'),
		byHand: host.dataset.byHand,
		// No permission: the text stands selected for the reader's own copy.
		fallback: () => field.focus()
	});
	return field;
}

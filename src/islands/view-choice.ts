/** The ways through the text. The address overrules what this device remembers (`src/boot.js`). */
export type View = 'scroll' | 'step' | 'plain';
const key = 'view';

/** Remembers the reader's choice. Storage may be blocked; the address then keeps it for the visit. */
export function keepView(view: View): void {
	try {
		if (view === 'scroll') localStorage.removeItem(key);
		else localStorage.setItem(key, view);
	} catch {
		// Blocked storage: nothing to keep it in.
	}
}

/** What this device remembers; scrolling where it remembers nothing that makes sense. */
export function keptView(): View {
	try {
		const kept = localStorage.getItem(key);
		return kept === 'step' || kept === 'plain' ? kept : 'scroll';
	} catch {
		return 'scroll';
	}
}

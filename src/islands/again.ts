/** What is awaited longer than this counts as lost, milliseconds. */
const patience = 30_000;

/**
 * The same promise, which fails when it takes too long.
 * @throws Error after half a minute
 */
export function inTime<T>(promise: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => reject(new Error('It took too long.')), patience);
		promise.then(resolve, reject).finally(() => clearTimeout(late));
	});
}

/**
 * Puts a quiet line at the foot of a drawing that could not come to life: try again. The first time the same files are
 * asked for once more; a module that failed may stay failed until the page is loaded anew, so after that the page is,
 * at the same place.
 * @param host the positioned box of the drawing; the line goes when its children are replaced
 */
export function offerAgain(host: HTMLElement, again: () => void): void {
	if (host.querySelector('.again')) return;
	const template = document.querySelector<HTMLTemplateElement>('[data-again]');
	const line = template?.content.firstElementChild?.cloneNode(true);
	if (!(line instanceof HTMLElement)) return;
	line.querySelector('button')?.addEventListener('click', () => {
		const tries = Number(host.dataset.tries ?? 0) + 1;
		host.dataset.tries = String(tries);
		line.remove();
		if (tries > 1 && navigator.onLine) location.reload();
		else again();
	});
	host.append(line);
}

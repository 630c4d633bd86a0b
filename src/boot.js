(() => {
	const root = document.documentElement;
	const { dataset, classList } = root;
	classList.add('js');
	if (location.hash) classList.add('whole');
	/** @param {string} key */
	const kept = (key) => {
		try {
			return localStorage.getItem(key);
		} catch {
			return null;
		}
	};
	const colours = kept('colours');
	if (colours === 'paper' || colours === 'night') dataset.colours = colours;
	if (kept('marks') === 'off') dataset.marks = 'off';
	// Where plain reading is, seen from the story; no other page says so.
	const plain = document.currentScript?.dataset.plainPage;
	if (!plain) return;
	const [, asked] = /[?&]view=(scroll|step|plain)\b/.exec(location.search) ?? [];
	const view = asked ?? kept('view');
	if (view === 'step') {
		dataset.mode = 'step';
		const scroll = (/** @type {Event} */ { target }) => {
			if (target instanceof HTMLScriptElement) delete dataset.mode;
		};
		addEventListener('error', scroll, true);
	}
	const [arrival] = performance.getEntriesByType('navigation');
	const back = arrival instanceof PerformanceNavigationTiming && arrival.type === 'back_forward';
	if (asked === 'plain' || (view === 'plain' && !back)) {
		root.hidden = true;
		location.replace(plain + location.hash);
	}
})();

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
	const asked = /[?&]view=(\w+)/.exec(location.search);
	if ((asked ? asked[1] : kept('view')) === 'step') {
		dataset.mode = 'step';
		const scroll = (/** @type {Event} */ { target }) => {
			if (target instanceof HTMLScriptElement) delete dataset.mode;
		};
		addEventListener('error', scroll, true);
	}
})();

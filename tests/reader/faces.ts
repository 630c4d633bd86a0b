/**
 * How many of the faces the story's script puts in are not there yet. Runs in the page.
 */
export const facesAwaited = (): number => {
	const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
	return [...document.querySelectorAll<HTMLLinkElement>('link[data-face]')].filter(
		({ dataset }) =>
			!loaded.some(
				({ family, weight }) =>
					family.replace(/["']/g, '') === dataset.face && weight === dataset.weight
			)
	).length;
};

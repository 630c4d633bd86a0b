/**
 * Name of a file a reader takes away: the section, and what was chosen, without an ending.
 * @example fileName('the-civilians', new URLSearchParams('show=killed&marks=columns')) // 'the-civilians_show-killed_marks-columns'
 */
export function fileName(section: string, choices: URLSearchParams): string {
	const safe = (text: string) =>
		text
			.normalize('NFKD')
			.replace(/[^A-Za-z0-9.]+/g, '-')
			.replace(/^[-.]+|[-.]+$/g, '');
	const parts = [...choices].map(([key, value]) => safe(`${key}-${value}`)).filter(Boolean);
	return [section, ...parts]
		.join('_')
		.slice(0, 120)
		.replace(/[-_.]+$/, '');
}

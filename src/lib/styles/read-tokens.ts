import css from './tokens.css?raw';

export type Register = 'paper' | 'night';

/** Custom properties of one register by name without the dashes, such as `{ ground: '#faf7f2' }`. */
export type Tokens = Readonly<Record<string, string>>;

const block = (selector: RegExp): Tokens => {
	const body = selector.exec(css)?.[1] ?? '';
	return Object.fromEntries(
		[...body.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
			name,
			value.trim()
		])
	);
};
const paper = block(/\[data-ground='paper'\] \{([^}]+)\}/);

/** The design tokens as `tokens.css` has them, for drawings that no stylesheet reaches. */
export const tokens: Readonly<Record<Register, Tokens>> = {
	paper,
	night: { ...paper, ...block(/\[data-ground='night'\],[^{]*\{([^}]+)\}/) }
};

const families: Record<string, string> = {
	serif: "'Source Serif 4', Georgia, serif",
	sans: "'IBM Plex Sans', Arial, sans-serif"
};

/** Markup with every `var(--token)` replaced by its value. @throws Error for a token that does not exist */
export function resolveTokens(markup: string, register: Register): string {
	return markup.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
		const value = families[name] ?? tokens[register][name];
		if (value === undefined) throw new Error(`No token --${name} in tokens.css.`);
		return value;
	});
}

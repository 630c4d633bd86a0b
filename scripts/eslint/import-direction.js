/**
 * Imports point one way: `routes, islands → shell, pages → story → tables → lib`. A section never imports another section,
 * tables are read only where a build reads them, and what runs only at build never reaches a browser.
 */
import { dirname, join, relative, sep } from 'node:path';

/** Higher may import lower and its own kind. What is not listed, such as `hooks.server.ts`, may import anything. */
const height = /** @type {Record<string, number>} */ ({
	lib: 0,
	tables: 1,
	story: 2,
	shell: 3,
	pages: 3,
	routes: 4,
	islands: 4
});

const aliases = /** @type {const} */ ([
	['$lib', 'lib'],
	['$data', 'tables']
]);

/**
 * Where an import leads, as a path below `src`.
 *
 * @param {string} specifier
 * @param {string} from the importing file, below `src`
 * @returns {string | undefined} none for packages and what lies outside `src`
 */
export function targetOf(specifier, from) {
	const alias = aliases.find(([name]) => specifier === name || specifier.startsWith(`${name}/`));
	if (alias) return alias[1] + specifier.slice(alias[0].length);
	if (!specifier.startsWith('.')) return undefined;
	const path = join(dirname(from), specifier).split(sep).join('/');
	return path.startsWith('..') ? undefined : path.replace(/\?.*$/, '');
}

/** @param {string} path below `src` */
function place(path) {
	const [layer = '', folder, file] = path.split('/');
	return { layer, section: file === undefined ? undefined : folder };
}

/** @param {string} path */
const runsOnlyAtBuild = (path) => /\.server(\.test)?(\.ts)?$|\+server\.ts$/.test(path);

/**
 * What is wrong with an import, if anything.
 *
 * @param {string} from the importing file, below `src`
 * @param {string} specifier
 * @param {boolean} typeOnly
 * @returns {string | undefined}
 */
export function verdict(from, specifier, typeOnly) {
	const target = targetOf(specifier, from);
	if (target === undefined) return undefined;
	const here = place(from);
	const there = place(target);
	const [mine, theirs] = [height[here.layer], height[there.layer]];
	if (mine === undefined || theirs === undefined) return undefined;
	if (theirs > mine) return `${here.layer} must not import ${there.layer}`;
	const sections = here.layer === 'story' && there.layer === 'story';
	if (sections && here.section && there.section && here.section !== there.section) {
		return `section ${here.section} must not import section ${there.section}; what two need moves to lib`;
	}
	if (typeOnly || /\.test\.ts$/.test(from)) return undefined;
	if (there.layer === 'tables' && here.layer !== 'tables' && !runsOnlyAtBuild(from)) {
		return 'tables are read only in data.server.ts and other .server files';
	}
	if (runsOnlyAtBuild(target) && !runsOnlyAtBuild(from) && here.layer !== 'tables') {
		return `${target} runs only at build; import it from a .server file`;
	}
	return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const from = relative(join(context.cwd, 'src'), context.filename).split(sep).join('/');
		if (from.startsWith('..')) return {};
		/** @param {any} node */
		const check = (node) => {
			const specifier = node.source?.value;
			if (typeof specifier !== 'string') return;
			const message = verdict(from, specifier, (node.importKind ?? node.exportKind) === 'type');
			if (message) context.report({ node, message: `${message}.` });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check
		};
	}
};

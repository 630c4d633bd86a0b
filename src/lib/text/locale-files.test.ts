import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localeFiles, pseudo } from './locale-files';

let folder = '';
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'locale-'));
	write('words.en.ts', "export const ui = { read: 'Reading', kind: 'two-words' } as const;\n");
	write('text.en.md', '# Rain\n\n## the-rain\n\nIt rained [a lot](claim:p1-c1) in {year}.\n');
	write(
		'main.ts',
		"import { ui } from './words.en';\nimport text from './text.en.md?raw';\nexport { ui, text };\n" +
			'export const locale = __LOCALE__;\n'
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Built {
	ui: { read: string; kind: string };
	text: string;
	locale: string;
}

/** What the program says when it is built in a language. */
async function built(locale: string): Promise<Built> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'silent',
		root: folder,
		plugins: [localeFiles(locale)],
		build: { write: false, ssr: join(folder, 'main.ts') }
	})) as Rolldown.RolldownOutput;
	const code = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
	return (await import(/* @vite-ignore */ code)) as Built;
}

describe('a build in a language', () => {
	it('takes the English files where none is asked for', async () => {
		expect(await built('en')).toMatchObject({ ui: { read: 'Reading' }, locale: 'en' });
	});

	it('stops at a file the language lacks, and names it', async () => {
		write('words.fr.ts', "export const ui = { read: 'Lecture', kind: 'two-words' } as const;\n");
		await expect(built('fr')).rejects.toThrow('text.fr.md is missing');
	});

	it('takes the files of that language, once they are added', async () => {
		write('text.fr.md', '# Pluie\n');
		const { ui, text, locale } = await built('fr');
		expect([ui.read, text, locale]).toEqual(['Lecture', '# Pluie\n', 'fr']);
	});

	it('makes the pseudo-locale from the English, ids, facts and links as they were', async () => {
		const { ui, text } = await built(pseudo);
		expect(ui).toEqual({ read: '«Réádíñgö»', kind: 'two-words' });
		expect(text).toContain('\n## the-rain\n');
		expect(text).toMatch(/^# Ráíñ «ö»/);
		expect(text).toMatch(/\[á lót\]\(claim:p1-c1\) íñ \{year\}\. «/);
	});
});

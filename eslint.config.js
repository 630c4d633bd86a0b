import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importDirection } from './scripts/eslint/import-direction.js';
import svelteConfig from './svelte.config.js';

const typed = ['src/**/*.ts', 'src/**/*.svelte', 'src/**/*.svelte.ts'];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'static/', 'shots/', 'test-results/', 'src/boot.js'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows every name.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-var': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }
			],
			// Links are relative to the page, so that the site works below any path.
			'svelte/no-navigation-without-resolve': 'off',
			// What `{@html}` prints is made at build from our own words.
			'svelte/no-at-html-tags': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: typed,
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-unnecessary-type-assertion': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['src/**'],
		plugins: { house: { rules: { 'import-direction': importDirection } } },
		rules: { 'house/import-direction': 'error', 'no-console': 'error' }
	},
	{
		files: ['**/*.svelte'],
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived', '$state'] }],
			'svelte/require-each-key': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/no-inline-styles': 'error'
		}
	},
	{
		files: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'MemberExpression[property.name="only"][object.name=/^(test|it|describe)$/]',
					message: 'A focused test leaves the others out.'
				},
				{
					selector: 'CallExpression[callee.property.name="waitForTimeout"]',
					message: 'A reader test waits for what a reader sees, not for time.'
				}
			]
		}
	}
);

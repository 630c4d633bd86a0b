import { plainText, readText, TextError, type Field, type StepSource } from './read-text';
import { fillFacts, inlineHtml, paragraphsHtml, typeset, type Context } from './write-html';

/** A step's words, ready for a page. `*Html` may hold links from the site's root; the others are plain text. */
export interface StepWords {
	id: string;
	title: string;
	bodyHtml: string;
	/** The narration without marks, for descriptions. */
	bodyText: string;
	measure?: string;
	sourceHtml?: string;
	alt?: string;
	changed?: string;
}

/** A section's words, ready for a page. */
export interface SectionWords {
	heading: string;
	short: string;
	/** Neutral name of the figure on its own page, where the reader chooses the finding. */
	figure?: string;
	/** Paragraphs of the essay the section follows, such as `p1`. */
	paragraphs: string[];
	steps: StepWords[];
	methodHtml: string;
}

const STEP_FIELDS = ['title', 'measure', 'source', 'alt', 'changed'];
const SECTION_FIELDS = ['short', 'figure', 'paragraphs'];

/**
 * A section's file of words with its facts filled in and its links resolved.
 *
 * @param text content of `text.<lang>.md`
 * @param options `hasFigure`: then every step must say its measure, source, alt and what changed
 * @throws TextError for a missing field, an unknown fact or link, or a fact that no word uses
 */
export function sectionWords(
	text: string,
	options: Omit<Context, 'used'> & { hasFigure: boolean }
): SectionWords {
	const { file, facts, link, hasFigure } = options;
	const source = readText(text, file);
	const used = new Set<string>();
	const context: Context = { file, facts, link, used: (fact) => used.add(fact) };

	const plain = (field: Field) =>
		typeset(fillFacts(plainText(field.nodes), context, field.line)).trim();
	const need = (fields: Map<string, Field>, name: string, line: number, where: string): Field => {
		const field = fields.get(name);
		if (!field) throw new TextError(file, line, `${where} has no "> ${name}: …" line. Add it.`);
		return field;
	};
	const refuseUnknown = (fields: Map<string, Field>, known: string[]) => {
		for (const [name, { line }] of fields) {
			if (!known.includes(name)) {
				throw new TextError(file, line, `"${name}" is not known; there are: ${known.join(', ')}.`);
			}
		}
	};
	refuseUnknown(source.fields, SECTION_FIELDS);

	function stepWords(step: StepSource): StepWords {
		refuseUnknown(step.fields, STEP_FIELDS);
		const where = `step "${step.id}"`;
		if (step.body.length === 0) throw new TextError(file, step.line, `${where} has no narration.`);
		if (hasFigure) for (const name of STEP_FIELDS) need(step.fields, name, step.line, where);
		const optional = (name: string) => {
			const field = step.fields.get(name);
			return field && plain(field);
		};
		const sourceField = step.fields.get('source');
		return {
			id: step.id,
			title: plain(need(step.fields, 'title', step.line, where)),
			bodyHtml: paragraphsHtml(step.body, context),
			bodyText: step.body
				.map((p) => typeset(fillFacts(plainText(p.children), context, p.position?.start.line)))
				.join(' ')
				.replace(/\s+/g, ' '),
			measure: optional('measure'),
			sourceHtml: sourceField && inlineHtml(sourceField.nodes, context, sourceField.line).trim(),
			alt: optional('alt'),
			changed: optional('changed')
		};
	}

	const figure = source.fields.get('figure');
	if (hasFigure) need(source.fields, 'figure', 1, 'the section');
	const words: SectionWords = {
		heading: typeset(source.heading),
		short: plain(need(source.fields, 'short', 1, 'the section')),
		figure: figure && plain(figure),
		paragraphs: plain(need(source.fields, 'paragraphs', 1, 'the section')).split(/,\s*/),
		steps: source.steps.map(stepWords),
		methodHtml: paragraphsHtml(source.method, context)
	};
	const unused = Object.keys(facts).filter((fact) => !used.has(fact));
	if (unused.length > 0) {
		throw new TextError(file, 1, `no word uses ${unused.join(', ')}. Take it out of words().`);
	}
	return words;
}

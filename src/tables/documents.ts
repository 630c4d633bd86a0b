import * as v from 'valibot';

/** Schemas of the JSON files of `data/`: the bibliography, the ledger and the reforms. */

const texts = v.pipe(v.array(v.string()), v.minLength(1));
const nonEmpty = v.pipe(v.string(), v.nonEmpty());
const day = v.object({
	'date-parts': v.tuple([
		v.pipe(
			v.array(v.pipe(v.number(), v.integer())),
			v.minLength(1),
			v.maxLength(3),
			v.check(inCalendar, 'a year, month and day of the calendar')
		)
	])
});

function inCalendar([year = 0, month = 1, date = 1]: number[]): boolean {
	const made = new Date(Date.UTC(year, month - 1, date));
	return made.getUTCMonth() === month - 1 && made.getUTCDate() === date && year >= 1900;
}

/** One entry of the bibliography, in CSL-JSON. */
export const sourceSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id of small letters, digits and -')),
	type: v.picklist([
		'article',
		'article-journal',
		'article-magazine',
		'article-newspaper',
		'dataset',
		'entry-encyclopedia',
		'legal_case',
		'legislation',
		'post-weblog',
		'report',
		'speech',
		'treaty',
		'webpage'
	]),
	title: nonEmpty,
	author: v.optional(
		v.pipe(
			v.array(
				v.union([
					v.strictObject({ literal: nonEmpty }),
					v.strictObject({ family: nonEmpty, given: v.optional(nonEmpty) })
				])
			),
			v.minLength(1)
		)
	),
	'container-title': v.optional(nonEmpty),
	publisher: nonEmpty,
	issued: v.optional(v.union([day, v.strictObject({ literal: nonEmpty })])),
	URL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an address'))),
	accessed: day,
	language: v.optional(nonEmpty),
	note: nonEmpty,
	custom: v.optional(v.strictObject({ seen: v.picklist(['store extract', 'not opened']) }))
});
export const sourcesSchema = v.array(sourceSchema);
export type Source = v.InferOutput<typeof sourceSchema>;

const VERDICTS = [
	'well supported',
	'supported with caveats',
	'contested',
	'unsupported as stated',
	'not checkable/opinion'
] as const;
const CLAIM_KINDS = [
	'fact',
	'legal judgement',
	'causal',
	'prediction',
	'value',
	'recommendation'
] as const;
const evidence = v.strictObject({ text: nonEmpty, source_ids: texts, figure_hint: v.string() });

/** One claim of the essay, with the evidence on both sides. */
export const claimSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^p\d+-c\d+$/, 'an id such as p1-c1')),
	paragraph: v.pipe(v.string(), v.regex(/^p\d+$/, 'a paragraph such as p1')),
	claim: nonEmpty,
	kind: v.picklist(CLAIM_KINDS),
	evidence_for: v.array(evidence),
	evidence_against_or_qualification: v.array(evidence),
	verdict: v.picklist(VERDICTS),
	explanation: nonEmpty
});
export const ledgerSchema = v.strictObject({
	meta: v.strictObject({
		title: nonEmpty,
		essay: nonEmpty,
		as_of: nonEmpty,
		latest_event_in_sources: nonEmpty,
		count: v.number(),
		kinds: v.record(v.picklist(CLAIM_KINDS), v.number()),
		verdicts: v.record(v.picklist(VERDICTS), v.number()),
		verdict_scale: v.array(v.picklist(VERDICTS))
	}),
	claims: v.array(claimSchema)
});
export type Claim = v.InferOutput<typeof claimSchema>;
export type Ledger = v.InferOutput<typeof ledgerSchema>;

/** A column of `un/vetoes`, or a value to compare it with. */
export type Operand = { field: string } | string | number;
/** A rule of decision over a row of `un/vetoes`, as a tree. */
export type Rule =
	| { op: 'and' | 'or'; args: Rule[] }
	| { op: '>=' | '<=' | '==' | 'subset'; a: Operand; b: Operand }
	| { op: 'const'; value: boolean | null }
	| { op: 'ga_two_thirds'; id: Operand };

const operand = v.union([v.strictObject({ field: nonEmpty }), v.string(), v.number()]);
const rule: v.GenericSchema<Rule> = v.lazy(() =>
	v.variant('op', [
		v.strictObject({ op: v.picklist(['and', 'or']), args: v.array(rule) }),
		v.strictObject({ op: v.picklist(['>=', '<=', '==', 'subset']), a: operand, b: operand }),
		v.strictObject({ op: v.literal('const'), value: v.nullable(v.boolean()) }),
		v.strictObject({ op: v.literal('ga_two_thirds'), id: operand })
	])
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One proposal to change how the Council decides, and what it would have done to past vetoes. */
export const reformSchema = v.strictObject({
	id: nonEmpty,
	name: nonEmpty,
	/** year of the proposal; null where it has none */
	year: v.nullable(v.pipe(v.number(), v.integer())),
	kind: nonEmpty,
	summary: nonEmpty,
	rule_text: nonEmpty,
	rule,
	limits: nonEmpty,
	source_ids: texts,
	outcome_type: nonEmpty,
	replay: v.nullable(
		v.strictObject({
			rows: count,
			passes: count,
			stays_stopped: count,
			undecidable: count,
			passes_ids_sample: v.array(v.string()),
			passes_rus: count,
			passes_usa: count,
			passes_chn: count
		})
	),
	/** emergency special sessions that this rule brought about */
	emergency_sessions: v.optional(
		v.array(v.strictObject({ n: count, subject: nonEmpty, year: count, called_by: nonEmpty }))
	),
	/** to which vetoes the rule adds a debate, without deciding anything */
	adds_debate_rule: v.optional(rule)
});
export const reformsSchema = v.strictObject({
	as_of: nonEmpty,
	fields_note: nonEmpty,
	reforms: v.array(reformSchema)
});
export type Reform = v.InferOutput<typeof reformSchema>;

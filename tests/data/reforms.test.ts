import { expect, it } from 'vitest';
import {
	gaFollowup,
	reforms,
	vetoes,
	type Operand,
	type Rule,
	type Veto
} from '../../src/tables/index.server';

const followups = new Map(gaFollowup().map((row) => [row.veto_id, row]));

/** Every value that an operand may have for a veto: two where the count of the yes votes is not known. */
function values(operand: Operand, veto: Veto): readonly unknown[] {
	if (typeof operand !== 'object') return [operand];
	if (operand.field === 'yes_min' || operand.field === 'yes') {
		return veto.yes === null ? [veto.yes_min, veto.yes_max] : [veto.yes];
	}
	return [Object.entries(veto).find(([name]) => name === operand.field)?.[1]];
}

function compare(op: string, a: unknown, b: unknown): boolean {
	if (op === 'subset') {
		const all = Array.isArray(b) ? b : String(b).split(';');
		return Array.isArray(a) && a.every((item) => all.includes(item));
	}
	if (op === '==') return a === b;
	const sign = Math.sign(
		typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b))
	);
	return op === '>=' ? sign >= 0 : sign <= 0;
}

/** Whether the text would have passed under a rule; `null` where the record cannot say. */
function passes(rule: Rule, veto: Veto): boolean | null {
	if (rule.op === 'const') return rule.value;
	if (rule.op === 'ga_two_thirds') {
		const vote = followups.get(veto.id);
		return vote ? vote.yes >= 2 * vote.no : null;
	}
	if ('args' in rule) {
		const each = rule.args.map((arg) => passes(arg, veto));
		const decisive = rule.op === 'or';
		if (each.includes(decisive)) return decisive;
		return each.includes(null) ? null : !decisive;
	}
	const { op, a, b } = rule;
	const outcomes = new Set(
		values(a, veto).flatMap((x) => values(b, veto).map((y) => compare(op, x, y)))
	);
	return outcomes.size === 1 ? outcomes.has(true) : null;
}

it('every rule, replayed over all vetoes, gives the result written beside it', () => {
	const replayed = reforms().filter(({ replay }) => replay !== null);
	expect([reforms().length, replayed.length]).toEqual([14, 11]);
	for (const { id, rule, replay } of replayed) {
		const results = vetoes().map((veto) => ({ veto, result: passes(rule, veto) }));
		const passed = results.filter(({ result }) => result === true).map(({ veto }) => veto);
		const by = (state: 'RUS' | 'USA' | 'CHN') =>
			passed.filter(({ vetoed_by }) => vetoed_by.includes(state)).length;
		expect(
			{
				rows: results.length,
				passes: passed.length,
				stays_stopped: results.filter(({ result }) => result === false).length,
				undecidable: results.filter(({ result }) => result === null).length,
				passes_rus: by('RUS'),
				passes_usa: by('USA'),
				passes_chn: by('CHN')
			},
			id
		).toEqual({
			rows: replay?.rows,
			passes: replay?.passes,
			stays_stopped: replay?.stays_stopped,
			undecidable: replay?.undecidable,
			passes_rus: replay?.passes_rus,
			passes_usa: replay?.passes_usa,
			passes_chn: replay?.passes_chn
		});
		const ids = passed.map(({ id: veto }) => veto);
		expect(ids, id).toEqual(expect.arrayContaining(replay?.passes_ids_sample ?? []));
	}
});

it('today’s rule stops every text that was vetoed', () => {
	const today = reforms().find(({ id }) => id === 'status-quo');
	expect(vetoes().filter((veto) => today && passes(today.rule, veto) !== false)).toEqual([]);
});

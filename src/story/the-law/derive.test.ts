import { describe, expect, it } from 'vitest';
import { chainIds, chainState, premiseIds, type ChainId, type PremiseId } from './derive';

const standings = (chain: ChainId, ...rejected: PremiseId[]) =>
	chainState(chain, new Set(rejected)).premises.map(({ standing }) => standing);

describe('a chain', () => {
	it.each(chainIds)(
		'%s: all hold and the conclusion follows while nothing is rejected',
		(chain) => {
			expect(standings(chain)).toEqual(['holds', 'holds', 'holds', 'holds']);
			expect(chainState(chain, new Set())).toMatchObject({ follows: true, broken: undefined });
		}
	);
	it('rejecting a premise leaves the later ones hanging, and the conclusion does not follow', () => {
		expect(standings('moscow', 'collective')).toEqual(['holds', 'rejected', 'hangs', 'hangs']);
		expect(chainState('moscow', new Set(['collective'] as const))).toMatchObject({
			follows: false,
			broken: 2
		});
	});
	it('rejecting the last premise keeps those before it, not the conclusion', () => {
		expect(standings('earlier', 'helping')).toEqual(['holds', 'holds', 'holds', 'rejected']);
		expect(chainState('earlier', new Set(['helping'] as const)).follows).toBe(false);
	});
	it('two rejected premises are both struck, and the first one counts', () => {
		expect(standings('sanctions', 'bans', 'missile')).toEqual([
			'holds',
			'rejected',
			'hangs',
			'rejected'
		]);
		expect(chainState('sanctions', new Set(['bans', 'missile'] as const)).broken).toBe(2);
	});
	it.each(chainIds)('%s never moves when premises of the others are rejected', (chain) => {
		const others = chainIds.filter((id) => id !== chain).flatMap((id) => [...premiseIds[id]]);
		expect(chainState(chain, new Set<PremiseId>(others))).toEqual(chainState(chain, new Set()));
	});
});

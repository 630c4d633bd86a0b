import type { LabelSet } from '../views';
import { PRK, type Mark } from './parts';

const kursk: Mark = { id: 'kursk', kind: 'disc' };

/** Places marked in each view, those on top last. */
export const marks: Record<LabelSet, { wide: readonly Mark[]; narrow: readonly Mark[] }> = {
	opening: both([kursk, { id: 'pyongyang', kind: 'disc', colour: PRK }]),
	whole: both([
		{ id: 'kyiv', kind: 'capital', colour: 'var(--ukr)' },
		{ id: 'moscow', kind: 'capital', colour: 'var(--rus)' },
		{ id: 'pyongyang', kind: 'capital', colour: PRK }
	]),
	boarding: both([
		{ id: 'wonsan', kind: 'area', colour: PRK },
		{ id: 'hungnam', kind: 'disc', colour: PRK },
		{ id: 'musudan', kind: 'disc', colour: PRK },
		{ id: 'chongjin', kind: 'disc', colour: PRK },
		{ id: 'vladivostok', kind: 'disc' }
	]),
	corridor: {
		wide: [
			kursk,
			{ id: 'sighting', kind: 'town' },
			{ id: 'blagoveshchensk', kind: 'disc' },
			{ id: 'khabarovsk', kind: 'disc' },
			{ id: 'ussuriysk', kind: 'disc' },
			{ id: 'vladivostok', kind: 'disc', colour: PRK }
		],
		narrow: [kursk, { id: 'vladivostok', kind: 'disc', colour: PRK }]
	},
	border: {
		wide: [
			kursk,
			{ id: 'belgorod', kind: 'town' },
			{ id: 'kharkiv', kind: 'town' },
			{ id: 'donetsk', kind: 'claim', colour: PRK },
			...combat()
		],
		narrow: [kursk, { id: 'donetsk', kind: 'claim', colour: PRK }, ...combat()]
	},
	older: both([
		kursk,
		{ id: 'tikhoretsk', kind: 'disc' },
		{ id: 'rajin', kind: 'disc', colour: PRK },
		{ id: 'dunai', kind: 'disc' }
	])
};

function both(of: readonly Mark[]) {
	return { wide: of, narrow: of };
}

function combat(): Mark[] {
	return (['sudzha', 'plekhovo', 'makhnovka'] as const).map((id) => ({
		id,
		kind: 'disc',
		colour: PRK
	}));
}

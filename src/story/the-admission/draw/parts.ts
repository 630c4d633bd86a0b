import type { Camera } from '../../../lib/map/camera';
import type { LabelLine, MapLabel } from '../../../lib/map/label';
import type { MarkKind } from '../../../lib/map/MapMark.svelte';
import type { MapData, PlaceId, SpotId } from '../derive';
import type { Region } from '../cameras';

/** What labels are set for. */
export interface Scene {
	data: MapData;
	camera: Camera;
	region: Region;
	/** Whether a title lies over the map's top. */
	covered: boolean;
}

/** A place with its mark. */
export interface Mark {
	id: PlaceId | SpotId;
	kind: MarkKind;
	colour?: string;
}

export const PRK = 'var(--prk)';

/** Lines of a label on wide boxes: the named thing, the note under it, a distance, a minor town, a country. */
export const wide = {
	name: (text: string): LabelLine => ({ text, size: 16.5, weight: 600 }),
	place: (text: string): LabelLine => ({ text, size: 14, weight: 600 }),
	note: (text: string): LabelLine => ({ text, size: 14, weight: 500, drop: 18 }),
	aside: (text: string): LabelLine => ({
		text,
		size: 14,
		weight: 500,
		colour: 'var(--ink-2)',
		drop: 18
	}),
	town: (text: string): LabelLine => ({ text, size: 13, weight: 400 }),
	country: (text: string, spaced = 0.22): LabelLine => ({
		text,
		size: 12.5,
		weight: 500,
		colour: 'var(--ink-2)',
		spaced
	}),
	/** On a coloured country, where the second tone is too low. */
	home: (text: string): LabelLine => ({ text, size: 12, weight: 400, spaced: 0.28 }),
	sea: (text: string): LabelLine => ({
		text,
		size: 15,
		weight: 400,
		colour: 'var(--ink-2)',
		sea: true
	})
};

/** The same on phones. */
export const narrow = {
	name: (text: string): LabelLine => ({ text, size: 13, weight: 600 }),
	note: (text: string): LabelLine => ({ text, size: 12, weight: 500, drop: 15 }),
	aside: (text: string): LabelLine => ({
		text,
		size: 12,
		weight: 500,
		colour: 'var(--ink-2)',
		drop: 15
	}),
	country: (text: string, spaced = 0.22): LabelLine => ({
		text,
		size: 12,
		weight: 500,
		colour: 'var(--ink-2)',
		spaced
	}),
	home: (text: string): LabelLine => ({ text, size: 12, weight: 400, spaced: 0.24 })
};

/** A name on the land itself, without mark. */
export const onLand = (id: string, at: MapLabel['at'], line: LabelLine): MapLabel => ({
	id,
	at,
	by: [0, 4],
	anchor: 'middle',
	lines: [line],
	over: 'land',
	optional: true
});

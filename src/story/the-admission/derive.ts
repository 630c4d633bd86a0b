/** The continent as paths in units of `unit` kilometres. */
export interface World {
	unit: number;
	across: string;
	land: string;
	rus: string;
	prk: string;
	ukr: string;
	/** Borders of countries the story does not name. */
	borders: string;
	/** The border of Ukraine and Russia. */
	front: string;
	/** Regions of Ukraine hatched as a whole. */
	occupied: string;
}

/** A close-up, at one end of the road. */
export interface CloseUp {
	unit: number;
	/** Where its files are cut. */
	frame: string;
	land: string;
	rus: string;
	/** Ukraine in the west, North Korea in the east. */
	home: string;
	borders: string;
	/** Lines between regions. */
	inner: string;
	/** Border of Russia with `home`. */
	front: string;
	kursk?: string;
	/** Regions wholly or almost wholly occupied, and those occupied in large part. */
	wholly?: string;
	largely?: string;
}

/** A line or several, as paths in units of `unit` kilometres. */
export interface Paths<Key extends string> {
	unit: number;
	d: Record<Key, string>;
}

export type PlaceId =
	| 'kursk'
	| 'pyongyang'
	| 'moscow'
	| 'kyiv'
	| 'vladivostok'
	| 'ussuriysk'
	| 'khabarovsk'
	| 'blagoveshchensk'
	| 'chongjin'
	| 'musudan'
	| 'hungnam'
	| 'wonsan'
	| 'rajin'
	| 'dunai'
	| 'tikhoretsk'
	| 'sudzha'
	| 'makhnovka'
	| 'plekhovo'
	| 'donetsk'
	| 'belgorod'
	| 'kharkiv';

/** Points that no table names: where a name or a leader stands, and the middle of the close-ups. */
export type SpotId =
	| 'chinaEast'
	| 'primorye'
	| 'northKorea'
	| 'seaOfJapan'
	| 'ukraine'
	| 'russiaWest'
	| 'luhansk'
	| 'donetskRegion'
	| 'border'
	| 'borderNarrow'
	| 'sighting'
	| 'inferred'
	| 'armsNote'
	| 'soldiersNote'
	| 'wonsanLeg'
	| 'frameBoarding'
	| 'frameBoardingNarrow'
	| 'frameBorder'
	| 'frameBorderNarrow';

/** Numbers and dates of the labels, as they are printed. */
export interface Said {
	kyiv: string;
	moscow: string;
	pyongyang: string;
	crow: string;
	/** Kilometres to Kursk. */
	km: Record<'vladivostok' | 'ussuriysk' | 'khabarovsk' | 'blagoveshchensk', string>;
	firstLift: string;
	wonsanKm: string;
	sighting: string;
	luhansk: string;
	donetsk: string;
	donetskDay: string;
	incursion: string;
	/** Months: first arms, first soldiers. */
	armsFrom: string;
	soldiersFrom: string;
}

/** An area held in Kursk region, told in words, km². */
export interface Held {
	id: string;
	km2: number;
	text: string;
}

/** All that the story's figure draws. Points are kilometres of the plane. */
export interface MapData {
	world: World;
	west: CloseUp;
	east: CloseUp;
	places: Record<PlaceId | SpotId, [x: number, y: number]>;
	/** South edge first. */
	threads: { unit: number; d: string[] };
	crossings: Paths<'chongjin' | 'musudan' | 'hungnam' | 'wonsan'>;
	arms: Paths<'way'>;
	/** Vladivostok to Kursk, kilometres. */
	distance: number;
	held: Held[];
	said: Said;
}

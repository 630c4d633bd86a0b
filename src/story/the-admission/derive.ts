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

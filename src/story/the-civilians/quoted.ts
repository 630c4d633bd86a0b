/** Counts that stand in the record as sentences and have no table: read from there, never typed. */
export interface Quoted {
	/** How many times as many drones and missiles in the first half of 2025, spelled. */
	times: string;
	/** Per cent of July 2025's casualties that the mission put down to long-range weapons: nearly so many. */
	longRange: number;
	/** Persons killed and injured by short-range drones, February 2022 to April 2025. */
	drones: { killed: number; injured: number };
	/** Per cent of children with signs of distress, estimated. */
	distress: number;
	/** Share of the population over sixty, and their share of the dead near the front, in words. */
	older: { population: string; dead: string };
}

/** Sentences the counts are read from. */
export interface Record {
	launches: string;
	july: string;
	drones: string;
	children: string;
	older: string;
}

/** @throws Error naming the count that a sentence no longer gives */
export function quotedFrom(record: Record): Quoted {
	const find = (from: keyof Record, pattern: RegExp): string[] => {
		const found = pattern.exec(record[from]);
		if (!found) throw new Error(`quotedFrom: ${from} gives no count: "${record[from]}"`);
		return found.slice(1);
	};
	const number = (text = '') => Number(text.replace(',', ''));
	const [times = ''] = find('launches', /grew about (\w+)fold in the first half of 2025/);
	const [share] = find('july', /nearly (\d+)% of the July casualties down to long-range weapons/);
	const [killed, injured] = find(
		'drones',
		/killed ([\d,]+) civilians, injured ([\d,]+) between February 2022 and April 2025/
	);
	const [distress] = find('children', /estimated (\d+)% of children show signs of distress/);
	const [population = '', dead = ''] = find(
		'older',
		/over 60 are (a quarter) of the population but were (nearly half) of those killed in front-line/
	);
	return {
		times,
		longRange: number(share),
		drones: { killed: number(killed), injured: number(injured) },
		distress: number(distress),
		older: { population, dead }
	};
}

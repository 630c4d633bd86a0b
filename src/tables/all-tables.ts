import { geoTables } from './geo';
import { storyTables } from './story';
import { councilTables } from './un';
import { assemblyTables } from './un-assembly';
import { worldTables } from './world';
import { worldPoliticsTables } from './world-politics';

/** The definition of every table, by topic. */
export const allTables = [
	...geoTables,
	...storyTables,
	...councilTables,
	...assemblyTables,
	...worldTables,
	...worldPoliticsTables
] as const;

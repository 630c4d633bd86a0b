import { textOf, type BlocsData } from '../derive';
import type { BlocsView } from '../views';
import { lanePlaces, lanesScene } from './lanes';
import { moversScene } from './movers';
import { noesScene, NOW } from './noes';
import { roomScene } from './room';
import { marksOf, roomOf, type Scene, type Size } from './scene';
import { STOPS, STRIP } from './strip';

/** What a view draws in a box of `size`. */
export function sceneOf(data: BlocsData, view: BlocsView, size: Size): Scene {
	switch (view.kind) {
		case 'lanes':
			return lanesScene(data, view, size);
		case 'noes':
			return noesScene(data, size);
		case 'movers':
			return moversScene(data, view.texts, size);
		case 'room':
			return roomScene(data, view.texts, size);
	}
}

/** Place and radius of every state of the moving swarm; those a view leaves out shrink to nothing where they stood. */
export function placesOf(data: BlocsData, scene: Scene, size: Size): Record<string, number[]> {
	const stops = STOPS.map((id) => textOf(data, id));
	const home = marksOf(data, textOf(data, NOW), lanePlaces(stops, size, STRIP[roomOf(size)]));
	return Object.fromEntries<number[]>([
		...home.map(({ key, x, y }) => [key, [x, y, 0]] as [string, number[]]),
		...scene.swarm.map(({ key, x, y, r }) => [key, [x, y, r]] as [string, number[]])
	]);
}

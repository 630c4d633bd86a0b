import { NARROW } from '../../../lib/figure/figure';
import type { Ballot, VetoData } from '../derive';
import type { VetoView } from '../views';
import { ringNotes, ringScene, rowScene } from './every-veto';
import * as narrow from './narrow';
import type { Box, Mark, Scene } from './scene';
import * as wide from './wide';

/** The scene of a view in a box. */
export function sceneOf(data: VetoData, view: VetoView, box: Box): Scene {
	const draw = box.width < NARROW ? narrow : wide;
	const ballot = (symbol: string): Ballot => {
		const found = data.ukraine.find((one) => one.symbol === symbol);
		if (!found) throw new Error(`sceneOf: no ballot ${symbol}`);
		return found;
	};
	switch (view.scene) {
		case 'vote':
			return draw.voteScene(ballot(view.symbol), box);
		case 'threads':
			return draw.threadScene(ballot(view.symbol), box);
		case 'three':
			return draw.threeScene(data, box);
		case 'unanimous':
			return draw.unanimousScene(data, box);
		case 'gap':
			return draw.gapScene(data, box);
		case 'ways':
			return draw.waysScene(data, box);
		case 'ring': {
			if (box.width < NARROW) return rowScene(data.vetoes, box);
			const states = data.ukraine[0]?.seats.map(({ state }) => state) ?? [];
			const scene = ringScene(data.vetoes, states, box);
			const notes = ringNotes(box, data.vetoes);
			return {
				...scene,
				shapes: [...scene.shapes, ...notes.shapes],
				labels: [...scene.labels, ...notes.labels]
			};
		}
	}
}

/** Places of every mark the section has, those a view does not show folded into the middle of the box. */
export function placesOf(data: VetoData, scene: Scene, box: Box): Record<string, number[]> {
	const places: Record<string, number[]> = {};
	for (const { symbol, seats } of [...data.ukraine, ...data.dprk]) {
		for (const i of seats.keys()) {
			const mark: Mark | undefined = scene.marks.get(`${symbol}:${i}`);
			places[`${symbol}:${i}`] = mark
				? [mark.x, mark.y, mark.r]
				: [box.width / 2, box.height * 0.52, 0];
		}
	}
	return places;
}

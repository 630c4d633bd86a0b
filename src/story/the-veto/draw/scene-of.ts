import { NARROW } from '../../../lib/figure/figure';
import type { Ballot, VetoData } from '../derive';
import type { VetoView } from '../views';
import { rowScene } from './decade-rows';
import { ringScene } from './every-veto';
import { gapScene } from './gap';
import { ringNotes } from './ring-notes';
import type { Area, Scene } from './scene';
import { threadScene } from './threads';
import { threeScene } from './three';
import { unanimousScene } from './unanimous';
import { voteScene } from './vote';
import { waysScene } from './ways';

/** The scene of a view in a drawing of this size. */
export function sceneOf(data: VetoData, view: VetoView, area: Area): Scene {
	const ballot = (symbol: string): Ballot => {
		const found = data.ukraine.find((one) => one.symbol === symbol);
		if (!found) throw new Error(`sceneOf: no ballot ${symbol}`);
		return found;
	};
	switch (view.scene) {
		case 'vote':
			return voteScene(ballot(view.symbol), area);
		case 'threads':
			return threadScene(ballot(view.symbol), area);
		case 'three':
			return threeScene(data, area);
		case 'unanimous':
			return unanimousScene(data, area);
		case 'gap':
			return gapScene(data, area);
		case 'ways':
			return waysScene(data, area);
		case 'ring': {
			if (area.width < NARROW) return rowScene(data.vetoes, area);
			const states = data.ukraine[0]?.seats.map(({ state }) => state) ?? [];
			const scene = ringScene(data.vetoes, states, area);
			const notes = ringNotes(area, data.vetoes);
			return {
				...scene,
				shapes: [...scene.shapes, ...notes.shapes],
				labels: [...scene.labels, ...notes.labels]
			};
		}
	}
}

/** Places of every mark the section has, those a view does not show folded into the middle of the drawing. */
export function placesOf(data: VetoData, scene: Scene, area: Area): Record<string, number[]> {
	const places: Record<string, number[]> = {};
	for (const { symbol, seats } of [...data.ukraine, ...data.dprk]) {
		for (const i of seats.keys()) {
			const mark = scene.marks.get(`${symbol}:${i}`);
			places[`${symbol}:${i}`] = mark
				? [mark.x, mark.y, mark.r]
				: [area.width / 2, area.height * 0.52, 0];
		}
	}
	return places;
}

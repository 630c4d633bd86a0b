import { between as betweenCameras, type Camera } from '../../../lib/map/camera';
import type { AdmissionView, LabelSet } from '../views';

/** Strengths that change from view to view, 0 to 1. */
export type Strength = 'sheaf' | 'thin' | 'accounts' | 'arms' | 'dimension' | 'arcs' | 'squares';

/** The picture on its way from view to view: at rest it is the view's own. */
export interface Moving {
	camera: Camera;
	strength: Record<Strength, number>;
	/** Labels and marks that show, and how strongly; at rest one set. */
	sets: readonly { set: LabelSet; opacity: number }[];
	/** The box it was made for: a new one is a cut. */
	box: string;
}

export function atRest(view: AdmissionView, camera: Camera, box: string): Moving {
	return {
		camera,
		strength: {
			sheaf: view.sheaf,
			thin: view.crossings === 'thin' ? 1 : 0,
			accounts: view.crossings === 'accounts' ? 1 : 0,
			arms: view.arms,
			dimension: view.dimension ? 1 : 0,
			arcs: view.arcs ? 1 : 0,
			squares: view.labels === 'border' ? 1 : 0
		},
		sets: [{ set: view.labels, opacity: 1 }],
		box
	};
}

const ramp = (t: number, from: number, to: number) =>
	Math.min(1, Math.max(0, (t - from) / (to - from)));

/** From one picture to another: the camera moves all the way, words leave first and come last. */
export function between(a: Moving, b: Moving): (t: number) => Moving {
	const camera = betweenCameras(a.camera, b.camera);
	const names = Object.keys(b.strength) as Strength[];
	return (t) => {
		if (t === 1) return b;
		const strength = { ...b.strength };
		for (const name of names) {
			const [from, to] = [a.strength[name], b.strength[name]];
			const share = to > from ? ramp(t, 0.55, 1) : ramp(t, 0, 0.5);
			strength[name] = from + (to - from) * share;
		}
		const [next] = b.sets;
		const leaving = a.sets.filter(({ set }) => set !== next?.set);
		const stays = a.sets.find(({ set }) => set === next?.set)?.opacity ?? 0;
		return {
			camera: camera(t),
			strength,
			sets: [
				...leaving.map(({ set, opacity }) => ({ set, opacity: opacity * (1 - ramp(t, 0, 0.3)) })),
				...(next ? [{ set: next.set, opacity: Math.max(stays, ramp(t, 0.65, 1)) }] : [])
			].filter(({ opacity }) => opacity > 0),
			box: b.box
		};
	};
}

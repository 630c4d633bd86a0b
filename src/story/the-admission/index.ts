import type { Section } from '../../lib/figure/figure';
import AdmissionFigure from './AdmissionFigure.svelte';
import type { MapData } from './derive';
import { views, type AdmissionView } from './views';

export const section = {
	id: 'the-admission',
	layout: 'map',
	ground: 'night',
	Figure: AdmissionFigure,
	views,
	progress: ['the-admission-corridor']
} satisfies Section<MapData, AdmissionView>;

import type { Section } from '../../lib/figure/figure';
import type { ScoreData } from './derive';
import EscalationFigure from './EscalationFigure.svelte';
import { views, type ScoreView } from './views';

export const section = {
	id: 'the-escalation',
	layout: 'chart',
	ground: 'paper',
	Figure: EscalationFigure,
	views
} satisfies Section<ScoreData, ScoreView>;

import type { Section } from '../../lib/figure/figure';
import FieldFigure from './FieldFigure.svelte';
import type { FieldData } from './scene';
import { views, type FieldView } from './views';

export const section = {
	id: 'the-civilians',
	layout: 'chart',
	ground: 'paper',
	Figure: FieldFigure,
	views
} satisfies Section<FieldData, FieldView>;

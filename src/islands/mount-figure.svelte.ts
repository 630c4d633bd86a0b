import { mount, type Component } from 'svelte';
import type { FigureProps } from '../lib/figure/figure';

type Props = FigureProps<unknown, unknown>;

/** Mounts a figure and hands back its props: what is set on them is drawn. */
export function mountFigure(Figure: Component<Props>, target: HTMLElement, first: Props): Props {
	const props = $state(first);
	mount(Figure, { target, props });
	return props;
}

/** Boxes an embedded figure is first drawn in, CSS pixels; `EmbedFigure.svelte` keeps their heights. */
export const embedDrawing = {
	wide: { width: 700, height: 480 },
	narrow: { width: 320, height: 352 }
} as const;

/** Frames of this height hold any figure at any width from 320 px, CSS pixels. */
export const embedHeight = 760;

/** What a frame asks of the page around it. */
interface Frame {
	/** Absolute. */
	src: string;
	/** Name of the figure. */
	title: string;
}

/** The frame as HTML, all an embed needs. */
export const frameHtml = ({ src, title }: Frame): string =>
	`<iframe src="${src}" title="${attribute(title)}" width="100%" height="${embedHeight}" ` +
	'loading="lazy" allow="web-share; clipboard-write" style="border:0"></iframe>';

/**
 * The frame and a listener that fits its height. It takes heights only from the frame's own window and place.
 *
 * @example frame.height follows { type: 'long-road-to-kursk:height', section: 'the-veto', height: 612 }
 */
export const embedCode = (frame: Frame): string => `${frameHtml(frame)}
<script>
addEventListener('message', function (event) {
  if (event.origin !== '${new URL(frame.src).origin}' || event.data.type !== 'long-road-to-kursk:height') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = event.data.height;
  });
});
</script>`;

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Width and height that the page gives its drawings, CSS pixels; wide ones first. Every section's layout is tested in them. */
export const boxes = [
	[888, 636],
	[780, 520],
	[1100, 800],
	[350, 350],
	[540, 250],
	[280, 170],
	[320, 224],
	[347, 190],
	[350, 240],
	[450, 220]
] as const;

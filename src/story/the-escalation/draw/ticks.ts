const px = (n: number) => Math.round(n * 10) / 10;

/**
 * A ruler of days as one path: a line, a short tick for each day, a longer one for every `long`th.
 *
 * @param at pixels for a day counted from the ruler's start
 * @param y height of the line; `side` is where the ticks point, -1 = up or left
 * @param upright time runs down, and `y` is the line's x
 * @param every draws every nth day only
 */
export function dayTicks(
	days: number,
	at: (day: number) => number,
	y: number,
	side: -1 | 1,
	long: number,
	upright = false,
	every = 1
): string {
	const line = (a: number, b: number) =>
		upright ? `M${px(y)} ${px(a)}V${px(b)}` : `M${px(a)} ${px(y)}H${px(b)}`;
	let d = line(at(0), at(days));
	for (let day = 0; day <= days; day += every) {
		const reach = side * (day % long === 0 ? 8 : 4.5);
		d += upright ? `M${px(y)} ${px(at(day))}h${reach}` : `M${px(at(day))} ${px(y)}v${reach}`;
	}
	return d;
}

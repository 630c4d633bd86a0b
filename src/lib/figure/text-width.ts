/**
 * How wide a line of text will stand, in CSS pixels, where nothing can be measured: on the server and in tests.
 * Kerning is left out, which makes the estimate a little too wide, never too narrow.
 */

/** Advance widths of the characters from space to `~`, thousandths of an em, as the shipped fonts give them. */
const table = (widths: string): readonly number[] => widths.split(' ').map(Number);
const faces = {
	sans: table(
		'236 284 419 713 598 927 694 242 335 335 450 600 272 399 272 383 600 600 600 600 600 600 ' +
			'600 600 600 600 292 292 600 600 600 477 891 641 653 621 671 583 559 695 707 400 510 634 ' +
			'501 812 707 708 606 708 640 581 572 678 609 891 613 593 580 317 383 317 600 565 600 534 ' +
			'580 503 580 549 324 528 568 250 250 527 272 873 568 560 580 580 367 487 351 568 492 768 ' +
			'507 499 464 343 314 343 600'
	),
	sansBold: table(
		'236 309 471 656 600 960 713 260 337 337 556 600 299 402 299 437 600 600 600 600 600 600 ' +
			'600 600 600 600 319 319 600 600 600 493 899 672 663 642 689 600 577 712 719 423 545 678 ' +
			'521 817 719 712 641 712 664 611 580 689 638 949 655 632 599 329 437 329 600 559 600 559 ' +
			'600 513 600 558 350 545 588 275 275 562 294 888 588 563 600 600 393 499 374 588 524 819 ' +
			'544 524 502 363 376 363 600'
	),
	serif: table(
		'204 268 336 526 470 794 676 181 318 318 418 500 258 289 258 309 470 470 470 470 470 470 ' +
			'470 470 470 470 258 258 500 500 500 388 823 612 549 572 636 543 508 604 700 317 329 606 ' +
			'520 812 670 640 514 640 609 469 569 663 612 890 613 594 501 302 309 302 497 477 400 454 ' +
			'541 429 529 457 319 477 558 273 261 506 273 837 558 501 540 513 391 392 298 541 465 698 ' +
			'458 465 413 326 288 326 500'
	)
};
export type Face = keyof typeof faces;

/** Signs outside the table; anything else counts as wide as a capital. */
const others: Readonly<Record<string, number>> = {
	'\u00a0': 236,
	'–': 588,
	'‘': 292,
	'’': 292,
	'“': 517,
	'”': 517,
	'·': 349,
	'›': 313,
	'…': 869
};
const WIDEST = 720;

/**
 * @param text one line
 * @param size font size in CSS pixels
 * @param face `sans` for weights up to 500, `sansBold` from 600 on, `serif` for Source Serif
 * @example textWidth('00', 10) // 12: a figure of Plex Sans is 0.6 em wide
 */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
	let sum = 0;
	for (const char of text) {
		sum += faces[face][char.charCodeAt(0) - 32] ?? others[char] ?? WIDEST;
	}
	return (sum * size) / 1000;
}

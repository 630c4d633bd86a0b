/** The title as the opening sets it, line by line. */
const titleLines = ['The Long Road', 'to Kursk'] as const;

/** The words of bar, panels, feet and pages: everything a reader meets that is not a section's own text. */
export const ui = {
	title: titleLines.join(' '),
	titleLines,
	subtitle: 'How North Korea’s soldiers entered Russia’s war, and what it did to the rules.',
	description:
		'An interactive explainer that follows an op-ed essay, section by section: a map, a timeline and the Security Council from above, with the evidence for and against every claim.',
	standfirst:
		'An opinion essay argues that North Korea’s open admission escalates the war, breaks the law and shows the Security Council unable to act. This page follows it paragraph by paragraph. The argument is the essay’s, the words and drawings are ours, and every claim can be checked.',
	asOf: '23 November 2026',
	newest: (date: string) => `Newest statement on the troops used here: ${date}.`,
	asOfLine: (date: string) => `As of ${date}.`,
	footNav: 'Other pages',
	pages: 'Pages',
	skipToPage: 'Skip to the page',
	start: 'Start reading',
	skip: 'Skip to the story',
	contents: 'Contents',
	reading: 'Reading',
	share: 'Share',
	menu: 'Menu',
	close: 'Close',
	previous: 'Previous',
	next: 'Next',
	stepWord: 'Step',
	stepOf: (n: number, of: number) => `step ${n} of ${of}`,
	chapter: (n: number) => `Chapter ${n}`,
	howToRead: 'How to read',
	scroll: 'Scroll',
	scrollNote: 'The figure changes as you read',
	plain: 'Plain',
	plainNote: 'All words with one still per step; prints as a booklet',
	colours: 'Colours',
	byChapter: 'By chapter',
	byChapterNote: 'Maps at night, charts on paper',
	paper: 'Paper',
	night: 'Night',
	kept: 'Kept on this device. Movement and text size follow your device’s settings.',
	copyLink: 'Copy link',
	copied: 'Link copied',
	linkTo: 'Link to this step',
	shareSystem: 'Share with …',
	table: 'Table',
	use: 'Use this figure',
	source: 'Source',
	explore: {
		'the-admission': 'Explore this map',
		'the-escalation': 'Explore this timeline',
		'the-veto': 'Cast the votes'
	} as Record<string, string>,
	exploreFigure: 'Explore this figure',
	borders:
		'Borders follow UN General Assembly resolutions 68/262 and ES-11/4; hatched: occupied. Lines are schematic.',
	policy: 'Policy',
	method: 'How it was made',
	nav: {
		story: 'Story',
		figures: 'Figures',
		claims: 'Claims',
		sources: 'Sources',
		data: 'Data',
		about: 'About',
		plain: 'Plain reading'
	},
	chaptersAndSteps: (chapters: number, steps: number) => `${chapters} chapters, ${steps} steps`,
	changed: 'In the picture',
	pictureInWords: 'The picture in words',
	still: 'Still',
	end: {
		heading: 'Now doubt it, handle it, pass it on',
		tally: 'What the ledger finds',
		doubt: 'Doubt a sentence',
		doubtNote: 'Every claim of the essay with the evidence for and against it.',
		handle: 'Handle a figure',
		handleNote: 'Move the map, filter the timeline, cast fifteen votes.',
		read: 'Read it plain',
		readNote: 'All words and one still per step; prints as a booklet.',
		opinion: 'opinion, counted apart'
	}
} as const;

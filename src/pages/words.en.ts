import type { Source } from '$data/index.server';
import { listed } from '../lib/text/list';
import { formats } from '../lib/text/locale';

/** The words of the pages around the story: ledger, sources, data, figures, plain reading, about. */
export const words = {
	essayParagraph: (n: number) => `Paragraph ${n}`,
	chapterName: (n: number, short: string) => `Chapter ${n}, ${short}`,
	stepName: (short: string, n: number) => `${short}, step ${n}`,
	methodOf: (short: string) => `${short}, method`,
	scrolls: (caption: string) => `${caption}: table, scrolls sideways`,
	rest: (caption: string) => `${caption}, further rows`,
	more: (n: number) => `Show ${n} more rows`,
	missing: 'no value',
	copy: {
		done: 'Copied.',
		byHand: 'Copying is not allowed here. The text is selected below: copy it by hand.',
		lost: 'The text could not be fetched. The links above lead to it.',
		field: 'To copy by hand'
	},

	claims: {
		title: 'Claims',
		description: (n: number) =>
			`All ${n} claims of the essay in order, each with the evidence for and against it and a verdict.`,
		most: (n: number) => `Most of the ${n} claims that can be checked hold, with caveats`,
		each: (n: number) => `${n} claims that can be checked, each with its evidence`,
		standfirst: (n: number) =>
			`The essay makes ${n} claims. Here is each one, in order, with the evidence for and against. Opinion is a fair part of an op-ed and is not scored.`,
		strip: 'Verdicts in the essay’s order, by paragraph',
		paragraphShort: 'par.',
		count: (n: number) => (n === 1 ? '1 claim' : `${n} claims`),
		tally: 'Number of claims by verdict',
		opinionApart: 'Opinion, counted apart',
		columns: {
			number: 'No.',
			claim: 'Claim of the essay, in our words',
			kind: 'Kind',
			verdict: 'Verdict',
			evidence: 'For | against'
		},
		for: 'for',
		against: 'against',
		list: 'The claims in the essay’s order',
		filters: 'Choose which claims to see',
		all: 'All',
		paragraph: 'Paragraph',
		shownBefore: 'Showing',
		shownAfter: (of: number) => `of ${of} claims`,
		none: 'No claim fits this choice.',
		showAll: 'Show all claims',
		kinds: 'Count by kind and verdict',
		kindsNote: 'Opinion is counted apart and is in no total.',
		checkable: 'Can be checked'
	},
	claim: {
		place: (paragraph: number, kind: string) => `The essay, paragraph ${paragraph}. ${kind}`,
		inLedger: (id: string) => `Claim ${id} in the ledger`,
		sources: 'Sources of this entry',
		checked: 'Last checked',
		wrong: 'Something wrong?',
		report: 'Report an error in this entry',
		reportTitle: (id: string, version: string, date: string) =>
			`Claim ${id}, version ${version} of ${date}`,
		reportBody: (id: string, address: string, version: string, date: string) =>
			`Claim: ${id}\nPage: ${address}\nVersion: ${version} of ${date}\n\nWhat is wrong:\n\nSource for the correction:\n`,
		version: 'Version',
		citeVersion: 'version',
		crumb: (paragraph: number, n: number, kind: string) =>
			`Paragraph ${paragraph}, claim ${n}. ${kind}`,
		ours: 'The essay’s claim, in our words.',
		tested: 'Tested in',
		chapter: (n: number, heading: string) => `chapter ${n}, ${heading}`,
		for: 'For',
		against: 'Against, or qualifying',
		none: 'None listed.',
		opinion: 'An opinion is not scored. Nothing is set for or against it here.',
		steps: 'Where the story speaks of it',
		noSteps: 'No step of the story links to this claim; its chapter treats the same paragraph.',
		cite: 'To cite this entry',
		previous: 'Previous claim',
		next: 'Next claim',
		description: (verdict: string, reason: string) => `Verdict: ${verdict}. ${reason}`
	},
	sources: {
		title: 'Sources',
		heading: (n: number) => `${n} sources, each with the places it is used`,
		description: (n: number) =>
			`The bibliography: ${n} sources by publisher, how each was read, and the claims, steps and tables that rest on it.`,
		standfirst: (stored: number) =>
			`${stored} of them were read as stored copies or extracts of stored copies, and say so. Where a publisher is named “via” another, it is the republished copy that was read.`,
		find: 'Find a source',
		findHint: 'Title, publisher, year or id',
		found: (total: number) => `of ${total} shown`,
		index: 'By publisher',
		most: 'Most used',
		kinds: 'Kinds',
		letter: (letter: string) => `Publishers, ${letter}`,
		digits: '0–9',
		usedIn: 'Used in',
		claims: 'Claims',
		steps: 'Steps',
		tables: 'Tables',
		rows: (n: number) => (n === 1 ? '1\u00a0row' : `${n.toLocaleString(formats)}\u00a0rows`),
		times: (n: number) => (n === 1 ? '1 place' : `${n} places`),
		undated: 'undated',
		noAddress: 'no public address known',
		extract: 'Extract of a stored copy read',
		notOpened: 'Not opened; cited after another source',
		accessed: (date: string) => `read ${date}`,
		cite: 'Cite',
		bibtex: 'BibTeX file',
		csl: 'CSL-JSON file',
		copyText: 'Copy as text',
		copyBibtex: 'Copy as BibTeX',
		copyCsl: 'Copy as CSL-JSON',
		whole: 'The whole bibliography',
		wholeText: 'plain text',
		wholeBibtex: 'BibTeX',
		wholeCsl: 'CSL-JSON'
	},
	data: {
		title: 'Data',
		heading: 'Every table behind the figures',
		description:
			'All tables behind the story: rows, columns, units, terms of use and date, as CSV and JSON.',
		standfirst:
			'UTF-8, ISO dates, empty where nothing was found. Nothing is interpolated. Each row names its sources.',
		package: 'datapackage.json',
		packageNote: 'describes every table for software (Frictionless Data Package)',
		columns: { table: 'Table', rows: 'Rows', unit: 'Unit', asOf: 'As of', files: 'Files' },
		rowsWord: 'rows;',
		to: 'to',
		seeColumns: 'see columns',
		noUnit: '–',
		column: 'Column',
		holds: 'What it holds',
		unit: 'Unit',
		preview: (title: string) => `First rows of “${title}”`,
		first: (n: number, of: number) =>
			n === of ? `All ${of} rows` : `The first ${n} of ${of.toLocaleString(formats)} rows`,
		columnsOf: (title: string) => `Columns of “${title}”`,
		list: 'Several, with ; between them.',
		licence: 'Terms',
		sourceCount: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
		topics: {
			story: 'The story',
			geo: 'Places and routes',
			un: 'United Nations',
			world: 'People and money'
		} as Record<string, string>,
		files: {
			claims: 'Claims of the essay',
			sources: 'Bibliography',
			datapackage: 'Data package',
			'un-reforms': 'Proposals to reform the veto'
		} as Record<string, string>,
		notes: {
			claims: 'Each claim in our words, with evidence for and against it, verdict and reason',
			sources: 'Every source, as CSL-JSON',
			'un-reforms':
				'Each proposal as a rule, with its limits and what it would have done to past vetoes'
		} as Record<string, string>
	},
	figures: {
		title: 'Figures',
		heading: 'Handle the figures',
		description:
			'Every figure of the story on a page of its own: explore it, read its table, download its numbers.',
		standfirst:
			'Each figure of the story stands here on its own. On its page you choose what it shows, read its table and take its numbers away.',
		open: (figure: string) => `Open ${figure}`
	},
	figure: {
		crumb: (n: number) => `Figure of chapter ${n}.`,
		back: 'Back to the story',
		description: (figure: string, heading: string) =>
			`${figure}: the figure of the chapter “${heading}”, to explore, with its table, its method and its sources.`,
		area: (figure: string) => `Explore: ${figure}`,
		table: 'Table',
		method: 'How it was made',
		steps: 'Steps',
		inStory: 'Read in the story',
		sources: 'Sources used',
		use: 'Use this figure',
		tableLink: 'Table',
		take: 'As you set it',
		takeCsv: 'CSV of what is shown',
		takeSvg: 'Drawing as SVG',
		takePng: 'Picture as PNG',
		copyPicture: 'Copy the picture',
		pictureCopied: 'The picture is on the clipboard.',
		takeNote:
			'The CSV holds the tables and lists that stand in the figure as you have set it, row by row; where it shows neither, the figure’s own tables. Each row carries the address that brings your choices back, and the day up to which the numbers speak. SVG and PNG hold the drawing in the colours you see. Files are named after your choices.',
		takeTable: 'table',
		takeEntry: 'entry',
		saved: 'The file is in your downloads.',
		failed: 'The file could not be made. The files below do without script.',
		copyCitation: 'Copy the citation',
		accessed: 'Accessed',
		stills: 'Stills',
		stillsNote: 'SVG files with title, date and source in them, one a step.',
		wide: 'wide',
		narrow: 'upright',
		numbers: 'Numbers',
		cite: 'How to cite',
		embed: 'Embed',
		citation: (figure: string, title: string, date: string) =>
			`“${figure}”, ${title}, as of ${date}.`,
		licence: 'Terms',
		licenceNote:
			'Drawings and words may be reused with a link to this page. The numbers stay under the terms of their publishers, which stand with each table on the',
		dataPage: 'data page',
		csv: 'CSV',
		json: 'JSON'
	},
	plain: {
		title: 'Plain reading',
		description: 'Every word of the story in order, with one still per step. Prints as a booklet.',
		chapters: 'Chapters',
		chapter: (n: number, of: number) => `Chapter ${n} of ${of}`,
		essay: (paragraphs: readonly string[]) =>
			paragraphs.length === 1
				? `Paragraph ${paragraphs[0]} of the essay`
				: `Paragraphs ${listed(paragraphs)} of the essay`,
		step: (n: number, of: number) => `Step ${n} of ${of}`,
		link: 'in the story',
		still: 'Still as SVG',
		table: 'table',
		print:
			'Printed, this page makes a booklet: steps stay whole, and claims and sources keep their ids.'
	},
	step: {
		chapter: (n: number, heading: string) => `Chapter ${n}, ${heading}`,
		stepOf: (n: number, of: number) => `Step ${n} of ${of}`,
		goOn: 'Continue in the story',
		claims: (n: number) => (n === 1 ? 'Claim this step tests' : 'Claims this step tests'),
		data: 'Data',
		csv: 'CSV',
		method: 'Method and limits',
		figurePage: 'Figure page',
		picture: 'Picture',
		svg: 'SVG',
		card: 'Card, PNG',
		neighbours: 'Steps before and after',
		previous: (n: number, short: string) => `Before: ${short}, step ${n}`,
		next: (n: number, short: string) => `Next: ${short}, step ${n}`,
		share: 'Share this step'
	},
	about: {
		title: 'About',
		description:
			'How this was made, how borders are drawn, what confidence means, what is missing, and how to cite it.',
		parts: 'On this page',
		hatched: (date: string) =>
			`Ukraine within its internationally recognised borders. Hatched: regions of which a large part or more is occupied, on ${date}; the closer the lines, the more. Small occupied parts of other regions are not drawn.`,
		outlines: {
			actor: 'Confirmed by the actor',
			several: 'Reported by several states',
			one: 'Claim of one state',
			disputed: 'Disputed'
		}
	},
	unread: {
		title: 'Not read yet',
		description: 'There is no connection, and this page has not been read on this device.',
		crumb: 'No connection',
		heading: 'This page has not been read on this device',
		standfirst:
			'There is no connection just now. What was read here before is kept; this page will come once the connection is back.',
		kept: 'What is kept',
		story: 'The story, with all its figures'
	},
	lost: {
		title: 'Page not found',
		description: 'There is no page at this address.',
		crumb: '404',
		heading: 'This page is not on the map',
		standfirst:
			'Steps and chapters keep their addresses for ever, so a link of ours should work. From here you can go on to:',
		story: 'The story, from the start',
		chapters: (n: number) => `${n} chapters`,
		tables: 'tables, CSV'
	}
} as const;

/** What a claim is, as a reader meets it. */
export const claimKinds: Record<string, string> = {
	fact: 'Fact',
	causal: 'Causal',
	recommendation: 'Recommendation',
	prediction: 'Prediction',
	'legal judgement': 'Legal judgement',
	value: 'Value'
};

/** What a source is, by its CSL type. */
export const sourceKinds: Record<Source['type'], string> = {
	'article-newspaper': 'Newspaper or agency',
	'article-magazine': 'Magazine',
	'article-journal': 'Journal article',
	article: 'Article',
	webpage: 'Web page',
	dataset: 'Data set',
	report: 'Report',
	legislation: 'Resolution or law',
	treaty: 'Treaty',
	legal_case: 'Court case',
	'post-weblog': 'Blog or commentary',
	'entry-encyclopedia': 'Encyclopedia',
	speech: 'Speech'
};

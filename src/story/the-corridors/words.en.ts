/** Words inside the drawing and around the one under the reader's hands. Numbers and dates in them are given. */

export const names = {
	zaporizhzhia: 'Zaporizhzhia',
	mariupol: 'Mariupol',
	donetsk: 'Donetsk',
	odesa: 'Odesa',
	istanbul: 'Istanbul',
	crimea: 'Crimea',
	ukraine: 'UKRAINE',
	russia: 'RUSSIA',
	romania: 'ROMANIA',
	bulgaria: 'BULGARIA',
	turkiye: 'TÜRKIYE',
	azov: 'Sea of Azov',
	blackSea: 'Black Sea',
	georgia: 'GEORGIA'
} as const;

export const notes = {
	occupied: 'occupied since 2014',
	heldBack: 'Others were held back',
	heldBackNote: (date: string) => `UN statement of ${date}`,
	corridor: 'The corridor',
	voyages: (count: string) => [`${count} voyages, under UN`, 'and Turkish inspection'],
	bar: (km: number) => `${km} km`,
	north: 'N',
	// the strips
	day: 'one tick a day',
	week: 'one tick a week',
	month: 'one tick a month',
	people: (n: string) => `more than ${n} people`,
	peopleShort: (n: string) => `more than ${n}`,
	failed: 'weeks of failed attempts, without dates in our sources',
	failedShort: 'failed attempts, undated',
	rounds: 'several rounds',
	noDeal: 'no deal in force',
	noDealShort: 'no deal',
	days: (n: string) => `${n} days`,
	tonnes: (n: string) => `${n} tonnes`,
	tonnesFirst: (n: string) => `${n} m tonnes`,
	signed: (first: string) => `signed; first ship ${first}`,
	signedShort: 'signed',
	extended: 'extended',
	left: 'Russia withdraws',
	undated: 'no dates in our sources',
	// three gates
	road: (n: string) => `By land out of Mariupol: ${n} days`,
	roadNote: (from: string, people: string) => `${from}, several rounds; more than ${people} people`,
	roadNoteShort: (from: string, people: string) => `${from}, more than ${people} people`,
	sea: (n: string) => `By sea from Odesa: ${n} days`,
	seaNote: (from: string, to: string, tonnes: string) => `${from} to ${to}; ${tonnes} tonnes`,
	seaNoteShort: (to: string, tonnes: string) => `to ${to}, ${tonnes} tonnes`,
	areas: 'Into areas under Russian control',
	areasNote: (date: string) => `access “extremely limited”: the UN’s aid office, ${date}`,
	areasNoteShort: (date: string) => `“extremely limited” (UN, ${date})`,
	keys: {
		agreed: 'agreed by',
		ukr: 'Ukraine',
		rus: 'Russia',
		road: 'run by the UN and the Red Cross',
		sea: 'run with the UN and Türkiye',
		areas: 'no agreement and no guarantor in our sources'
	}
} as const;

export const gateNames = {
	road: 'By land out of Mariupol',
	sea: 'By sea from Odesa',
	areas: 'Into areas under Russian control'
} as const;

/** What a day is, by corridor and by what the tables say of it. */
export const states: Readonly<
	Record<keyof typeof gateNames, Readonly<Partial<Record<string, string>>>>
> = {
	road: {
		undated: 'Weeks of failed attempts; none of them has a date in our sources',
		open: 'Within the days of the evacuation, which came in several rounds'
	},
	sea: {
		none: 'No deal in force',
		signed: 'Signed; no ship has sailed yet',
		open: 'The deal is in force, and its first ship has sailed'
	},
	areas: { undated: 'No agreement and no day of opening in our sources' }
};

export const states3: Readonly<Record<string, string>> = {
	UKR: 'Ukraine',
	RUS: 'Russia',
	TUR: 'Türkiye',
	USA: 'United States',
	ARE: 'United Arab Emirates'
};

export const explore = {
	corridor: 'Corridor',
	day: 'Day',
	before: 'Entry before',
	after: 'Next entry',
	unmarked: 'Our sources have no entry for this day',
	stepHint: 'Arrow keys move by one day',
	key: 'Tall: from the first day of use to the last. Half: signed, not used yet. Low: no deal in force. Dotted: reported without dates. Bare: no entry.',
	entry: (item: string, tonnes: string | undefined, voyages: string | undefined) =>
		[
			item,
			...(tonnes === undefined ? [] : [`${tonnes} million tonnes by then`]),
			...(voyages === undefined ? [] : [`${voyages} voyages`])
		].join('; '),
	firstRounds:
		'The rounds begin; the first convoy of the UN and the Red Cross reached the plant over the weekend of 30 April',
	heldBack: (people: string) =>
		`The UN’s coordinator counts more than ${people} people brought out, and says that others were prevented from joining`,
	limited: 'The UN’s aid office describes access to Russian-held areas as extremely limited',
	sources: 'Sources',
	beside: 'Set beside',
	terms: 'What was agreed',
	termsNote:
		'As far as our tables have it. The texts of the agreements are not in the data; a dash is a gap.',
	rows: {
		from: 'First day',
		to: 'Last day',
		parties: 'Parties named',
		length: 'For how long',
		run: 'Run by',
		terms: 'What was agreed',
		result: 'What came of it',
		note: 'Note'
	},
	gap: '–',
	noTerms: 'No agreement on access to these areas is in our data.',
	calendar: 'Each agreement, from its first day to its last',
	calendarNote:
		'The two corridors, and truces, exchanges and rounds of talks since the invasion that were declared or that carried something. Choosing one sets it beside the corridor.',
	undrawn: 'No way into these areas is drawn: routes that aid uses are left out on purpose.',
	roadParties: 'Both armies, Ukraine’s and Russia’s',
	roadRun: 'The United Nations and the Red Cross',
	roadTerms: 'Safe passage for civilians out of the Azovstal plant and the city area',
	roadResult: (people: string) =>
		`More than ${people} people came out in several rounds; others were prevented from joining`,
	seaParties: 'Russia, Ukraine, Türkiye and the United Nations',
	seaLength: (days: string, times: string) => `${days} days, extended ${times}`,
	seaRun: 'A joint centre, with UN and Turkish inspection'
} as const;

/** What the crowd shows. People in need are always drawn, and drawn first. */
export interface CrowdView {
	year: number;
	/** How far it is narrowed: not at all, to the plan's list, or with the share of its money marked on the list. */
	narrowed: 'need' | 'list' | 'money';
	/** Name the share of the list in every year. */
	shares: boolean;
	/** Year whose share of money is marked beside this one's; only with `money`. */
	beside: number | null;
}

export const views = {
	'people-first-need': { year: 2026, narrowed: 'need', shares: false, beside: null },
	'people-first-target': { year: 2026, narrowed: 'list', shares: true, beside: null },
	'people-first-funded': { year: 2026, narrowed: 'money', shares: false, beside: 2025 }
} satisfies Record<string, CrowdView>;

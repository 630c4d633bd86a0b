/**
 * Where readers report what is wrong: the one setting for it, at build. `CORRECTIONS` is an e-mail address, or the
 * address of a form for new issues such as `https://host/owner/project/issues/new`. Without it: a mailbox named
 * "corrections" at the site's own host.
 */
const setting = process.env.CORRECTIONS;

/**
 * A link that opens a report with its words already in it.
 *
 * @param origin where the site is published, for the mailbox that is used when nothing is set
 * @param to the setting; only tests give another
 * @throws Error when the setting is neither an `https:` address nor an e-mail address
 */
export function reportLink(
	{ origin, title, body }: { origin: string; title: string; body: string },
	to: string | undefined = setting
): string {
	const text = (key: string, value: string) => `${key}=${encodeURIComponent(value)}`;
	if (to?.startsWith('https://')) {
		return `${to}${to.includes('?') ? '&' : '?'}${text('title', title)}&${text('body', body)}`;
	}
	const mailbox = to ?? `corrections@${new URL(origin).hostname}`;
	if (!/^[^\s@?&]+@[^\s@?&]+$/.test(mailbox)) {
		throw new Error(
			`CORRECTIONS: "${mailbox}" is neither an https: address nor an e-mail address.`
		);
	}
	return `mailto:${mailbox}?${text('subject', title)}&${text('body', body)}`;
}

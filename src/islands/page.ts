import { copyField } from './copy-field';
import { keepForOffline } from './offline';
import './selecting';
import { ownAddress } from '../lib/text/own-address';
import { wakeShare } from './share';

/** Ways to share this page, with the reader's choices where it has some. */
for (const root of document.querySelectorAll<HTMLElement>('[data-share]')) {
	const refresh = wakeShare(root, () => ({
		title: root.dataset.title ?? document.title,
		url: ownAddress(location.href, root.dataset.share === 'choices')
	}));
	addEventListener('choice', refresh);
	addEventListener('popstate', refresh);
}

/** Other text to take away, such as the code to embed a figure. */
for (const host of document.querySelectorAll<HTMLElement>('[data-copy-field]')) {
	if (!host.closest('[data-share]')) copyField(host);
}

keepForOffline();

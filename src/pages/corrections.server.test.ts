import { expect, it } from 'vitest';
import { reportLink } from './corrections.server';

const report = { origin: 'https://site.example', title: 'Claim p1-c1, v. 9', body: 'What & why' };

it('writes to the site’s own host when nothing is set', () => {
	expect(reportLink(report, undefined)).toBe(
		'mailto:corrections@site.example?subject=Claim%20p1-c1%2C%20v.%209&body=What%20%26%20why'
	);
});
it('opens a form for issues with its words in it', () => {
	expect(reportLink(report, 'https://host.example/new?labels=data')).toBe(
		'https://host.example/new?labels=data&title=Claim%20p1-c1%2C%20v.%209&body=What%20%26%20why'
	);
});
it('refuses a setting that leads nowhere', () => {
	expect(() => reportLink(report, 'javascript:alert(1)')).toThrow('CORRECTIONS');
});

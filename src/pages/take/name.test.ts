import { expect, it } from 'vitest';
import { fileName } from './name';

const named = (query: string) => fileName('the-civilians', new URLSearchParams(query));

it('is the section alone where nothing was chosen', () => {
	expect(named('')).toBe('the-civilians');
});
it('tells what was chosen', () => {
	expect(named('show=killed&marks=columns')).toBe('the-civilians_show-killed_marks-columns');
});
it('holds nothing that a file system may refuse', () => {
	expect(named('text=A/RES/68/262&who=..&name=Élysée: "a"|b')).toBe(
		'the-civilians_text-A-RES-68-262_who_name-E-lyse-e-a-b'
	);
});
it('has an end', () => {
	expect(named(`set=${'a'.repeat(500)}`).length).toBeLessThanOrEqual(120);
});

import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import { dayOf } from './dates';
import { recordEnd } from './derive';
import { apart } from './draw/ladder-parts';
import {
	admissionDays,
	daysBeforeTreaty,
	ladderCounts,
	portraits,
	seoulKilled,
	sinceBreak,
	upTo
} from './facts';
import { views } from './views';

const { notes, rungs } = prepare();

describe('the score', () => {
	it('has ten events in the seventy-seven years before 2022, and ninety-five after', () => {
		expect(sinceBreak(notes)).toEqual({ before: 10, from: 95, years: 77 });
	});
	it('labels at its first step all the events before 2022 and no other', () => {
		const early = notes.filter((note) => note.day < dayOf('2022-01-01')).map((note) => note.id);
		expect([...views['the-escalation-whole'].labels].sort()).toEqual(early.sort());
	});
	it('has six notes on the arms stave by 2 January 2024, and none yet for troops', () => {
		expect(upTo(notes, 'arms', dayOf('2024-01-02'))).toHaveLength(6);
		expect(upTo(notes, 'troops', dayOf('2024-01-02'))).toHaveLength(0);
	});
	it('sees the soldiers sail 57 days before the treaty binds', () => {
		expect(daysBeforeTreaty(notes)).toBe(57);
	});
	it('counts 190 days to the admission by Moscow and 192 to that by Pyongyang', () => {
		expect(admissionDays(notes)).toEqual({ moscow: 190, pyongyang: 192 });
	});
	it('knows no plain admission in between', () => {
		const admits = notes.filter((note) => note.stance === 'admits').map((note) => note.id);
		expect(admits[0]).toBe('ev-2025-04-26-gerasimov');
		expect(admits).toContain('ev-2025-04-28-kcna');
	});
	it('stops on 11 May 2026, with no arms or battlefield note after March 2025', () => {
		expect(recordEnd(notes)).toBe(dayOf('2026-05-11'));
		const late = notes.filter((n) => n.day > dayOf('2025-03-31'));
		expect(late.filter((n) => n.track === 'arms' || n.track === 'battlefield')).toEqual([]);
	});
	it('has only ceremony and labour, their admission and counts by Seoul on the troops stave after it', () => {
		const late = notes.filter((n) => n.track === 'troops' && n.day > dayOf('2025-04-28'));
		expect(late.filter((n) => !n.kind).map((n) => n.firm)).toEqual(['one', 'one', 'one']);
	});
});

describe('the ladder', () => {
	it('has 33 figures in 27 statements, 16 on losses and 12 on soldiers sent', () => {
		expect(ladderCounts(rungs)).toEqual({ statements: 27, figures: 33, losses: 16, sent: 12 });
	});
	it('sees two counts of the dead three days apart differ eightfold', () => {
		expect(apart(rungs)).toMatchObject({ days: 3, times: 8 });
	});
	it('takes Seoul from 100 over 300 and 600 to 2,000', () => {
		expect(seoulKilled(rungs)).toEqual([100, 300, 600, 2000]);
	});
	it('takes the portraits from 101 to at least 250', () => {
		expect(portraits(rungs)).toEqual([101, 250]);
	});
	it('names every speaker by a capital or as officials', () => {
		expect(
			rungs.filter((r) => r.speaker.long === r.speaker.short).map((r) => r.speaker.long)
		).toEqual(['London']);
	});
});

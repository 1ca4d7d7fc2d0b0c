import { addDays } from '../../kernel/periods/days.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidays } from '../../../seed/holidays.ts';
import { firstPromise, isLate, nextPromise } from './model.ts';
import { addWorkingDays, workingCalendar, workingDaysBetween } from './working-days.ts';

const calendar = workingCalendar(holidays.map((each) => each.on));

describe('working days', () => {
  it.each([
    ['a Thursday and one day', '2022-10-06', 1, '2022-10-07'],
    ['a Friday and one day, over the weekend', '2022-10-07', 1, '2022-10-10'],
    ['a Sunday and one day', '2022-10-09', 1, '2022-10-10'],
    ['the last day before Idulfitri 2022', '2022-04-28', 1, '2022-05-09'],
    ['three days across Idulfitri 2022 with its joint leave', '2022-04-27', 3, '2022-05-10'],
    ['a day of the joint leave itself', '2022-05-04', 2, '2022-05-10'],
    ['Vesak after Idulfitri', '2022-05-13', 1, '2022-05-17'],
    ['no days on a working day', '2022-10-04', 0, '2022-10-04'],
    ['no days on a holiday', '2022-05-02', 0, '2022-05-09'],
  ])('from %s', (_, from, days, due) => {
    expect(addWorkingDays(calendar, from, days)).toBe(due);
  });

  it('knows that 29 April to 8 May 2022 had no working day', () => {
    expect(workingDaysBetween(calendar, '2022-04-28', '2022-05-08')).toBe(0);
  });

  it('refuses a calendar without working days instead of searching for ever', () => {
    const never = workingCalendar([], [0, 1, 2, 3, 4, 5, 6]);
    expect(() => addWorkingDays(never, '2022-01-01', 1)).toThrow(RangeError);
  });

  const day = fc.integer({ min: 0, max: 2000 }).map((shift) => addDays('2021-01-01', shift));
  const days = fc.integer({ min: 1, max: 80 });

  it('counts back what it counted forward, and always lands on a working day', () => {
    fc.assert(
      fc.property(day, days, (from, count) => {
        const due = addWorkingDays(calendar, from, count);
        expect(calendar.isWorkingDay(due)).toBe(true);
        expect(workingDaysBetween(calendar, from, due)).toBe(count);
        expect(workingDaysBetween(calendar, due, from)).toBe(-count);
      }),
    );
  });

  it('gives a longer promise a later day', () => {
    fc.assert(
      fc.property(day, days, (from, count) => {
        expect(addWorkingDays(calendar, from, count + 1) > addWorkingDays(calendar, from, count)).toBe(true);
      }),
    );
  });
});

describe('the promise', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((shift) => addDays('2021-02-01', shift));
  const allowed = fc.integer({ min: 1, max: 30 });
  const wait = fc.integer({ min: 0, max: 60 });

  it('waits for the applicant: three days left on Tuesday are three days left whenever the answer comes', () => {
    const promise = firstPromise(calendar, '2022-10-03', 4);
    expect(promise).toEqual({ dueOn: '2022-10-07', pausedOn: null });
    const paused = nextPromise(calendar, promise, 'pauses', '2022-10-04');
    expect(paused).toEqual({ dueOn: '2022-10-07', pausedOn: '2022-10-04' });
    expect(nextPromise(calendar, paused, 'runs', '2022-10-17')).toEqual({ dueOn: '2022-10-20', pausedOn: null });
  });

  it('is moved by exactly the working days that the applicant took', () => {
    fc.assert(
      fc.property(day, allowed, wait, wait, (submitted, count, before, after) => {
        const promise = firstPromise(calendar, submitted, count);
        const pausedOn = addDays(submitted, before);
        fc.pre(pausedOn <= promise.dueOn);
        const resumedOn = addDays(pausedOn, after);
        const resumed = nextPromise(calendar, nextPromise(calendar, promise, 'pauses', pausedOn), 'runs', resumedOn);
        const waited = workingDaysBetween(calendar, pausedOn, resumedOn);
        const shift = workingDaysBetween(calendar, promise.dueOn, resumed.dueOn);
        // Only an answer on a free day with no day left gives the office the next working day.
        const rolled = pausedOn === promise.dueOn && !calendar.isWorkingDay(resumedOn);
        expect(shift).toBe(waited + (rolled ? 1 : 0));
      }),
    );
  });

  it('is not mended by waiting once it is missed', () => {
    const missed = nextPromise(calendar, { dueOn: '2022-10-07', pausedOn: null }, 'pauses', '2022-10-08');
    expect(isLate(missed, '2022-10-08')).toBe(true);
    const resumed = nextPromise(calendar, missed, 'runs', '2022-11-01');
    expect(resumed.dueOn).toBe('2022-10-07');
    expect(isLate(resumed, '2022-11-01')).toBe(true);
  });

  it('is kept on its very day and missed on the next', () => {
    expect(isLate({ dueOn: '2022-10-07', pausedOn: null }, '2022-10-07')).toBe(false);
    expect(isLate({ dueOn: '2022-10-07', pausedOn: null }, '2022-10-08')).toBe(true);
    expect(isLate({ dueOn: '2022-10-07', pausedOn: '2022-10-06' }, '2023-01-01')).toBe(false);
  });
});

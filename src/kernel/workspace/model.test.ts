import { expect, test } from 'vitest';
import { foldActivity, shownActivity } from './model.ts';

const act = (action: string, at: string, subjectId = 'a') => ({ action, at: new Date(at), subjectId });

test('acts of one kind in a row on one day are one line that says how often, the newest first', () => {
  const lines = foldActivity([
    act('mark', '2026-07-07T02:00:00Z'),
    act('mark', '2026-07-07T03:00:00Z', 'b'),
    act('declare', '2026-11-20T03:00:00Z'),
    act('mark', '2026-07-06T03:00:00Z'),
  ]);
  expect(lines.map(({ action, times, subjectId }) => [action, times, subjectId])).toEqual([
    ['declare', 1, 'a'],
    ['mark', 2, 'b'],
    ['mark', 1, 'a'],
  ]);
});

test('no more lines than a glance takes', () => {
  const many = Array.from({ length: 20 }, (_, at) => act(`act-${at}`, '2026-07-07T02:00:00Z'));
  expect(foldActivity(many)).toHaveLength(shownActivity);
});

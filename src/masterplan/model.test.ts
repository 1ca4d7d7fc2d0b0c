import { describe, expect, it } from 'vitest';
import { statusOf, type Milestone } from './model.ts';

const programme = (...milestones: Milestone[]) => ({ starts_on: '2022-01-10', status: 'running', milestones });
const step = (due_on: string, done_on: string | null = null) => ({ position: 1, due_on, done_on });

describe('a programme is', () => {
  it('planned before its first day and running after', () => {
    expect(statusOf(programme(step('2022-06-30')), '2022-01-09')).toBe('planned');
    expect(statusOf(programme(step('2022-06-30')), '2022-01-10')).toBe('running');
  });

  it('late as soon as a milestone’s day has passed without it', () => {
    expect(statusOf(programme(step('2022-06-30')), '2022-06-30')).toBe('running');
    expect(statusOf(programme(step('2022-06-30')), '2022-07-01')).toBe('late');
  });

  it('done when every milestone is reached, even late', () => {
    expect(statusOf(programme(step('2022-06-30', '2022-08-01')), '2022-09-01')).toBe('done');
  });

  it('stopped for good once stopped', () => {
    expect(statusOf({ ...programme(step('2022-06-30', '2022-06-01')), status: 'stopped' }, '2022-09-01')).toBe(
      'stopped',
    );
  });
});

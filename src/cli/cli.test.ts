import { describe, expect, test } from 'vitest';
import { judgeAudit } from './checks/all.ts';
import { findBrowser } from './browser.ts';
import { nearest } from './nearest.ts';

describe('the advisory check', () => {
  test('that could not be asked says so and is never green', () => {
    for (const answer of ['', '{"message":"request failed"}', '<html>blocked</html>'])
      expect(judgeAudit(answer)).toEqual({ outcome: 'not-run', detail: expect.stringContaining('NOT RUN') });
  });

  test('fails on a high or critical advisory only', () => {
    const answer = (counts: object) => JSON.stringify({ metadata: { vulnerabilities: counts } });
    expect(judgeAudit(answer({ total: 2, low: 2 })).outcome).toBe('ok');
    expect(judgeAudit(answer({ total: 1, high: 1 })).outcome).toBe('failed');
  });
});

test('a mistyped word finds the one that was meant, a strange one finds none', () => {
  const known = ['compute', 'doctor', 'verify'];
  expect(nearest('docter', known)).toBe('doctor');
  expect(nearest('comptue', known)).toBe('compute');
  expect(nearest('frobnicate', known)).toBeUndefined();
});

test('a browser that was named but cannot run is not quietly replaced by another', () => {
  expect(findBrowser({ PATH: process.env['PATH'], SERASAN_CHROMIUM: '/nowhere/chromium' })).toBeUndefined();
  expect(findBrowser({ PATH: '/nowhere', SERASAN_CHROMIUM: process.execPath })).toBe(process.execPath);
});

import { describe, expect, test } from 'vitest';
import { judgeAudit } from './checks/all.ts';
import { completeLockfile, lockfileFaults } from './checks/lockfile.ts';
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

describe('the lockfile', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.0.0',
        integrity: 'sha512-a',
        optionalDependencies: { '@tool/linux-arm64-musl': '1.0.0' },
      },
    },
  };

  test('that npm ci would refuse is found, and completed by naming the platform', () => {
    expect(lockfileFaults(lock)).toEqual([expect.stringContaining('@tool/linux-arm64-musl is missing')]);
    const complete = completeLockfile(lock);
    expect(lockfileFaults(complete)).toEqual([]);
    expect(complete.packages['node_modules/@tool/linux-arm64-musl']).toEqual({
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    });
  });

  test('without a hash, or without packages, is at fault', () => {
    expect(lockfileFaults({ packages: { 'node_modules/a': { version: '1.0.0' } } })).toHaveLength(1);
    expect(lockfileFaults({ packages: {} })).toHaveLength(1);
  });
});

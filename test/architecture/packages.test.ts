import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/cli/run.ts';

const read = (path: string) => readFile(join(projectRoot, path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(await read('package.json')) as Record<
  string,
  Record<string, string>
>;
const direct = { ...dependencies, ...devDependencies };

test('every direct dependency is pinned to one version', () => {
  expect(Object.keys(direct).length).toBeGreaterThan(30);
  expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('every direct dependency has its reason, and no reason outlives its package', async () => {
  const rows = [...(await read('docs/decisions/0004-direct-dependencies.md')).matchAll(/^\| (\S.*?) \| \S.* \|$/gm)];
  const named = rows.slice(1).flatMap((row) => (row[1] ?? '').split(', '));
  expect(named.toSorted()).toEqual(Object.keys(direct).toSorted());
});

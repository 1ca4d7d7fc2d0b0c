import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { methods } from './all.ts';
import { computeJson, findEdition, inputsOf, readValue } from './cases.ts';
import { takesCases } from './declare.ts';

test('every folder with a formula is listed, each method under names of its own', () => {
  const here = new URL('./', import.meta.url);
  const folders = readdirSync(here).filter((name) => existsSync(new URL(`${name}/methods.ts`, here)));
  const list = readFileSync(new URL('all.ts', here), 'utf8');
  expect(folders.filter((name) => !list.includes(`'./${name}/methods.ts'`))).toEqual([]);
  expect(new Set(methods.map((each) => each.name)).size).toBe(methods.length);
  expect(new Set(methods.map((each) => each.slug)).size).toBe(methods.length);
});

test.each(methods.filter(takesCases).map((each) => [each.name, each] as const))(
  '%s computes the sample that its page begins with, in every edition',
  (_, method) => {
    for (const edition of method.editions?.map((each) => each.id) ?? [undefined]) {
      const { id } = findEdition(method, edition);
      const sample = Object.fromEntries(
        inputsOf(method, id).map((each) => [each.name, readValue(each, each.sample ?? '', false)]),
      );
      const results = computeJson(method, sample, edition) as Record<string, unknown>;
      expect(Object.values(results).some((each) => each !== null)).toBe(true);
    }
  },
);

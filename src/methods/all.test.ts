import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { methods } from './all.ts';
import { computeJson, findEdition, inputsOf, readValue } from './cases.ts';
import { takesCases, type Method } from './declare.ts';

const here = new URL('./', import.meta.url);
const folders = readdirSync(here, { withFileTypes: true }).filter((each) => each.isDirectory());

test('every folder declares its formulas, and all of them are listed, each under names of its own', async () => {
  expect(folders.filter(({ name }) => !existsSync(new URL(`${name}/methods.ts`, here)))).toEqual([]);
  for (const { name } of folders) {
    const declared = (await import(`./${name}/methods.ts`)) as { methods: readonly Method[] };
    expect([name, declared.methods.filter((each) => !methods.includes(each))]).toEqual([name, []]);
  }
  expect(new Set(methods.map((each) => each.name)).size).toBe(methods.length);
  expect(new Set(methods.map((each) => each.slug)).size).toBe(methods.length);
});

test.each(methods.filter(takesCases).map((each) => [each.name, each] as const))(
  '%s computes the sample that its page begins with, in every edition',
  (_, method) => {
    const main = method.outputs.find((each) => each.main) ?? method.outputs.find((each) => each.digits !== undefined);
    for (const edition of method.editions?.map((each) => each.id) ?? [undefined]) {
      const { id } = findEdition(method, edition);
      const sample = inputsOf(method, id).flatMap((each) =>
        each.optional && !each.sample ? [] : [[each.name, readValue(each, each.sample ?? '', '.')]],
      );
      const results = computeJson(method, Object.fromEntries(sample), edition) as Record<string, unknown>;
      expect(results[main?.name ?? '']).toEqual(expect.any(Number));
    }
  },
);

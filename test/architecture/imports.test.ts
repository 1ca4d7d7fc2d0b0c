import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  cruise,
  type ICruiseOptions,
  type ICruiseResult,
  type IForbiddenRuleType,
  type IResolveOptions,
} from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';
import { packages, planted, targets } from './planted.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { default: config } = (await import(pathToFileURL(join(root, '.dependency-cruiser.mjs')).href)) as {
  default: Rules;
};
const places = ['src', 'verifier', 'seed', 'test'];

interface Rules {
  readonly forbidden: IForbiddenRuleType[];
  readonly options: ICruiseOptions & { enhancedResolveOptions: Partial<IResolveOptions> };
}

async function readImports(baseDir: string, folders: readonly string[]): Promise<ICruiseResult> {
  const options: ICruiseOptions = {
    ...config.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  };
  const { output } = await cruise([...folders], options, config.options.enhancedResolveOptions);
  return output as ICruiseResult;
}

describe('who may import whom', () => {
  test('the source keeps every rule', async () => {
    const { modules, summary } = await readImports(root, places);
    expect(modules.length, 'modules read').toBeGreaterThan(0);
    expect(summary.totalDependenciesCruised, 'imports seen').toBeGreaterThan(modules.length);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('every rule has its planted offence', () => {
    expect(planted.map(({ rule }) => rule).toSorted()).toEqual(config.forbidden.map(({ name }) => name).toSorted());
  });

  describe('a planted offence is caught', async () => {
    const tree = plantTree();
    afterAll(() => rmSync(tree, { recursive: true, force: true }));
    const { modules, summary } = await readImports(tree, ['src', 'verifier', 'test']);

    test('the planted tree was read', () => expect(modules.length).toBeGreaterThan(planted.length));

    test.each(planted)('$rule', ({ rule, file }) => {
      const caught = summary.violations.filter((violation) => violation.rule.name === rule);
      expect(caught.map(({ from }) => from)).toContain(file);
    });
  });
});

function plantTree(): string {
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'serasan-imports-')));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  for (const path of targets) write(path, 'export const target = 1;\n');
  for (const { file, imports } of planted)
    write(file, `import * as reached from '${imports}';\nexport const used = reached;\n`);
  write('src/kernel/g.ts', "import { used } from './f.ts';\nexport const back = used;\n");
  const manifest: Record<string, Record<string, string>> = { dependencies: {}, devDependencies: {} };
  for (const [name, list] of Object.entries(packages)) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'export const target = 1;\n');
    if (list) (manifest[list] ??= {})[name] = '1.0.0';
  }
  write('package.json', JSON.stringify({ name: 'planted', type: 'module', ...manifest }));
  return tree;
}

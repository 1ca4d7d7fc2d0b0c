import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks, setSourceMapsSupport } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keep, keptFolder, readKept, root } from './kept.ts';

// Node runs .ts by itself but not .tsx: this hook lets esbuild write those, once per content.
const require = createRequire(import.meta.url);
const options = {
  loader: 'tsx',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  format: 'esm',
  target: 'node24',
};
const recipe = JSON.stringify([options, require('esbuild/package.json').version]);

setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
enableCompileCache(join(keptFolder, 'compile'));

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return nextLoad(url, context);
    return { format: 'module', source: transform(fileURLToPath(url)), shortCircuit: true };
  },
});

function transform(path) {
  const text = readFileSync(path, 'utf8');
  const mark = `//${createHash('sha256').update(recipe).update(path).update(text).digest('hex')}\n`;
  const name = `tsx/${relative(root, path).replaceAll(/[^\w.-]+/g, '_')}.js`;
  const known = readKept(name);
  if (known?.startsWith(mark)) return known.slice(mark.length);
  const { code } = require('esbuild').transformSync(text, { ...options, sourcefile: path });
  keep(name, mark + code);
  return code;
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks, setSourceMapsSupport } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Node runs .ts by itself but not .tsx: this hook lets esbuild write those, once per content.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const cache = join(root, '.serasan', 'cache');
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
enableCompileCache(join(cache, 'compile'));

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return nextLoad(url, context);
    return { format: 'module', source: transform(fileURLToPath(url)), shortCircuit: true };
  },
});

function transform(path) {
  const text = readFileSync(path, 'utf8');
  const mark = `//${createHash('sha256').update(recipe).update(path).update(text).digest('hex')}\n`;
  const kept = join(cache, 'tsx', `${relative(root, path).replaceAll(/[^\w.-]+/g, '_')}.js`);
  const known = read(kept);
  if (known?.startsWith(mark)) return known.slice(mark.length);
  const { code } = require('esbuild').transformSync(text, { ...options, sourcefile: path });
  keep(kept, mark + code);
  return code;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place; where nothing may be written, each start pays for itself. */
function keep(path, text) {
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } catch {
    rmSync(fresh, { force: true });
  }
}

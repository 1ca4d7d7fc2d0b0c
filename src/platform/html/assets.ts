import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { keep, readKept, root } from '../kept.ts';
import type * as esbuild from 'esbuild';
import { faviconSvg } from './bloom-mark.tsx';

export type Asset = { body: Buffer; type: string };
type Table = { urls: ReadonlyMap<string, string>; assets: ReadonlyMap<string, Asset> };

const here = import.meta.dirname;
const islandsFolder = join(here, '../islands');
const require = createRequire(import.meta.url);
const options = {
  absWorkingDir: root,
  outdir: here,
  entryNames: '[name]',
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: ['chrome111', 'firefox121', 'safari16.4'],
  external: ['*.woff2'],
  charset: 'utf8',
  legalComments: 'none',
} satisfies esbuild.BuildOptions;
let table: Table | undefined;

/** What esbuild made, with the hash of each file that it read. */
interface Bundle {
  readonly recipe: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

/** Style and islands by file name, as made for exactly these sources before, or made now and kept. */
function bundleAll(entries: readonly string[]): Bundle['files'] {
  const { version } = require('esbuild/package.json') as { version: string };
  const recipe = JSON.stringify([entries, options, version]);
  const kept = readBundle();
  if (kept?.recipe === recipe && Object.entries(kept.inputs).every(([path, hash]) => hashOf(path) === hash))
    return kept.files;
  const { inputs, files } = runEsbuild(entries);
  keep(
    'assets.json',
    JSON.stringify({ recipe, inputs: Object.fromEntries(inputs.map((path) => [path, hashOf(path)])), files }),
  );
  return files;
}

/** What was kept; a file that power loss left cut or empty is as good as none. */
function readBundle(): Bundle | undefined {
  try {
    return JSON.parse(readKept('assets.json') ?? '') as Bundle;
  } catch {
    return undefined;
  }
}

/** All in one run, as each costs a process; esbuild itself is loaded only when something is to be made. */
function runEsbuild(entryPoints: readonly string[]): { inputs: string[]; files: Bundle['files'] } {
  const { buildSync } = require('esbuild') as typeof esbuild;
  const built = buildSync({ ...options, entryPoints: [...entryPoints] });
  return {
    inputs: Object.keys(built.metafile.inputs),
    files: Object.fromEntries(built.outputFiles.map((file) => [basename(file.path), file.text])),
  };
}

/** Of a source below the root; undefined when it is gone. */
function hashOf(path: string): string | undefined {
  try {
    return createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
  } catch {
    return undefined;
  }
}

function readFont(): Buffer {
  const file = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';
  return readFileSync(require.resolve(file));
}

function build(): Table {
  const urls = new Map<string, string>();
  const assets = new Map<string, Asset>();
  const add = (name: string, type: string, body: Buffer) => {
    const url = `/assets/${createHash('sha256').update(body).digest('hex').slice(0, 12)}/${name}`;
    urls.set(name, url);
    assets.set(url, { body, type });
    return url;
  };
  const islands = readdirSync(islandsFolder).filter((name) => /^(?!.*\.test\.).*\.tsx?$/.test(name));
  const built = bundleAll([join(here, 'assets/app.css'), ...islands.map((name) => join(islandsFolder, name))]);
  const font = add('font.woff2', 'font/woff2', readFont());
  add('favicon.svg', 'image/svg+xml', Buffer.from(faviconSvg()));
  for (const [name, text] of Object.entries(built).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (name.endsWith('.css')) add(name, 'text/css; charset=utf-8', Buffer.from(text.replaceAll('font.woff2', font)));
    else add(name, 'text/javascript; charset=utf-8', Buffer.from(text));
  return { urls, assets };
}

function loaded(): Table {
  return (table ??= build());
}

/** Builds stylesheet, font, favicon and islands, which stay in memory; a house does so before its first visitor comes. */
export function prepareAssets(): void {
  loaded();
}

/** `assetUrl('app.css')` → '/assets/<hash of its content>/app.css', safe to cache for ever. Throws for a name that does not exist. */
export function assetUrl(name: string): string {
  const url = loaded().urls.get(name);
  if (!url) throw new Error(`no such asset: ${name}`);
  return url;
}

/** The asset at exactly this path, or undefined. */
export function findAsset(path: string): Asset | undefined {
  return loaded().assets.get(path);
}

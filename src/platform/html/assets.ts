import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { faviconSvg } from './bloom-mark.tsx';

export type Asset = { body: Buffer; type: string };
type Table = { urls: ReadonlyMap<string, string>; assets: ReadonlyMap<string, Asset> };

const here = import.meta.dirname;
const islandsFolder = join(here, '../islands');
const browsers = ['chrome111', 'firefox121', 'safari16.4'];
let table: Table | undefined;

/** All in one run of esbuild, by the name of the file it makes: each run costs a process. */
function bundleAll(entries: readonly string[]): ReadonlyMap<string, Buffer> {
  const built = buildSync({
    entryPoints: [...entries],
    outdir: here,
    entryNames: '[name]',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: browsers,
    external: ['*.woff2'],
    charset: 'utf8',
    legalComments: 'none',
  });
  return new Map(built.outputFiles.map((file) => [basename(file.path), Buffer.from(file.contents)]));
}

function readFont(): Buffer {
  const require = createRequire(import.meta.url);
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
  for (const [name, body] of [...built].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (name.endsWith('.css'))
      add(name, 'text/css; charset=utf-8', Buffer.from(body.toString().replaceAll('font.woff2', font)));
    else add(name, 'text/javascript; charset=utf-8', body);
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

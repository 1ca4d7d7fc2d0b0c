import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { keep, readKept } from '../kept.ts';
import { assetUrl, findAsset } from './assets.ts';

function body(name: string): Buffer {
  return findAsset(assetUrl(name))?.body ?? Buffer.alloc(0);
}

test('an asset is found at exactly its own address, which carries the hash of its content', () => {
  expect(assetUrl('app.css')).toMatch(/^\/assets\/[0-9a-f]{12}\/app\.css$/);
  expect(findAsset(assetUrl('app.css'))?.type).toContain('text/css');
  expect(findAsset('/assets/000000000000/app.css')).toBeUndefined();
  expect(() => assetUrl('nothing.css')).toThrow();
});

test('the stylesheet knows the hashed font and no other address', () => {
  const addresses = [
    ...body('app.css')
      .toString()
      .matchAll(/url\("?([^")]+)/g),
  ].map((found) => found[1] ?? '');
  expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([assetUrl('font.woff2')]);
});

test('what a public page loads is small: 9 KB of style, 1.5 KB of script', () => {
  expect(gzipSync(body('app.css')).length).toBeLessThan(9 * 1024);
  expect(gzipSync(body('page.js')).length).toBeLessThan(1.5 * 1024);
});

test('what was kept and then left cut by a loss of power is made again', async () => {
  for (const cut of ['', '{"recipe":"', 'null']) {
    keep('assets.json', cut);
    vi.resetModules();
    const again = await import('./assets.ts');
    expect(again.assetUrl('app.css')).toBe(assetUrl('app.css'));
    expect(JSON.parse(readKept('assets.json') ?? '')).toHaveProperty('recipe');
  }
});

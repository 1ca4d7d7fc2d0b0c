import { encode } from 'uqr';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';

const text = 'https://serasan.example/lacak/MUBA-2210-7KQ4X-9TB2H';

test('a QR code draws every module once, inside a quiet border, without inline style', () => {
  const html = renderToString(<QrCode text={text} label="Alamat" />);
  expect(html).not.toContain('style');
  expect(html).toContain('aria-label="Alamat"');
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const drawn = data.map(() => '.'.repeat(size).split(''));
  const path = /class="qr-dark" d="([^"]*)"/.exec(html)?.[1] ?? '';
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    drawn[Number(y)]?.fill('#', Number(x), Number(x) + Number(length));
  const rows = drawn.map((row) => row.join(''));
  expect(rows).toEqual(data.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')));
  expect(rows.slice(0, 4).join('')).not.toContain('#');
  expect(rows.slice(4, 11).map((row) => row.slice(4, 11))).toEqual([
    '#######',
    '#.....#',
    '#.###.#',
    '#.###.#',
    '#.###.#',
    '#.....#',
    '#######',
  ]);
});

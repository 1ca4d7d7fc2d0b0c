import type { AreaFeature } from '../../src/platform/html/map-shapes.ts';

/** Noise that is the same on every run, 0..1. */
function noise(a: number, b: number): number {
  const wave = Math.sin(a * 127.1 + b * 311.7) * 43_758.5453;
  return wave - Math.floor(wave);
}

/** A crooked line between two grid corners, the same from either side. */
function border(ax: number, ay: number, bx: number, by: number): number[][] {
  const corner = (x: number, y: number) => [
    103 + (x + (noise(x, y) - 0.5) * 0.6) * 0.2,
    -2.4 - (y + (noise(y + 9, x) - 0.5) * 0.6) * 0.2,
  ];
  const [from, to] = [corner(ax, ay), corner(bx, by)];
  return Array.from({ length: 6 }, (_, at) => {
    const bend = at === 0 ? 0 : (noise(ax + bx * 3 + at, ay + by * 7 + at) - 0.5) * 0.05;
    return [
      (from[0] ?? 0) + (((to[0] ?? 0) - (from[0] ?? 0)) * at) / 6 + bend,
      (from[1] ?? 0) + (((to[1] ?? 0) - (from[1] ?? 0)) * at) / 6 - bend,
    ];
  });
}

const names = [
  'Hulu',
  'Tanjung Raya',
  'Muara',
  'Lebak Jaya',
  'Sungai Pinang',
  'Talang',
  'Batu Ampar',
  'Pematang',
  'Rantau',
  'Ulak',
  'Danau Cala',
  'Hilir',
];

/** A made-up regency of twelve areas, for showing maps where no boundaries are at hand. */
export const sampleAreas: AreaFeature[] = names.map((name, at) => {
  const [x, y] = [at % 4, Math.floor(at / 4)];
  const top = border(x, y, x + 1, y);
  const right = border(x + 1, y, x + 1, y + 1);
  const bottom = [...border(x, y + 1, x + 1, y + 1), ...border(x + 1, y + 1, x + 2, y + 1).slice(0, 1)]
    .toReversed()
    .slice(0, -1);
  const left = [...border(x, y, x, y + 1), ...border(x, y + 1, x, y + 2).slice(0, 1)].toReversed();
  return {
    code: `00.00.${String(at + 1).padStart(2, '0')}`,
    name,
    geometry: { type: 'Polygon', coordinates: [[...top, ...right, ...bottom, ...left]] },
  };
});

export const sampleSeries = [78.2, 79.5, 81, 80.3, 83.7, null, 84.2, 88, 90.3, 92.5];

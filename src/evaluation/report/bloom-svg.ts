import { petalPath } from '../../platform/html/bloom-mark.tsx';
import { petalRadius } from '../../platform/html/bloom.tsx';

/** The dimensions' hues on paper, as in the light theme. */
export const printHues: Readonly<Record<string, string>> = {
  governance: '#2f4f7f',
  branding: '#a63d57',
  economy: '#8f5d0f',
  living: '#0b625f',
  society: '#65458f',
  environment: '#3f6b2e',
};

const heart = 30;
const full = 180;
const width = 66;

export interface PrintPetal {
  readonly hue: string;
  /** 0..100; null where there is no figure: drawn as an empty outline, never as zero. */
  readonly score: number | null;
  readonly dots: readonly (number | null)[];
}

/** The bloom as a picture with its own colours, for paper: numbers only, no text. */
export function bloomSvg(petals: readonly PrintPetal[]): string {
  const rings = [25, 50, 75, 100]
    .map((score) => `<circle r="${petalRadius(score)}" fill="none" stroke="#e2d6c4" stroke-width="1"/>`)
    .join('');
  const seeds = Array.from(
    { length: 12 },
    (_, at) => `<circle r="1.6" cy="-15" transform="rotate(${at * 30})" fill="#fffdf9"/>`,
  ).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-206 -206 412 412" width="412" height="412">${rings}` +
    petals.map(petal).join('') +
    `<circle r="23" fill="#7a2e1d"/>${seeds}<circle r="3.2" fill="#fffdf9"/></svg>`
  );
}

function shape(score: number): string {
  const share = (petalRadius(score) - heart) / (full - heart);
  return petalPath(heart, petalRadius(score), width * (0.45 + 0.55 * share));
}

function petal(of: PrintPetal, at: number): string {
  const colour = printHues[of.hue] ?? '#231a14';
  const outline = `<path d="${shape(100)}" fill="none" stroke="${colour}" stroke-width="1.2" stroke-dasharray="3 4" opacity="0.55"/>`;
  const inside = of.score === null ? '' : `<path d="${shape(of.score)}" fill="${colour}"/>`;
  const known = of.dots.filter((score): score is number => score !== null);
  const dots = known.map((score, place) => dot(score, place, known.length)).join('');
  return `<g transform="rotate(${at * 60})">${outline}${inside}${dots}</g>`;
}

function dot(score: number, at: number, count: number): string {
  const radius = petalRadius(score);
  const x = (at - (count - 1) / 2) * (count > 3 ? 11 : 14) * Math.min(1, 0.35 + radius / full);
  const y = -Math.sqrt(Math.max(0, radius ** 2 - x ** 2));
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4.2" fill="#fffdf9" stroke="#231a14" stroke-width="1.4"/>`;
}

import { hues } from './attributes.ts';

/** One petal pointing up from radius `from` to radius `to`: narrow at the heart, full above the middle, pointed at the tip. */
export function petalPath(from: number, to: number, width: number): string {
  const span = to - from;
  const r = (n: number) => Math.round(n * 10) / 10;
  const [low, high] = [r(-(from + span * 0.32)), r(-(to - span * 0.2))];
  return `M0 ${-from}C${r(-width)} ${low} ${r(-width)} ${high} 0 ${r(-to)}C${r(width)} ${high} ${r(width)} ${low} 0 ${-from}Z`;
}

const petal = petalPath(4, 19, 8);

/** The mark: six petals after Gambo Muba's jumputan. Beside it stands the name, so it is hidden from a screen reader. */
export function BloomMark({ size = 34, waiting }: { size?: number | undefined; waiting?: boolean | undefined }) {
  return (
    <svg
      class={waiting ? 'mark mark-wait' : 'mark'}
      viewBox="-20 -20 40 40"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {hues.map((hue, at) => (
        <path key={hue} d={petal} transform={`rotate(${at * 60})`} class={`c-${hue} fill`} />
      ))}
      <circle r="2.2" class="mark-heart" />
    </svg>
  );
}

/** The favicon: the mark with fixed colours, since a favicon knows no stylesheet. */
export function faviconSvg(): string {
  const colours = ['#41659c', '#b54a66', '#a87420', '#1f7d79', '#7a58a0', '#55843f'];
  const petals = colours.map((c, at) => `<path d="${petal}" transform="rotate(${at * 60})" fill="${c}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 40 40">${petals}<circle r="2.4" fill="#fffdf9"/></svg>`;
}

import { encode } from 'uqr';

/** Light modules that a reader needs around the code. */
const quiet = 4;

/**
 * A text as a QR code, always dark on light whatever the theme: readers expect it so. `label` says what a camera finds
 * in it; the same must stand beside it in words.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} width="208" height="208" role="img" aria-label={label}>
      <path class="qr-light" d={`M0 0h${size}v${size}H0z`} />
      <path class="qr-dark" d={data.map(darkRuns).join('')} shape-rendering="crispEdges" />
    </svg>
  );
}

/** The dark modules of a row, each run of neighbours as one box. */
function darkRuns(row: readonly boolean[], y: number): string {
  const runs = row
    .map((dark) => (dark ? '#' : ' '))
    .join('')
    .matchAll(/#+/g);
  return Array.from(runs, (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join('');
}

import type { Lang } from '../words/words.ts';
import { classes, slug } from './attributes.ts';
import type { Hue } from './attributes.ts';
import { petalPath } from './bloom-mark.tsx';
import { words } from './words.ts';

export type PetalDot = { label: string; score: number | null; shown: string };
export type Petal = {
  hue: Hue;
  label: string;
  /** 0..100, or null where there is no figure: hatched, never drawn as zero. */
  score: number | null;
  /** The score as it is printed, or why there is none. */
  shown: string;
  href?: string | undefined;
  dots: PetalDot[];
};

const heart = 30;
const full = 180;
const width = 61;

/** How far from the centre a score lies. */
export function petalRadius(score: number): number {
  return heart + (Math.min(100, Math.max(0, score)) / 100) * (full - heart);
}

/** Petals keep their slenderness as they grow, so that only length speaks. */
function petal(score: number): string {
  const share = (petalRadius(score) - heart) / (full - heart);
  return petalPath(heart, petalRadius(score), width * Math.max(0.12, share ** 0.85));
}

/** Sideways places of `count` dots: a fan around the petal's own line. */
function fan(at: number, count: number): number {
  return (at - (count - 1) / 2) * (count > 3 ? 11 : 14);
}

function Dot({ dot, at, count }: { dot: PetalDot; at: number; count: number }) {
  const missing = dot.score === null;
  const radius = missing ? full + 13 : petalRadius(dot.score ?? 0);
  const x = missing ? fan(at, count) : fan(at, count) * Math.min(1, 0.35 + radius / full);
  const y = -Math.sqrt(Math.max(0, radius ** 2 - x ** 2));
  return (
    <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="4.3" class={missing ? 'dot-none' : 'dot-in'}>
      <title>{`${dot.label}: ${dot.shown}`}</title>
    </circle>
  );
}

function PetalShape({ petal: p, at, hatch }: { petal: Petal; at: number; hatch: string }) {
  return (
    <g class={`c-${p.hue}`} transform={`rotate(${at * 60})`}>
      <path class="petal-full" d={petal(100)} />
      {p.score === null ? (
        <path class="petal-none" d={petal(100)} fill={`url(#${hatch})`} />
      ) : (
        <path class="petal-in" d={petal(p.score)} />
      )}
      {p.dots.map((dot, index) => (
        <Dot key={dot.label} dot={dot} at={index} count={p.dots.length} />
      ))}
    </g>
  );
}

/** The seeds of the heart, stitched as in jumputan. */
function Heart() {
  return (
    <g class="heart">
      <circle r="23" />
      {Array.from({ length: 12 }, (_, at) => (
        <circle key={at} r="1.6" cy="-15" transform={`rotate(${at * 30})`} class="seed" />
      ))}
      <circle r="3.2" class="seed" />
    </g>
  );
}

function Twin({ lang, petals, caption }: { lang: Lang; petals: Petal[]; caption: string }) {
  const w = words(lang);
  return (
    <details class="twin">
      <summary>{w.asTable}</summary>
      <table>
        <caption class="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            <th scope="col" class="num">
              {w.value}
            </th>
          </tr>
        </thead>
        {petals.map((p) => (
          <tbody key={p.hue}>
            <tr class="twin-head">
              <th scope="row">{p.label}</th>
              <td class="num">{p.shown}</td>
            </tr>
            {p.dots.map((dot) => (
              <tr key={dot.label}>
                <th scope="row">{dot.label}</th>
                <td class="num">{dot.shown}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

/**
 * The signature: a petal a dimension, its length the score, a dot for each part at its own score, the outline the
 * full scale. Missing is hatched, a missing part stands outside the scale. Six petals, clockwise from the top.
 */
export function Bloom(props: {
  lang: Lang;
  petals: Petal[];
  label: string;
  note?: string | undefined;
  twin?: boolean | undefined;
}) {
  const hatch = `hatch-${slug(props.label)}`;
  return (
    <figure class="bloom">
      <div class="bloom-field">
        <svg viewBox="-206 -206 412 412" role="img" aria-label={props.label}>
          <defs>
            <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path class="hatch" d="M0 0v7" />
            </pattern>
          </defs>
          {[25, 50, 75, 100].map((score) => (
            <circle key={score} r={petalRadius(score)} class="ring" />
          ))}
          {props.petals.map((p, at) => (
            <PetalShape key={p.hue} petal={p} at={at} hatch={hatch} />
          ))}
          <Heart />
        </svg>
        <ul class="bloom-labels">
          {props.petals.map((p) => (
            <li key={p.hue} class={classes(`c-${p.hue}`, p.score === null && 'bloom-missing')}>
              {p.href ? (
                <a href={p.href}>
                  <span>{p.label}</span> <b>{p.shown}</b>
                </a>
              ) : (
                <div>
                  <span>{p.label}</span> <b>{p.shown}</b>
                </div>
              )}
            </li>
          ))}
        </ul>
      </div>
      {(props.note || props.twin !== false) && (
        <figcaption>
          {props.note && <p>{props.note}</p>}
          {props.twin !== false && <Twin lang={props.lang} petals={props.petals} caption={props.label} />}
        </figcaption>
      )}
    </figure>
  );
}

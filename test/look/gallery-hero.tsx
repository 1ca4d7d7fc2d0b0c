import { formatNumber } from '../../src/platform/words/format.ts';
import type { Lang } from '../../src/platform/words/words.ts';
import { hues } from '../../src/platform/html/attributes.ts';
import { Bloom } from '../../src/platform/html/bloom.tsx';
import type { Petal } from '../../src/platform/html/bloom.tsx';
import { ButtonLink, Buttons } from '../../src/platform/html/button.tsx';
import { Change, Chip } from '../../src/platform/html/chip.tsx';
import { BigFigure, Cards, DimensionCard } from '../../src/platform/html/figure.tsx';
import { sampleSeries } from './gallery-sample.ts';
import { Hero } from '../../src/platform/html/page.tsx';

export type Say = (id: string, en: string) => string;

const parts: [id: string, en: string, scores: (number | null)[]][] = [
  ['Tata kelola', 'Governance', [88, 74, 81]],
  ['Citra daerah', 'Branding', [58, 55, 73]],
  ['Ekonomi', 'Economy', [77, 86, 52, 64]],
  ['Kehidupan', 'Living', [83, 69, 72]],
  ['Masyarakat', 'Society', [61, null, 74]],
  ['Lingkungan', 'Environment', [null, null, null]],
];

function mean(scores: (number | null)[]): number | null {
  const known = scores.filter((score): score is number => score !== null);
  return known.length === 0 ? null : Math.round(known.reduce((a, b) => a + b, 0) / known.length);
}

export function samplePetals(say: Say): Petal[] {
  const none = say('belum ada data', 'no data yet');
  return parts.map(([id, en, scores], at) => ({
    hue: hues[at] ?? 'governance',
    label: say(id, en),
    score: mean(scores),
    shown: String(mean(scores) ?? none),
    href: `#${en.toLowerCase()}`,
    dots: scores.map((score, index) => ({
      label: say(`Bagian ${index + 1}`, `Part ${index + 1}`),
      score,
      shown: String(score ?? none),
    })),
  }));
}

export function GalleryHero({ lang, say }: { lang: Lang; say: Say }) {
  return (
    <Hero
      aside={
        <Bloom
          lang={lang}
          petals={samplePetals(say)}
          label={say('Enam dimensi dan bagiannya', 'Six dimensions and their parts')}
        />
      }
    >
      <p class="eye">{say('Galeri · angka contoh', 'Gallery · example figures')}</p>
      <h1>{say('Seberapa cerdas daerah ini?', 'How smart is this regency?')}</h1>
      <BigFigure
        lang={lang}
        figure={formatNumber(lang, 3.17, 2)}
        scale={say('dari 4', 'of 4')}
        chips={
          <>
            <Change lang={lang} by={-0.04} better="up">
              {say('0,04 dari 2021 (3,21)', '0.04 from 2021 (3.21)')}
            </Change>
            <Chip>{say('Tertinggi dari tujuh belas', 'Highest of seventeen')}</Chip>
            <Chip tone="demo">{say('contoh', 'example')}</Chip>
          </>
        }
      />
      <Buttons>
        <ButtonLink kind="primary" href="#trail">
          {say('Lihat buktinya', 'See the evidence')}
        </ButtonLink>
        <ButtonLink href="#figures">{say('Apa arti angka ini?', 'What does it mean?')}</ButtonLink>
      </Buttons>
      <p class="src">
        {say(
          'Sumber: contoh untuk galeri, bukan hasil resmi.',
          'Source: an example for the gallery, not an official result.',
        )}
      </p>
    </Hero>
  );
}

export function DimensionCards({ lang, say }: { lang: Lang; say: Say }) {
  return (
    <Cards>
      {samplePetals(say).map((petal, at) => (
        <DimensionCard
          key={petal.hue}
          lang={lang}
          hue={petal.hue}
          title={`Smart ${parts[at]?.[1]}`}
          subtitle={parts[at]?.[0]}
          href={petal.href ?? '#'}
          shown={petal.score === null ? null : petal.shown}
          scale="/100"
          spark={
            petal.score === null ? undefined : sampleSeries.map((value) => value && value + Math.sin(value + at) * 3)
          }
          lines={petal.dots.map((dot) => ({
            label: dot.label,
            shown: dot.shown,
            value: dot.score,
            target: 85,
            href: '#',
          }))}
          coverage={{
            share: (92 - at * 15) / 100,
            text: say(
              `Data lengkap ${92 - at * 15}% · garis tegak = target 2022`,
              `Data ${92 - at * 15}% complete · tick = target 2022`,
            ),
          }}
        />
      ))}
    </Cards>
  );
}

import { formatNumber } from '../words/format.ts';
import type { Lang } from '../words/words.ts';
import { AreaMap } from './area-map.tsx';
import { Bloom } from './bloom.tsx';
import type { Petal } from './bloom.tsx';
import { ButtonLink, Buttons } from './button.tsx';
import { Change, Chip } from './chip.tsx';
import { Feed, Steps } from './feed.tsx';
import { BigFigure, Cards, DimensionCard } from './figure.tsx';
import { hues } from './attributes.ts';
import { sampleAreas, sampleSeries } from './gallery-sample.ts';
import { LineChart } from './line-chart.tsx';
import type { AreaFeature } from './map-shapes.ts';
import { Hero, Section, Split, Stack, Wrap } from './page.tsx';
import { Panel, Tiles } from './panel.tsx';
import { Table } from './table.tsx';
import { Trail } from './trail.tsx';

type Say = (id: string, en: string) => string;

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
            <Change direction="down" good={false} word={say('turun', 'down')}>
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

function DimensionCards({ lang, say }: { lang: Lang; say: Say }) {
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

function MapAndTable({ lang, say, features }: { lang: Lang; say: Say; features: readonly AreaFeature[] }) {
  const values = new Map(
    features.slice(0, -1).map((feature, at) => {
      const value = 42 + ((at * 37) % 55);
      return [feature.code, { value, shown: `${value}%`, href: `#${feature.code}` }] as const;
    }),
  );
  return (
    <Panel title={say('Selesai tepat waktu, menurut wilayah', 'Finished on time, by area')}>
      <AreaMap
        lang={lang}
        label={say(
          'Peta wilayah; tabel di bawah memuat angka yang sama',
          'Map of areas; the table below has the same figures',
        )}
        features={features}
        values={values}
        format={(value) => `${formatNumber(lang, value)}%`}
        group={(code) => code.slice(0, 8)}
        below={<a href="#t-area">{say('Lihat sebagai tabel', 'View as a table')}</a>}
      />
    </Panel>
  );
}

export function GalleryFigures(props: { lang: Lang; say: Say; features?: readonly AreaFeature[] | undefined }) {
  const { lang, say } = props;
  const months = say('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct').split(' ');
  const format = (value: number) => formatNumber(lang, value, value % 1 === 0 ? 0 : 1);
  return (
    <Wrap>
      <Section title={say('Yang bisa Anda lakukan', 'What you can do')}>
        <Tiles
          items={[
            {
              title: say('Ajukan layanan', 'Apply'),
              detail: say('Syarat dan lama prosesnya', 'Requirements and duration'),
              href: '#a',
              icon: 'file',
            },
            {
              title: say('Laporkan masalah', 'Report'),
              detail: say('Dengan foto, boleh tanpa nama', 'With a photo, anonymous if you like'),
              href: '#b',
              icon: 'pin',
            },
            {
              title: say('Lacak', 'Track'),
              detail: say('Nomor permohonan', 'A tracking number'),
              href: '#c',
              icon: 'search',
            },
            {
              title: say('Peringatan', 'Warnings'),
              detail: say('Banjir, api, cuaca', 'Flood, fire, weather'),
              href: '#d',
              icon: 'alert',
            },
            {
              title: say('Angkutan', 'Transport'),
              detail: say('Keberangkatan berikutnya', 'Next departures'),
              href: '#e',
              icon: 'bus',
            },
            {
              title: say('Udara hari ini', 'Air today'),
              detail: say('Indeks 48, baik', 'Index 48, good'),
              href: '#f',
              icon: 'leaf',
            },
          ]}
        />
      </Section>
      <Section
        id="figures"
        title={say('Enam dimensi, sembilan belas bagian', 'Six dimensions, nineteen parts')}
        intro={say(
          'Setiap angka bisa ditelusuri sampai ke kejadiannya.',
          'Every figure can be walked back to what happened.',
        )}
        aside={<ButtonLink href="#compare">{say('Bandingkan tahun', 'Compare years')}</ButtonLink>}
      >
        <DimensionCards lang={lang} say={say} />
      </Section>
      <Section title={say('Satu angka', 'One figure')}>
        <Stack>
          <Split weight="side">
            <BigFigure
              lang={lang}
              hue="governance"
              figure={formatNumber(lang, 92.5, 1)}
              scale={say('persen · Oktober 2022', 'per cent · October 2022')}
              chips={
                <>
                  <Change direction="up" good word={say('naik', 'up')}>
                    {say('2,2 dari September', '2.2 from September')}
                  </Change>
                  <Chip>target 95</Chip>
                  <Chip tone="demo">{say('contoh', 'example')}</Chip>
                </>
              }
            />
            <Panel>
              <LineChart
                hue="governance"
                label={say(
                  'Dari 78,2 pada Januari menjadi 92,5 pada Oktober; target 95',
                  'From 78.2 in January to 92.5 in October; target 95',
                )}
                spec={{ labels: months, values: sampleSeries, format, target: { value: 95, label: 'target 95' } }}
              />
            </Panel>
          </Split>
          <div id="trail">
            <Trail
              hue="governance"
              title={say('Jejak angka ini', 'The trail of this figure')}
              intro={say('Tekan tiap langkah untuk melihat isinya.', 'Press a step to see what is behind it.')}
              steps={[
                {
                  figure: '214',
                  name: say('permohonan selesai', 'applications finished'),
                  detail: say('dari tiga dinas', 'of three agencies'),
                  href: '#1',
                },
                {
                  figure: '198',
                  name: say('tepat waktu', 'on time'),
                  detail: say('kalender kerja 2022', 'working calendar 2022'),
                  href: '#2',
                },
                {
                  figure: format(92.5),
                  name: say('pengamatan', 'observation'),
                  detail: say('diperiksa 3 Okt', 'verified 3 Oct'),
                  href: '#3',
                },
                {
                  figure: formatNumber(lang, 0.97, 2),
                  name: say('capaian', 'achievement'),
                  detail: say('92,5 ÷ 95', '92.5 ÷ 95'),
                  href: '#4',
                },
                { figure: '88', name: say('bagian', 'part'), detail: say('bobot 0,40', 'weight 0.40'), href: '#5' },
                {
                  figure: '81',
                  name: 'Smart Governance',
                  detail: say('entri log 18.113', 'log entry 18,113'),
                  href: '#6',
                },
              ]}
            />
          </div>
          <Split>
            <Panel title={say('Dibanding provinsi', 'Against the province')} level={3}>
              <LineChart
                hue="living"
                label={say('Angka daerah di atas provinsi sejak Mei', 'Above the province since May')}
                spec={{
                  labels: months,
                  values: sampleSeries,
                  format,
                  compare: {
                    values: [80, 80.5, 81, 81.4, 82, 82.3, 83, 83.4, 84, 84.4],
                    label: say('provinsi', 'province'),
                  },
                }}
              />
            </Panel>
            <Panel title={say('Menurut tahun', 'By year')} level={3}>
              <LineChart
                hue="economy"
                label={say('Naik dari 2,7 pada 2018 menjadi 3,4 pada 2022', 'From 2.7 in 2018 to 3.4 in 2022')}
                spec={{
                  labels: ['2018', '2019', '2020', '2021', '2022'],
                  values: [2.7, 2.9, null, 3.2, 3.4],
                  format,
                  columns: true,
                  max: 4,
                  target: { value: 3.5, label: 'target 3,5' },
                }}
              />
            </Panel>
          </Split>
        </Stack>
      </Section>
      <Section title={say('Peta dan kabar', 'Map and news')}>
        <Split weight="main">
          <MapAndTable lang={lang} say={say} features={props.features ?? sampleAreas} />
          <Stack>
            <Panel title={say('Yang berubah minggu ini', 'What changed this week')}>
              <Feed
                items={[
                  {
                    at: '2022-10-03',
                    when: say('Sen, 3 Okt', 'Mon, 3 Oct'),
                    title: say('Layanan tepat waktu naik ke 92,5%', 'Services on time rise to 92.5%'),
                    detail: say('214 permohonan, 198 tepat waktu', '214 applications, 198 on time'),
                    href: '#n1',
                  },
                  {
                    at: '2022-10-03',
                    when: say('Sen, 3 Okt', 'Mon, 3 Oct'),
                    title: say('12 titik panas diperiksa', '12 hotspots checked'),
                    detail: say('9 suar gas, 2 sumur, 1 lahan terbakar', '9 flares, 2 wells, 1 burnt field'),
                    href: '#n2',
                  },
                  {
                    at: '2022-09-30',
                    when: say('Jum, 30 Sep', 'Fri, 30 Sep'),
                    title: say('Realisasi anggaran 68%', 'Budget 68% spent'),
                    detail: say(
                      '4 poin di bawah rencana; tiga program terlambat',
                      '4 points below plan; three programmes late',
                    ),
                    href: '#n3',
                  },
                ]}
              />
            </Panel>
            <Panel title={say('Perjalanan permohonan', 'The way of an application')}>
              <Steps
                lang={lang}
                items={[
                  {
                    title: say('Diajukan', 'Submitted'),
                    state: 'done',
                    meta: say('Sen, 3 Okt, 09.12 · lewat laman', 'Mon, 3 Oct, 09:12 · online'),
                  },
                  {
                    title: say('Berkas lengkap', 'Papers complete'),
                    state: 'done',
                    meta: say('Sel, 4 Okt · loket 2', 'Tue, 4 Oct · desk 2'),
                  },
                  {
                    title: say('Diperiksa', 'Being checked'),
                    state: 'now',
                    meta: say('sisa 3 hari kerja', '3 working days left'),
                    detail: say('Janji selesai Jumat, 7 Oktober.', 'Promised for Friday, 7 October.'),
                  },
                  { title: say('Selesai', 'Finished'), state: 'todo' },
                ]}
              />
            </Panel>
          </Stack>
        </Split>
      </Section>
      <Section title={say('Tabel', 'Tables')}>
        <div id="t-area">
          <Table
            lang={lang}
            stack
            caption={say('Selesai tepat waktu, menurut wilayah', 'Finished on time, by area')}
            note={say('Oktober 2022 · contoh', 'October 2022 · example')}
            columns={[
              {
                key: 'name',
                head: say('Wilayah', 'Area'),
                rowHead: true,
                cell: (row: AreaFeature) => <a href={`#${row.code}`}>{row.name}</a>,
              },
              { key: 'code', head: say('Kode', 'Code'), tight: true, cell: (row) => <code>{row.code}</code> },
              {
                key: 'n',
                head: say('Tepat waktu', 'On time'),
                number: true,
                cell: (_, at) => formatNumber(lang, 120 + at * 37),
              },
              {
                key: 'd',
                head: say('Selesai', 'Finished'),
                number: true,
                cell: (_, at) => formatNumber(lang, 1140 + at * 53),
              },
              {
                key: 's',
                head: say('Keadaan', 'State'),
                cell: (_, at) => (
                  <Chip tone={at % 3 === 0 ? 'good' : at % 3 === 1 ? 'warn' : 'plain'}>
                    {at % 3 === 0
                      ? say('diverifikasi', 'verified')
                      : at % 3 === 1
                        ? say('menunggu', 'waiting')
                        : say('dikirim', 'submitted')}
                  </Chip>
                ),
              },
            ]}
            rows={(props.features ?? sampleAreas).slice(0, 5)}
            foot={[say('Jumlah', 'Total'), '', formatNumber(lang, 970), formatNumber(lang, 6230), '']}
          />
        </div>
      </Section>
    </Wrap>
  );
}

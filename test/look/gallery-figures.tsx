import { formatNumber } from '../../src/platform/words/format.ts';
import type { Lang } from '../../src/platform/words/words.ts';
import { ButtonLink } from '../../src/platform/html/button.tsx';
import { Change, Chip } from '../../src/platform/html/chip.tsx';
import { BigFigure } from '../../src/platform/html/figure.tsx';
import { DimensionCards } from './gallery-hero.tsx';
import { GalleryLists } from './gallery-lists.tsx';
import type { Say } from './gallery-hero.tsx';
import { sampleAreas, sampleSeries } from './gallery-sample.ts';
import { LineChart } from '../../src/platform/html/line-chart.tsx';
import type { AreaFeature } from '../../src/platform/html/map-shapes.ts';
import { Section, Split, Stack, Wrap } from '../../src/platform/html/page.tsx';
import { Panel, Tiles } from '../../src/platform/html/panel.tsx';
import { Trail } from '../../src/platform/html/trail.tsx';

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
                  <Change lang={lang} by={2.2} better="up">
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
      <GalleryLists lang={lang} say={say} features={props.features ?? sampleAreas} />
    </Wrap>
  );
}

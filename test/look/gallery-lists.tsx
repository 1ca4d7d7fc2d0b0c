import { formatNumber } from '../../src/platform/words/format.ts';
import type { Lang } from '../../src/platform/words/words.ts';
import { AreaMap } from '../../src/platform/html/area-map.tsx';
import { Chip } from '../../src/platform/html/chip.tsx';
import { Feed, Steps } from '../../src/platform/html/feed.tsx';
import type { Say } from './gallery-hero.tsx';
import type { AreaFeature } from '../../src/platform/html/map-shapes.ts';
import { Section, Split, Stack } from '../../src/platform/html/page.tsx';
import { Panel } from '../../src/platform/html/panel.tsx';
import { Table } from '../../src/platform/html/table.tsx';

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

export function GalleryLists({ lang, say, features }: { lang: Lang; say: Say; features: readonly AreaFeature[] }) {
  return (
    <>
      <Section title={say('Peta dan kabar', 'Map and news')}>
        <Split weight="main">
          <MapAndTable lang={lang} say={say} features={features} />
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
            rows={features.slice(0, 5)}
            foot={[say('Jumlah', 'Total'), '', formatNumber(lang, 970), formatNumber(lang, 6230), '']}
          />
        </div>
      </Section>
    </>
  );
}

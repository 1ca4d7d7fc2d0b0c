import type { Lang } from '../../src/platform/words/words.ts';
import { Button, ButtonLink, Buttons } from '../../src/platform/html/button.tsx';
import { Checkboxes, RadioCards, Radios, Select } from '../../src/platform/html/choices.tsx';
import { Chip } from '../../src/platform/html/chip.tsx';
import type { FormState } from '../../src/platform/html/field.tsx';
import type { Say } from './gallery-hero.tsx';
import { DateField, FileField, NumberField, TextArea, TextField } from '../../src/platform/html/fields.tsx';
import { ErrorSummary, Form } from '../../src/platform/html/form.tsx';
import { Crumbs, Paging, Tabs } from '../../src/platform/html/navigation.tsx';
import { PageHead, Prose, Section, Split, Stack, Wrap } from '../../src/platform/html/page.tsx';
import { Definition, Empty, Evidence, Notice, Panel } from '../../src/platform/html/panel.tsx';

function SampleForm({ lang, say, of }: { lang: Lang; say: Say; of: FormState }) {
  return (
    <Form action="#sent" multipart>
      <TextField
        name="name"
        label={say('Nama lengkap', 'Full name')}
        hint={say('Seperti di KTP', 'As on your identity card')}
        autocomplete="name"
        of={of}
        required
        lang={lang}
      />
      <TextField
        name="email"
        label={say('Surel', 'Email')}
        type="email"
        autocomplete="email"
        width="l"
        of={of}
        lang={lang}
      />
      <NumberField
        name="numerator"
        label={say('Selesai tepat waktu', 'Finished on time')}
        suffix={say('permohonan', 'applications')}
        of={of}
        required
        lang={lang}
      />
      <DateField name="on" label={say('Tanggal surat', 'Date of the letter')} of={of} required lang={lang} />
      <Select
        name="area"
        label={say('Wilayah', 'Area')}
        empty={say('Pilih satu', 'Choose one')}
        width="l"
        options={[
          { value: '1', label: 'Hulu' },
          { value: '2', label: 'Hilir' },
        ]}
        of={of}
        required
        lang={lang}
      />
      <Radios
        name="reply"
        label={say('Kabari lewat', 'Answer me by')}
        inline
        options={[
          { value: 'mail', label: say('Surel', 'Email') },
          { value: 'sms', label: 'SMS' },
          { value: 'none', label: say('Tidak perlu', 'Not needed') },
        ]}
        of={of}
        required
        lang={lang}
      />
      <Checkboxes
        name="agree"
        label={say('Pernyataan', 'Declaration')}
        options={[
          {
            value: 'true',
            label: say('Isian ini benar', 'What I entered is true'),
            hint: say('Dicatat di log publik tanpa nama Anda', 'Recorded in the public log without your name'),
          },
          { value: 'share', label: say('Boleh dipakai untuk statistik', 'May be used for statistics') },
        ]}
        of={of}
        required
        lang={lang}
      />
      <TextArea name="note" label={say('Catatan', 'Note')} rows={3} of={of} lang={lang} />
      <FileField
        name="file"
        label={say('Bukti', 'Evidence')}
        hint={say('PDF atau gambar, paling besar 10 MB', 'PDF or image, 10 MB at most')}
        accepts={['application/pdf', 'image/png', 'image/jpeg']}
        of={of}
        lang={lang}
      />
      <Buttons>
        <Button kind="primary">{say('Kirim', 'Send')}</Button>
        <Button name="draft" value="1">
          {say('Simpan dulu', 'Save for now')}
        </Button>
        <ButtonLink kind="quiet" href="#cancel">
          {say('Batal', 'Cancel')}
        </ButtonLink>
      </Buttons>
    </Form>
  );
}

function ScoreSheet({ lang, say }: { lang: Lang; say: Say }) {
  const levels: [string, string, string, string, string][] = [
    ['1', 'Belum ada', 'None', 'Rencana saja; tidak ada yang berjalan.', 'A plan only; nothing runs.'],
    ['2', 'Sebagian', 'Partly', 'Berjalan di sebagian dinas, belum terukur.', 'Runs in some agencies, not measured.'],
    [
      '3',
      'Menyeluruh',
      'Everywhere',
      'Berjalan di semua dinas, terukur, target sebagian tercapai.',
      'Runs everywhere, measured, targets partly met.',
    ],
    [
      '4',
      'Unggul',
      'Excellent',
      'Target tercapai, dirasakan warga, diperbaiki dari hasil evaluasi.',
      'Targets met, felt by citizens, improved from evaluation.',
    ],
  ];
  return (
    <Split weight="main">
      <Form action="#marked">
        <RadioCards
          name="mark"
          label={say('Nilai', 'Mark')}
          value="3"
          required
          options={levels.map(([mark, id, en, idHint, enHint]) => ({
            value: mark,
            mark,
            label: say(id, en),
            hint: say(idHint, enHint),
          }))}
        />
        <TextArea
          name="reason"
          label={say('Alasan', 'Reason')}
          hint={say('Wajib; dibaca kabupaten setelah terbit', 'Required; the regency reads it after publication')}
          value={say(
            'Sembilan dari sepuluh dinas terukur tiap bulan.',
            'Nine of ten agencies are measured each month.',
          )}
          required
          lang={lang}
        />
        <Buttons>
          <Button kind="primary">{say('Simpan, butir berikutnya', 'Save, next item')}</Button>
          <Button>{say('Ajukan pertanyaan', 'Ask a question')}</Button>
        </Buttons>
      </Form>
      <Stack>
        <Panel title={say('Jawaban: 4', 'Answer: 4')}>
          <p class="quiet">
            {say('“Semua dinas memakai pelacakan; 92,5% tepat waktu.”', '“All agencies use tracking; 92.5% on time.”')}
          </p>
          <Evidence
            items={[
              {
                title: say('Angka langsung: 92,5%', 'Live figure: 92.5%'),
                detail: say('dari 214 permohonan · jejak angka', 'of 214 applications · its trail'),
                href: '#e1',
                icon: 'chart',
              },
              {
                title: say('Peraturan 41/2021, pasal 6', 'Regulation 41/2021, article 6'),
                detail: say('PDF, hlm. 4 · berlaku sampai 2026', 'PDF, p. 4 · valid until 2026'),
                href: '#e2',
              },
            ]}
          />
        </Panel>
        <Panel title={say('Tahun lalu: 3', 'Last year: 3')} sunken>
          <p>{say('Rekomendasi: ukur waktu di semua dinas.', 'Recommendation: measure time in all agencies.')}</p>
        </Panel>
        <Notice tone="info" title={say('Tertutup', 'Closed')}>
          {say('Nilai penilai lain tampak setelah semua mengirim.', 'Other marks show once everybody has sent theirs.')}
        </Notice>
      </Stack>
    </Split>
  );
}

export function GalleryWork({ lang, say }: { lang: Lang; say: Say }) {
  const of: FormState = {
    values: { name: 'Sri', numerator: '214x', reply: 'mail', agree: ['share'] },
    errors: {
      numerator: say('Isi angka saja, misalnya 198', 'Enter a number only, for example 198'),
      area: say('Pilih wilayahnya', 'Choose the area'),
      agree: say('Nyatakan bahwa isian ini benar', 'Declare that what you entered is true'),
    },
  };
  return (
    <Wrap>
      <Section title={say('Formulir dengan kesalahan', 'A form with errors')}>
        <Stack>
          <ErrorSummary lang={lang} of={of} />
          <SampleForm lang={lang} say={say} of={of} />
        </Stack>
      </Section>
      <Section title={say('Lembar nilai', 'Score sheet')}>
        <Stack>
          <Crumbs
            lang={lang}
            items={[
              { label: say('Simulasi 2022', 'Simulation 2022'), href: '#s' },
              { label: 'Outcome', href: '#o' },
            ]}
            here={say('butir 14 dari 42', 'item 14 of 42')}
          />
          <PageHead
            title={say('Layanan berbasis TIK berjalan di semua dinas', 'Digital services run in all agencies')}
            intro={say('Bobot 0,8%', 'Weight 0.8%')}
            chips={<Chip icon="lock">{say('Tertutup', 'Closed')}</Chip>}
          />
          <ScoreSheet lang={lang} say={say} />
        </Stack>
      </Section>
      <Section title={say('Menunggu Anda', 'Waiting for you')}>
        <Stack>
          <Tabs
            label={say('Pekerjaan', 'Work')}
            current="#mine"
            items={[
              { label: say('Tugas saya', 'Mine'), href: '#mine', count: 0 },
              { label: say('Dinas', 'Agency'), href: '#agency', count: 12 },
              { label: say('Selesai', 'Done'), href: '#done' },
            ]}
          />
          <Panel>
            <Empty
              title={say('Tidak ada yang menunggu', 'Nothing is waiting')}
              action={<ButtonLink href="#agency">{say('Lihat pekerjaan dinas', 'See the agency’s work')}</ButtonLink>}
            >
              {say(
                'Pekerjaan yang ditugaskan kepada Anda akan muncul di sini dengan tenggatnya.',
                'Work assigned to you will show here with its deadline.',
              )}
            </Empty>
          </Panel>
          <Paging
            lang={lang}
            page={4}
            pages={18}
            href={(page) => `?page=${page}`}
            summary={say('Baris 61–80 dari 357', 'Rows 61–80 of 357')}
          />
          <Split>
            <Panel title={say('Tentang layanan ini', 'About this service')}>
              <Definition
                items={[
                  [say('Dasar hukum', 'Legal basis'), say('Peraturan 41/2021', 'Regulation 41/2021')],
                  [say('Lama proses', 'Duration'), say('5 hari kerja', '5 working days')],
                  [say('Biaya', 'Fee'), say('gratis', 'free')],
                ]}
              />
            </Panel>
            <Stack>
              <Notice tone="good">
                {say(
                  'Tersimpan. Nomor pelacakan dikirim lewat surel.',
                  'Saved. The tracking number was sent by email.',
                )}
              </Notice>
              <Notice tone="warn" title={say('Data contoh', 'Example data')}>
                {say('Tidak dipakai dalam evaluasi.', 'Not used in any evaluation.')}
              </Notice>
              <Notice tone="bad">{say('Berkas ini sudah tidak berlaku.', 'This document is no longer valid.')}</Notice>
            </Stack>
          </Split>
          <Prose>
            <h2>{say('Cara menghitung', 'How it is computed')}</h2>
            <p>
              {say(
                'Pembilang dan penyebut dijumlahkan ke atas; persentase tidak pernah dirata-ratakan.',
                'Numerators and denominators are summed upward; a percentage is never averaged.',
              )}
            </p>
            <ul>
              <li>{say('yang kosong bukan nol', 'missing is not zero')}</li>
              <li>{say('kelengkapan selalu tampak', 'coverage always shows')}</li>
            </ul>
          </Prose>
        </Stack>
      </Section>
    </Wrap>
  );
}

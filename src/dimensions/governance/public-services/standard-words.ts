import type { ComponentCode } from '../../../../seed/public-services/shape.ts';
import { dictionary, type Pair } from '../../../platform/words/words.ts';

export const words = dictionary({
  standards: ['Standar pelayanan', 'Service standards'],
  listIntro: [
    'Tulis konsep, lihat pratinjaunya, lalu kepala perangkat daerah menerbitkannya. Versi yang sudah terbit tidak pernah berubah.',
    'Write a draft, preview it, and the head of agency publishes it. A published version never changes.',
  ],
  service: ['Layanan', 'Service'],
  agency: ['Perangkat daerah', 'Agency'],
  chooseAgency: ['Pilih perangkat daerah', 'Choose an agency'],
  holding: ['Berlaku', 'In force'],
  versionShort: (version: number) => [`versi ${version}`, `version ${version}`],
  version: (version: number) => [`Versi ${version}`, `Version ${version}`],
  since: (date: string) => [`sejak ${date}`, `since ${date}`],
  from: (date: string) => [`mulai ${date}`, `from ${date}`],
  notPublished: ['belum terbit', 'not published'],
  draft: ['konsep', 'draft'],
  draftHead: ['Konsep', 'Draft'],
  draftSaved: (date: string) => [`konsep, disimpan ${date}`, `draft, saved ${date}`],
  newService: ['Layanan baru', 'New service'],
  newVersion: ['Buat versi baru', 'Write a new version'],
  noneYet: ['Belum ada layanan', 'No services yet'],
  noneYetWhy: [
    'Mulai dengan menulis standar layanan pertama perangkat daerah Anda.',
    'Begin with the standard of your agency’s first service.',
  ],
  history: ['Riwayat versi', 'Versions'],
  versionHead: ['Versi', 'Version'],
  historyIntro: [
    'Setiap versi yang pernah terbit tetap dapat dibaca siapa pun.',
    'Every version ever published stays readable for everybody.',
  ],
  validFrom: ['Mulai berlaku', 'Valid from'],
  decree: ['Keputusan penetapan', 'Decision of adoption'],
  publishedAt: ['Diterbitkan', 'Published'],
  publicPage: ['Lihat halaman publik', 'See the public page'],
  state: ['Keadaan', 'State'],
  now: ['berlaku sekarang', 'in force now'],
  scheduled: ['terjadwal', 'scheduled'],
  past: ['digantikan', 'replaced'],
  openDraft: ['Konsep yang sedang ditulis', 'Draft being written'],
  openDraftText: (date: string, after: number) => [
    after === 0 ? `Layanan baru, disimpan ${date}.` : `Pengganti versi ${after}, disimpan ${date}.`,
    after === 0 ? `A new service, saved ${date}.` : `To follow version ${after}, saved ${date}.`,
  ],
  editDraft: ['Ubah konsep', 'Edit the draft'],
  preview: ['Pratinjau dan terbitkan', 'Preview and publish'],
  previewOnly: ['Pratinjau', 'Preview'],
  discard: ['Buang konsep', 'Discard the draft'],

  formIntro: [
    'Empat belas komponen menurut UU 25/2009 dan PermenPANRB 15/2014. Bahasa Inggris komponen boleh menyusul.',
    'Fourteen components by Law 25/2009 and Regulation 15/2014. The components’ English may follow later.',
  ],
  inShort: ['Ringkasnya', 'In short'],
  code: ['Kode pada alamat', 'Code in the address'],
  codeHint: [
    'Misalnya izin-usaha. Tidak dapat diubah sesudah terbit.',
    'E.g. izin-usaha. It cannot change once published.',
  ],
  nameId: ['Nama layanan', 'Name, Indonesian'],
  nameEn: ['Nama layanan, bahasa Inggris', 'Name, English'],
  summaryId: ['Ringkasan', 'Summary, Indonesian'],
  summaryEn: ['Ringkasan, bahasa Inggris', 'Summary, English'],
  summaryHint: ['Untuk siapa dan apa, dalam satu kalimat.', 'For whom and what, in one sentence.'],
  allowedDays: ['Janji selesai', 'Promised time'],
  allowedDaysHint: [
    'Sejak berkas lengkap. Hari libur tidak dihitung.',
    'From complete papers on. Holidays do not count.',
  ],
  workingDays: ['hari kerja', 'working days'],
  fee: ['Biaya', 'Fee'],
  feeHint: [
    '0 untuk gratis. Kosongkan bila dihitung per permohonan.',
    '0 for free. Leave empty if it is worked out for each application.',
  ],
  decreeHint: [
    'Misalnya Keputusan Kepala Dinas Nomor 12 Tahun 2022.',
    'E.g. Decision of the head of agency number 12 of 2022.',
  ],
  requirements: ['Daftar syarat', 'List of requirements'],
  requirementsIntro: [
    'Yang dicentang pemohon sebelum mengajukan. Baris kosong diabaikan; simpan untuk mendapat baris lagi.',
    'What applicants tick before applying. Empty rows are ignored; save to get more rows.',
  ],
  requirement: (at: number) => [`Syarat ${at}`, `Requirement ${at}, Indonesian`],
  requirementEn: (at: number) => [`Syarat ${at}, bahasa Inggris`, `Requirement ${at}, English`],
  nature: (at: number) => [`Sifat syarat ${at}`, `Requirement ${at} is`],
  mandatory: ['Wajib', 'Required'],
  components: ['Empat belas komponen', 'Fourteen components'],
  inEnglish: (name: string) => [`${name}, bahasa Inggris`, `${name}, in English`],
  inIndonesian: (name: string) => [name, `${name}, in Indonesian`],
  save: ['Simpan dan lihat pratinjau', 'Save and preview'],
  back: ['Kembali tanpa menyimpan', 'Back without saving'],

  previewIntro: [
    'Belum terbit: hanya perangkat daerah Anda yang melihat halaman ini.',
    'Not published: only your agency sees this page.',
  ],
  publish: ['Terbitkan', 'Publish'],
  publishTitle: ['Terbitkan konsep ini', 'Publish this draft'],
  publishHint: (date: string) => [
    `Paling awal ${date}. Permohonan yang sudah masuk tetap memegang janji versinya sendiri.`,
    `${date} at the earliest. Applications already made keep the promise of their own version.`,
  ],
  waitsForHead: [
    'Konsep ini menunggu kepala perangkat daerah untuk diterbitkan.',
    'This draft waits for the head of agency to publish it.',
  ],
  draftWaits: ['Konsep standar menunggu terbit', 'Draft standard to publish'],
});

/** What to write under each component (annex of PermenPANRB 15/2014, in our own words). */
export const componentHints: Readonly<Record<ComponentCode, Pair>> = {
  requirements: [
    'Dokumen dan hal lain yang harus dipenuhi, teknis maupun administratif.',
    'Documents and other things that must be met, technical and administrative.',
  ],
  procedure: [
    'Langkah yang dilalui pemohon dari mendaftar sampai menerima hasil.',
    'The steps from applying to receiving the result.',
  ],
  time: ['Waktu seluruh proses, dan sejak kapan dihitung.', 'Time for the whole process, and from when it counts.'],
  fee: [
    'Ongkos yang dikenakan dan dasar penetapannya; tulis gratis bila tidak ada.',
    'What is charged and on what ground; say so if it is free.',
  ],
  product: ['Hasil yang diterima pemohon.', 'What the applicant receives.'],
  complaints: [
    'Ke mana mengadu, lewat apa saja, dan berapa lama ditanggapi.',
    'Where to complain, by which ways, and how soon it is answered.',
  ],
  'legal-basis': ['Peraturan yang menjadi dasar layanan ini.', 'The rules on which this service rests.'],
  facilities: [
    'Peralatan dan fasilitas, termasuk untuk kelompok rentan.',
    'Equipment and facilities, those for vulnerable groups included.',
  ],
  competence: [
    'Pengetahuan dan keterampilan yang harus dimiliki pelaksana.',
    'What the staff must know and be able to do.',
  ],
  'internal-control': ['Siapa yang mengawasi di dalam dan bagaimana.', 'Who controls inside the agency, and how.'],
  staff: ['Berapa orang yang melayani, menurut beban kerjanya.', 'How many people serve, by the work there is.'],
  'service-guarantee': [
    'Kepastian bahwa layanan diberikan sesuai standar.',
    'What assures that the service is given as promised.',
  ],
  'safety-guarantee': [
    'Kepastian rasa aman: bebas bahaya, risiko, dan keraguan; termasuk data pribadi.',
    'What assures safety from danger, risk and doubt; personal data included.',
  ],
  evaluation: ['Bagaimana dan seberapa sering kinerja dinilai.', 'How and how often performance is judged.'],
};

import { dictionary, type Pair } from '../../platform/words/words.ts';
import type { EditionStatus } from '../editions/model.ts';
import type { DeadlineRule } from './deadlines.ts';
import type { CycleKind, CycleState, PhaseName } from './model.ts';

export const cycleStateWords: Readonly<Record<CycleState, Pair>> = {
  preparation: ['Persiapan', 'Preparation'],
  'self-assessment': ['Penilaian mandiri dibuka', 'Self-assessment is open'],
  marking: ['Panel menilai', 'The panel is marking'],
  combined: ['Nilai digabung, belum terbit', 'Marks combined, not yet published'],
  published: ['Terbit', 'Published'],
};

export const kindWords: Readonly<Record<CycleKind, Pair>> = {
  simulation: ['Simulasi', 'Simulation'],
  official: ['Resmi', 'Official'],
};

export const deadlineWords: Readonly<Record<DeadlineRule, Pair>> = {
  binding: [
    'Tenggat mengikat: setelah hari terakhir tidak ada yang diterima',
    'Deadlines bind: nothing is taken after the last day',
  ],
  shown: [
    'Tenggat hanya ditampilkan dan tidak menutup apa pun (simulasi saja)',
    'Deadlines are only shown and close nothing (simulations only)',
  ],
};

export const phaseWords: Readonly<Record<PhaseName, Pair>> = {
  invitation: ['Undangan', 'Invitation'],
  'self-assessment': ['Penilaian mandiri', 'Self-assessment'],
  review: ['Tinjauan lapangan', 'Field review'],
  survey: ['Survei dampak', 'Impact survey'],
  presentation: ['Pemaparan dan tanya jawab', 'Presentation and questions'],
  scoring: ['Penilaian panel', 'Marking by the panel'],
  publication: ['Pemeringkatan dan penerbitan', 'Ranking and publication'],
};

export const statusWords: Readonly<Record<EditionStatus, Pair>> = {
  official: ['resmi', 'official'],
  published: ['dipublikasikan', 'published'],
  derived: ['dihitung kembali dari angka terbit', 'recomputed from published figures'],
  unverified: ['belum diverifikasi', 'not verified'],
  ours: ['susunan Serasan', 'Serasan’s own'],
};

export const words = dictionary({
  workspace: ['Meja kerja', 'Workspace'],
  cycles: ['Siklus evaluasi', 'Evaluation cycles'],
  intro: [
    'Setiap siklus memakai satu edisi bobot dan satu instrumen, yang dibekukan sebelum panel menilai.',
    'Each cycle uses one edition of weights and one instrument, frozen before the panel marks.',
  ],
  none: ['Belum ada siklus', 'No cycle yet'],
  create: ['Buat siklus', 'Create a cycle'],
  createIntro: [
    'Siklus baru berada pada tahap persiapan. Kabupaten baru melihatnya setelah penilaian mandiri dibuka.',
    'A new cycle is in preparation. Regencies see it once the self-assessment is opened.',
  ],
  simulation: ['simulasi', 'simulation'],
  id: ['Kode siklus', 'Code of the cycle'],
  idHint: [
    'Muncul di alamat dan di log, misalnya simulasi-2022.',
    'Appears in addresses and in the log, e.g. simulasi-2022.',
  ],
  year: ['Tahun yang dinilai', 'Year evaluated'],
  kind: ['Jenis', 'Kind'],
  kindHint: [
    'Hasil simulasi tidak pernah berdiri di antara hasil yang dipublikasikan.',
    'Results of a simulation never stand among published results.',
  ],
  nameId: ['Nama (Indonesia)', 'Name (Indonesian)'],
  nameEn: ['Nama (Inggris)', 'Name (English)'],
  edition: ['Edisi bobot', 'Edition of weights'],
  instrument: ['Instrumen', 'Instrument'],
  itemsCount: (n: string) => [`${n} butir`, `${n} items`],
  ours: ['bukan instrumen resmi', 'not the official one'],
  participants: ['Daerah peserta', 'Participating regencies'],
  participantsHint: [
    'Kode Kemendagri, pisahkan dengan koma: 16.06, 16.07.',
    'Ministry codes, separated by commas: 16.06, 16.07.',
  ],
  opens: (phase: string) => [`${phase}: hari pertama`, `${phase}: first day`],
  closes: (phase: string) => [`${phase}: hari terakhir`, `${phase}: last day`],
  state: ['Tahap', 'Stage'],
  calendar: ['Kalender', 'Calendar'],
  phase: ['Tahap', 'Phase'],
  from: ['Mulai', 'From'],
  to: ['Sampai', 'To'],
  due: (day: string) => [`Tenggat ${day}`, `Due ${day}`],
  dueExtended: (day: string) => [`Tenggat diperpanjang sampai ${day}`, `Deadline extended to ${day}`],
  dueShown: (day: string) => [`Tenggat ${day}, tidak mengikat`, `Due ${day}, not binding`],
  late: (day: string) => [`Tenggat ${day} sudah lewat`, `The deadline ${day} has passed`],
  closed: ['Ditutup', 'Closed'],
  unsaved: ['Belum tersimpan: tulisan Anda ketika tahap ini ditutup', 'Not saved: what you wrote as this phase closed'],
  deadlines: ['Tenggat', 'Deadlines'],
  deadlinesHint: [
    'Tenggat evaluasi resmi selalu mengikat; hanya penyelenggara yang dapat memperpanjangnya, dengan alasan.',
    'Deadlines of an official evaluation always bind; only the organiser can extend them, with a reason.',
  ],
  firstLast: (day: string) => [`semula ${day}`, `first ${day}`],
  extend: ['Perpanjang tahap', 'Extend a phase'],
  extendNow: ['Perpanjang', 'Extend'],
  extendIntro: [
    'Hari terakhir yang baru berlaku bagi semua daerah dan penilai. Tanggal semula dan alasannya tetap terbaca.',
    'The new last day holds for every regency and evaluator. The first date and the reason stay readable.',
  ],
  extensions: ['Perpanjangan', 'Extensions'],
  extensionsIntro: [
    'Tahap yang hari terakhirnya diundur penyelenggara, dengan alasannya.',
    'Phases whose last day the organiser moved, with the reason.',
  ],
  lastDay: ['Hari terakhir', 'Last day'],
  fromTo: (from: string, to: string) => [`${from} menjadi ${to}`, `${from} became ${to}`],
  phaseUntil: (phase: string, day: string) => [`${phase} (sampai ${day})`, `${phase} (until ${day})`],
  newLastDay: ['Hari terakhir yang baru', 'New last day'],
  newLastDayHint: [
    'Diterima sampai akhir hari itu (waktu Indonesia barat).',
    'Taken until the end of that day (western Indonesian time).',
  ],
  reason: ['Alasan', 'Reason'],
  extendReasonHint: [
    'Terbaca umum dan tercatat di log. Tanpa nama orang.',
    'Public, and recorded in the log. No personal names.',
  ],
  decidedAt: ['Diputuskan', 'Decided'],
  nothingToExtend: [
    'Tidak ada tahap yang masih dapat diperpanjang: semuanya sudah selesai atau tidak punya tanggal.',
    'No phase can be extended any more: all are over or have no dates.',
  ],
  lateParticipants: [
    'Tenggatnya sudah lewat: yang belum mengirim tidak dapat mengirim lagi. Perpanjang tahap ini dengan alasan, atau catat pengunduran dirinya.',
    'The deadline has passed: who has not submitted cannot any more. Extend the phase with a reason, or record the withdrawal.',
  ],
  regency: ['Daerah', 'Regency'],
  progress: ['Terverifikasi', 'Verified'],
  progressOf: (done: string, total: string) => [`${done} dari ${total}`, `${done} of ${total}`],
  notOpened: ['belum dibuka', 'not opened yet'],
  submitted: ['Dikirim', 'Submitted'],
  withdrawn: ['Mengundurkan diri', 'Withdrawn'],
  weights: ['Bobot', 'Weights'],
  frozenHash: ['Sidik aturan (SHA-256)', 'Fingerprint of the rules (SHA-256)'],
  next: ['Langkah berikutnya', 'Next step'],
  open: ['Buka penilaian mandiri', 'Open the self-assessment'],
  openWhy: [
    'Setiap butir diberikan kepada perangkat daerah yang biasa menjawabnya, dan peserta dapat mulai mengisi.',
    'Each item goes to the agency that usually answers it, and participants can begin.',
  ],
  freeze: ['Tutup dan bekukan aturan', 'Close and freeze the rules'],
  freezeWhy: [
    'Bobot, butir, dan peserta dicatat di log publik. Baru setelah itu panel dapat ditugaskan dan menilai; aturan tidak dapat diubah lagi.',
    'Weights, items and participants are written into the public log. Only then can a panel be seated and mark; the rules can no longer change.',
  ],
  waitFor: (names: string) => [
    `Masih menunggu penilaian mandiri: ${names}.`,
    `Still waiting for the self-assessment of: ${names}.`,
  ],
  withdraw: ['Catat pengunduran diri', 'Record a withdrawal'],
  withdrawReason: ['Alasan', 'Reason'],
  markingNext: [
    'Panel sedang bekerja. Penugasan dan nilai ada di halaman panel.',
    'The panel is at work. Seats and marks are on the panel’s pages.',
  ],
  panel: ['Panel', 'Panel'],
  results: ['Hasil', 'Results'],
  inboxKind: ['Siklus', 'Cycle'],
  inboxOpen: (name: string) => [`Buka penilaian mandiri ${name}`, `Open the self-assessment of ${name}`],
  inboxFreeze: (name: string) => [`Tutup penilaian mandiri ${name}`, `Close the self-assessment of ${name}`],
});

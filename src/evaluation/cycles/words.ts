import { dictionary, type Pair } from '../../platform/words/words.ts';
import type { EditionStatus } from '../editions/model.ts';
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

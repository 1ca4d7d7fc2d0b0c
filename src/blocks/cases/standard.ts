import type { CaseMove, CaseState } from './model.ts';

/** States and moves that suit most requests; a kind may take them as they are, change words or add its own. */
export const standardStates = {
  submitted: {
    name: ['Diperiksa kelengkapannya', 'Being checked'],
    next: ['Petugas memeriksa kelengkapan berkas Anda.', 'An officer checks whether your papers are complete.'],
    clock: 'runs',
  },
  received: {
    name: ['Diterima lengkap', 'Received, complete'],
    next: ['Berkas lengkap dan menunggu giliran diproses.', 'Your papers are complete and wait for their turn.'],
    clock: 'runs',
  },
  waiting: {
    name: ['Menunggu kelengkapan dari Anda', 'Waiting for you'],
    next: [
      'Lengkapi yang diminta; setelah itu hitungan hari berjalan lagi.',
      'Send what is missing; then the clock runs on.',
    ],
    clock: 'pauses',
  },
  processing: {
    name: ['Sedang diproses', 'In progress'],
    next: [
      'Permohonan dikerjakan. Hasilnya diberitahukan di halaman ini.',
      'It is being worked on. The result will be shown here.',
    ],
    clock: 'runs',
  },
  finished: {
    name: ['Selesai', 'Finished'],
    next: ['Permohonan selesai.', 'The request is finished.'],
    clock: 'stops',
    outcome: 'granted',
  },
  rejected: {
    name: ['Ditolak', 'Refused'],
    next: [
      'Permohonan ditolak dengan alasan yang tertulis di bawah. Anda boleh mengajukan lagi.',
      'It was refused for the reason given below. You may apply again.',
    ],
    clock: 'stops',
    outcome: 'refused',
  },
  withdrawn: {
    name: ['Ditarik pemohon', 'Withdrawn'],
    next: ['Anda menarik permohonan ini.', 'You withdrew this request.'],
    clock: 'stops',
    outcome: 'withdrawn',
  },
} as const satisfies Record<string, CaseState>;

type State = keyof typeof standardStates;
type Move = CaseMove & { readonly from: readonly State[]; readonly to: State };

const open: readonly State[] = ['submitted', 'received', 'waiting', 'processing'];

export const standardMoves = {
  receive: {
    event: 'received',
    path: 'terima',
    from: ['submitted'],
    to: 'received',
    by: 'office',
    label: ['Terima, berkas lengkap', 'Receive, papers complete'],
    done: ['Berkas diterima lengkap', 'Papers received complete'],
  },
  process: {
    event: 'processed',
    path: 'proses',
    from: ['received'],
    to: 'processing',
    by: 'office',
    label: ['Mulai proses', 'Start work'],
    done: ['Mulai diproses', 'Work started'],
  },
  finish: {
    event: 'finished',
    path: 'selesai',
    from: ['received', 'processing'],
    to: 'finished',
    by: 'office',
    label: ['Selesaikan', 'Finish'],
    done: ['Permohonan selesai', 'Request finished'],
    note: ['Hasil dan cara mengambilnya', 'The result and how to get it'],
    noteRequired: true,
  },
  askCompletion: {
    event: 'needs-completion',
    path: 'minta-kelengkapan',
    from: ['submitted', 'received', 'processing'],
    to: 'waiting',
    by: 'office',
    label: ['Minta kelengkapan', 'Ask for what is missing'],
    done: ['Diminta melengkapi berkas', 'Asked for what is missing'],
    note: ['Apa yang masih kurang', 'What is missing'],
    noteRequired: true,
  },
  reject: {
    event: 'rejected',
    path: 'tolak',
    from: open,
    to: 'rejected',
    by: 'office',
    label: ['Tolak', 'Refuse'],
    done: ['Permohonan ditolak', 'Request refused'],
    note: ['Alasan penolakan', 'Reason for refusing'],
    noteRequired: true,
  },
  complete: {
    event: 'completed-by-applicant',
    path: 'lengkapi',
    from: ['waiting'],
    to: 'submitted',
    by: 'applicant',
    label: ['Kirim kelengkapan', 'Send what is missing'],
    done: ['Dilengkapi pemohon', 'Completed by the applicant'],
    note: ['Keterangan Anda', 'Your note'],
    noteRequired: true,
  },
  withdraw: {
    event: 'withdrawn',
    path: 'tarik',
    from: open,
    to: 'withdrawn',
    by: 'applicant',
    label: ['Tarik permohonan', 'Withdraw the request'],
    done: ['Ditarik oleh pemohon', 'Withdrawn by the applicant'],
    note: ['Alasan (boleh kosong)', 'Reason (optional)'],
  },
} as const satisfies Record<string, Move>;

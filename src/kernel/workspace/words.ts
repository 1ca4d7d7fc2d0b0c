import { dictionary } from '../../platform/words/words.ts';

export const words = dictionary({
  workspace: ['Meja kerja', 'Workspace'],
  greeting: (name: string) => [`Selamat bekerja, ${name}`, `Good work, ${name}`],
  waiting: (n: number) => [`${n} hal menunggu Anda`, n === 1 ? 'One thing waits for you' : `${n} things wait for you`],
  overdue: (n: number) => [`${n} lewat tenggat`, `${n} overdue`],
  inOrder: ['Semua sudah beres', 'Everything is in order'],
  inOrderDetail: [
    'Tidak ada yang menunggu Anda. Pekerjaan baru akan muncul di sini bersama tenggatnya.',
    'Nothing waits for you. New work will appear here with its due date.',
  ],
  waitsForYou: ['Menunggu Anda', 'Waiting for you'],
  what: ['Pekerjaan', 'Work'],
  due: ['Tenggat', 'Due'],
  noDue: ['tanpa tenggat', 'no due date'],
  late: (n: number) =>
    n > 365
      ? ['terlambat lebih dari setahun', 'more than a year late']
      : [`terlambat ${n} hari`, n === 1 ? 'one day late' : `${n} days late`],
  today: ['hari ini', 'today'],
  left: (n: number) => [`sisa ${n} hari`, n === 1 ? 'one day left' : `${n} days left`],
  desk: ['Ruang kerja', 'Rooms'],
  activity: ['Kegiatan Anda', 'Your activity'],
  times: (n: number) => [`${n} kali`, `${n} times`],
  noActivity: ['Belum ada kegiatan.', 'No activity yet.'],
  more: (n: number) => [`dan ${n} lagi`, `and ${n} more`],
});

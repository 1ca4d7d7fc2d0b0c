import type { Pair } from '../../platform/words/words.ts';

/** Whom to be first in a demonstration, in the order a number travels, and what one does as them. */
export const demoGuides: readonly { readonly key: string; readonly does: Pair }[] = [
  {
    key: 'petugas-dukcapil',
    does: ['Mengisi angka dan bukti perangkat daerah', 'Enters an agency’s figures and evidence'],
  },
  { key: 'kepala-dukcapil', does: ['Menyetujui atau mengembalikan angka', 'Approves figures or sends them back'] },
  {
    key: 'walidata',
    does: ['Memeriksa angka sebagai orang kedua di Kominfo', 'Verifies figures as Kominfo’s second person'],
  },
  {
    key: 'layanan-dukcapil',
    does: ['Melayani permohonan warga di loket', 'Serves residents’ applications at the counter'],
  },
  { key: 'bappeda', does: ['Melaporkan tonggak dan realisasi program', 'Reports programmes’ milestones and spending'] },
  { key: 'kepala-kominfo', does: ['Mengirim penilaian mandiri kabupaten', 'Submits the regency’s self-assessment'] },
  {
    key: 'penilai-iasii',
    does: ['Menilai butir tanpa melihat nilai lain', 'Marks items without seeing others’ marks'],
  },
  {
    key: 'penyelenggara',
    does: ['Membuka siklus, membentuk panel, menerbitkan hasil', 'Opens cycles, forms panels, publishes results'],
  },
  { key: 'pengelola-akun', does: ['Mengundang orang dan memberi wewenang', 'Invites people and gives them rights'] },
];

/** The part of an address before the @: how the seed names a fictional person. */
export function guideOf(email: string): string {
  return email.slice(0, email.indexOf('@'));
}

import { dictionary } from '../../platform/words/words.ts';

export const words = dictionary({
  site: ['Serasan', 'Serasan'],
  signIn: ['Masuk', 'Sign in'],
  signOut: ['Keluar', 'Sign out'],
  account: ['Akun saya', 'My account'],
  workspace: ['Meja kerja', 'Workspace'],
  publicPages: ['Halaman publik', 'Public pages'],
  openData: ['Data terbuka CC BY 4.0', 'Open data CC BY 4.0'],
  api: ['API', 'API'],
  log: ['Log publik', 'Public log'],
  methods: ['Metode', 'Methods'],
  problemTitle: ['Tidak berhasil', 'That did not work'],
  back: ['Kembali', 'Back'],
  home: ['Ke beranda', 'To the home page'],
  whatNow: [
    'Isian Anda tidak disimpan. Kembali ke halaman sebelumnya dan perbaiki.',
    'Nothing was saved. Go back to the previous page and correct it.',
  ],
});

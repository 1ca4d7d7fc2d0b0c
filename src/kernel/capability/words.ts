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
  notFoundMore: [
    'Alamatnya mungkin salah ketik, atau yang dicari sudah tidak ada. Coba lagi dari salah satu tempat ini.',
    'The address may be mistyped, or what you look for is gone. Try again from one of these places.',
  ],
  forbiddenMore: [
    'Akun Anda tidak punya wewenang untuk halaman ini. Wewenang Anda tercantum di Akun saya; pengelola akun yang memberikannya.',
    'Your account has no right to this page. My account lists your rights; the account administrator gives them.',
  ],
  whatNow: [
    'Isian Anda tidak disimpan. Kembali ke halaman sebelumnya dan perbaiki.',
    'Nothing was saved. Go back to the previous page and correct it.',
  ],
});

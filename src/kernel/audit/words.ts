import { dictionary } from '../../platform/words/words.ts';

export const words = dictionary({
  log: ['Log publik', 'Public log'],
  intro: [
    'Setiap perbuatan di sistem ini mendapat satu tempat di log ini. Log hanya bertambah: siapa pun dapat memeriksa bahwa tidak ada yang diubah setelah dicatat.',
    'Every act in this system gets one place in this log. It only grows: anybody can check that nothing was changed after it was entered.',
  ],
  head: ['Kepala log yang ditandatangani', 'The signed head'],
  headIntro: [
    'Simpan kepala ini di tempat Anda sendiri. Kepala yang lebih baru harus dapat dibuktikan memuat yang lama.',
    'Keep this head in a place of your own. A newer one must provably contain the older.',
  ],
  empty: ['Log masih kosong.', 'The log is still empty.'],
  size: ['Jumlah entri', 'Entries'],
  root: ['Akar pohon', 'Root of the tree'],
  signedAt: ['Ditandatangani', 'Signed'],
  key: ['Kunci publik', 'Public key'],
  check: ['Memeriksa sendiri', 'Check it yourself'],
  checkSteps: [
    'Pohonnya dihitung menurut RFC 6962 dengan SHA-256, kepalanya menurut C2SP tlog-checkpoint, tanda tangannya Ed25519. Ambil kepala, lalu bukti bahwa sebuah entri ada di dalamnya, lalu hitung sendiri; program pemeriksa di folder verifier hanya memerlukan Node.',
    'The tree is computed by RFC 6962 with SHA-256, the head by C2SP tlog-checkpoint, signed with Ed25519. Take the head, then the proof that an entry is in it, and compute for yourself; the program in the folder verifier needs nothing but Node.',
  ],
  latest: ['Entri terbaru', 'Latest entries'],
  latestIntro: [
    'Hanya jenis perbuatan dan sidik jarinya; isi dan orangnya tidak dibuka di sini.',
    'Only the kind of act and its fingerprint; what it says and who did it are not laid open here.',
  ],
  position: ['Nomor', 'Number'],
  kind: ['Jenis', 'Kind'],
  regency: ['Wilayah', 'Regency'],
  at: ['Waktu', 'Time'],
  leafHash: ['Sidik jari', 'Fingerprint'],
  entry: (position: number) => [`Entri ${position}`, `Entry ${position}`],
  entryIntro: [
    'Teks di bawah inilah yang masuk ke pohon. Komitmen di dalamnya mengikat isi entri tanpa membukanya.',
    'The text below is what goes into the tree. Its commitments bind what the entry says without laying it open.',
  ],
  leaf: ['Daun', 'Leaf'],
  proof: ['Bukti bahwa entri ini ada di bawah kepala', 'Proof that this entry stands under the head'],
  proofIntro: [
    'Gabungkan sidik jari entri dengan hash ini satu per satu; hasilnya harus sama dengan akar.',
    'Join the fingerprint with these hashes one after another; the result must be the root.',
  ],
  notYet: ['Entri ini belum masuk kepala yang ditandatangani.', 'This entry is not under a signed head yet.'],
  older: ['Lebih lama', 'Older'],
  newer: ['Lebih baru', 'Newer'],
});

import { dictionary } from '../../platform/words/words.ts';

export const words = dictionary({
  title: ['Tanda tangan penilai', 'The evaluator’s signature'],
  unsigned: [
    'Tanpa JavaScript lembar ini dikirim tanpa tanda tangan penilai, dan bundel menyebutnya demikian.',
    'Without JavaScript this sheet goes without the evaluator’s signature, and the bundle says so.',
  ],
  ready: [
    'Peramban ini akan menandatangani lembar dengan kunci yang tidak pernah meninggalkan perangkat Anda.',
    'This browser will sign the sheet with a key that never leaves your device.',
  ],
  unable: [
    'Peramban ini tidak dapat membuat atau menyimpan kunci Ed25519. Lembar dikirim tanpa tanda tangan penilai, dan bundel menyebutnya demikian. Peramban terbaru, di luar jendela samaran, dapat.',
    'This browser cannot make or keep an Ed25519 key. The sheet goes without the evaluator’s signature, and the bundle says so. A current browser, outside a private window, can.',
  ],
  elsewhere: [
    'Kunci Anda terdaftar di perangkat lain. Kirim lembar dari sana, atau minta penyelenggara mengatur ulang kunci Anda; dari sini lembar dikirim tanpa tanda tangan penilai.',
    'Your key is registered on another device. Submit from there, or ask the organiser to reset your key; from here the sheet goes without the evaluator’s signature.',
  ],
  failed: [
    'Penandatanganan gagal. Muat ulang halaman untuk mencoba lagi; bila dikirim dari sini, lembar dikirim tanpa tanda tangan penilai.',
    'Signing failed. Reload the page to try again; submitted from here, the sheet goes without the evaluator’s signature.',
  ],
  readText: ['Baca teks yang ditandatangani', 'Read the text that is signed'],
  keyIs: (fingerprint: string) => [`Kunci ${fingerprint}`, `Key ${fingerprint}`],
  signed: ['bertanda tangan penilai', 'signed by the evaluator'],
  notSigned: ['tanpa tanda tangan penilai', 'without the evaluator’s signature'],
  key: ['Kunci', 'Key'],
  noKey: ['belum terdaftar', 'not registered yet'],
  keyTaken: ['ditarik, menunggu kunci baru', 'taken back, waits for a new one'],
  reset: ['Atur ulang kunci', 'Reset the key'],
  resetOf: (name: string) => [`Atur ulang kunci ${name}`, `Reset the key of ${name}`],
  resetIntro: [
    'Kunci yang terdaftar tidak berlaku lagi untuk lembar yang belum dikirim, dan kunci baru didaftarkan ketika penilai membuka lembarnya lagi. Lembar yang sudah dikirim tetap bertanda tangan.',
    'The registered key no longer holds for sheets that are still open, and a new one is registered when the evaluator opens a sheet again. Sheets handed in stay signed.',
  ],
  reason: ['Alasan', 'Reason'],
  reasonHint: [
    'Misalnya perangkat hilang atau diganti. Tercatat di log.',
    'For instance a lost or replaced device. Recorded in the log.',
  ],
  panel: ['Panel', 'Panel'],
  cycles: ['Siklus evaluasi', 'Evaluation cycles'],
  signatures: ['Tanda tangan penilai', 'Evaluators’ signatures'],
  signaturesOf: (signed: string, sheets: string) => [
    `${signed} dari ${sheets} lembar bertanda tangan penilai`,
    `${signed} of ${sheets} sheets signed by the evaluator`,
  ],
  restUnsigned: [
    'Sisanya dikirim tanpa tanda tangan penilai; log dan bundel menyebutnya demikian.',
    'The rest were handed in without the evaluator’s signature; log and bundle say so.',
  ],
});

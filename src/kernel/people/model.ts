import { defineProblems } from '../../platform/problem/problem.ts';

/** Longest and shortest password; length is what counts (ASVS 5.0 6.2.1), composition is not asked for. */
export const passwordLength = { min: 10, max: 128 } as const;

/** Names of the session's cookies begin with it; over https they are bound to this host. */
export function cookiePrefix(secure: boolean): string {
  return secure ? '__Host-serasan' : 'serasan';
}

/** How long after signing in a step that asks for a recent sign-in is taken without another. */
export const recentSeconds = 15 * 60;

/** Tries an account gets in a quarter of an hour, whoever makes them (trust T15). */
export const attemptsAllowed = 10;
export const attemptWindowMs = 15 * 60_000;

/** Days an invitation can be used. */
export const invitationDays = 7;

/**
 * How long the same place waits before its next try on an account, in milliseconds: nothing for the first three,
 * then 2, 4, 8 … seconds, at most a minute.
 */
export function waitAfter(failures: number): number {
  return failures < 3 ? 0 : Math.min(2 ** (failures - 2), 60) * 1_000;
}

export const problems = defineProblems('people', {
  wrongSignIn: {
    status: 422,
    id: 'Alamat email atau kata sandi tidak cocok.',
    en: 'The email address or the password is not right.',
  },
  wrongPassword: { status: 422, id: 'Kata sandi ini tidak cocok.', en: 'This password is not right.' },
  wrongCode: { status: 422, id: 'Kode ini tidak cocok atau sudah lewat.', en: 'This code is not right or has passed.' },
  codeExpired: {
    status: 409,
    id: 'Waktu untuk memasukkan kode habis. Masuk sekali lagi.',
    en: 'The time to enter a code is over. Sign in again.',
  },
  tooManyTries: {
    status: 429,
    id: 'Terlalu banyak percobaan. Coba lagi dalam {wait}.',
    en: 'Too many tries. Try again in {waitEn}.',
  },
  invitationOver: {
    status: 409,
    id: 'Tautan undangan ini sudah dipakai atau sudah lewat. Mintalah yang baru.',
    en: 'This invitation was used or has expired. Ask for a new one.',
  },
  emailTaken: {
    status: 409,
    id: 'Sudah ada orang dengan alamat email ini.',
    en: 'Somebody with this email address is there already.',
  },
  notYours: {
    status: 409,
    id: 'Wewenang hanya dapat diberikan atas wilayah Anda sendiri.',
    en: 'A grant can be given only over your own area.',
  },
  unknownArea: { status: 422, id: 'Kode wilayah ini tidak dikenal.', en: 'This area code is not known.' },
  secondFactorOn: {
    status: 409,
    id: 'Verifikasi dua langkah sudah aktif.',
    en: 'Two-step verification is on already.',
  },
  demoPeople: {
    status: 500,
    id: 'Ada akun contoh di basis data ini; produksi menolaknya.',
    en: 'There are demo accounts in this database; production refuses them.',
  },
});

/** Where to go next, as a page asked for it: a path of this house, never another site. */
export function localPath(path: unknown): string | undefined {
  if (typeof path !== 'string' || path.length > 500) return undefined;
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : undefined;
}

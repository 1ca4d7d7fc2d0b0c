import { canonical } from '../../kernel/audit/canonical.ts';
import { verifyEd25519 } from '../../kernel/audit/signed-note.ts';
import { defineProblems } from '../../platform/problem/problem.ts';
import { sha256 } from '../cycles/model.ts';

/** A whole sheet as its evaluator hands it in. */
export interface SheetContent {
  readonly cycle: string;
  /** SHA-256 of the rules that were frozen before anybody marked. */
  readonly rulesHash: string;
  readonly regency: string;
  /** The evaluator's code in the log. */
  readonly evaluator: string;
  /** In the order of the instrument. */
  readonly marks: readonly { readonly item: string; readonly mark: number; readonly reason: string }[];
}

/** The canonical text of a sheet: what the browser hashes and signs, and what the verifier writes again from the bundle. */
export function sheetText({ cycle, rulesHash, regency, evaluator, marks }: SheetContent): string {
  const plain = marks.map(({ item, mark, reason }) => ({ item, mark, reason }));
  return canonical({ cycle, edition_sha256: rulesHash, regency, evaluator, marks: plain });
}

/** SHA-256 of that text, hexadecimal: what a submission puts into the log. */
export function sheetHash(sheet: SheetContent): string {
  return sha256(sheetText(sheet));
}

/** What is signed: its first line says what for, so that the signature means nothing anywhere else. */
export function signedMessage(contentHash: string): string {
  return `serasan-sheet/1\n${contentHash}\n`;
}

/** Whether an Ed25519 signature (base64) over a sheet's hash was made with the key (32 bytes in base64). */
export function isSignedBy(publicKey: string, contentHash: string, signature: string): boolean {
  const message = Buffer.from(signedMessage(contentHash));
  return verifyEd25519(Buffer.from(publicKey, 'base64'), message, Buffer.from(signature, 'base64'));
}

/** A key as people compare it: the first sixteen digits of its SHA-256, in fours. */
export function keyFingerprint(publicKey: string): string {
  const digits = sha256(publicKey).slice(0, 16);
  return digits.match(/.{4}/g)?.join(' ') ?? digits;
}

export const problems = defineProblems('signing', {
  registered: {
    status: 409,
    id: 'Kunci penilai ini sudah terdaftar dalam siklus ini. Kunci baru hanya dapat didaftarkan setelah penyelenggara mengatur ulang.',
    en: 'This evaluator’s key is registered in this cycle. A new one can be registered only once the organiser has reset it.',
  },
  reused: {
    status: 409,
    id: 'Kunci ini pernah dipakai dan sudah ditarik. Buat kunci baru.',
    en: 'This key was used before and has been taken back. Make a new one.',
  },
  noKey: {
    status: 409,
    id: 'Penilai ini tidak mempunyai kunci terdaftar dalam siklus ini.',
    en: 'This evaluator has no registered key in this cycle.',
  },
  signature: {
    status: 409,
    id: 'Tanda tangan tidak cocok dengan lembar yang tersimpan. Muat ulang halaman, periksa nilainya, lalu kirim lagi.',
    en: 'The signature does not match the sheet as it is kept. Reload the page, check the marks, then submit again.',
  },
  handedIn: {
    status: 409,
    id: 'Penilai ini sudah mengirim semua lembarnya; kuncinya tidak dipakai lagi.',
    en: 'This evaluator has handed in every sheet; the key is used no more.',
  },
});

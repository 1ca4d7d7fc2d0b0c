import { defineProblems } from '../../platform/problem/problem.ts';
import type { Pair } from '../../platform/words/words.ts';

export const problems = defineProblems('log', {
  inconsistent: {
    status: 503,
    id: 'Log publik tidak cocok dengan yang pernah ditandatangani: {why}. Penandatanganan berhenti.',
    en: 'The public log does not match what was signed before: {why}. Signing has stopped.',
  },
  nothingToErase: {
    status: 409,
    id: 'Entri ini tidak memuat data pribadi, atau sudah dihapus.',
    en: 'This entry holds no personal data, or they were erased already.',
  },
  sizeUnknown: {
    status: 422,
    id: 'Ukuran itu melampaui log yang sudah ditandatangani.',
    en: 'That size lies beyond the signed log.',
  },
});

/** Why a log cannot be what was signed; the first position that shows it, where one does. */
export type Discrepancy = { readonly position?: number | undefined; readonly why: Pair };

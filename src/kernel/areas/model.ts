import { defineProblems } from '../../platform/problem/problem.ts';

export const problems = defineProblems('areas', {
  unknown: {
    status: 404,
    id: 'Tidak ada wilayah dengan kode {code}.',
    en: 'There is no area with the code {code}.',
  },
});

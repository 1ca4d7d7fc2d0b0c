import { readAnswers } from './csv.ts';
import { skm } from './skm.ts';
import type { Skm } from './skm.ts';

/**
 * What `serasan compute skm FILE.csv [--weight 1/9|0.11|0.111]` computes.
 * @param csv the text of the file
 * @throws Misuse of readAnswers and skm
 */
export function compute(csv: string, options: { weight?: string } = {}): Skm {
  return skm(readAnswers(csv), options);
}

import type { Actor } from '../actor.ts';

/** The big figure and the scores of the five evaluation dimensions, as numbers. */
export async function shownScores(stranger: Actor): Promise<number[]> {
  const number = (text: string) => Number(text.trim().replace(',', '.'));
  const big = await stranger.page.locator('.big').first().innerText();
  const rows = stranger.page.getByRole('table', { name: 'Lima dimensi penilaian' }).locator('tbody tr');
  const scores = await rows.locator('td:nth-of-type(2)').allInnerTexts();
  return [number(/\d,\d+/.exec(big)?.[0] ?? ''), ...scores.map(number)];
}

import type { Actor } from '../actor.ts';
import type { SentFile } from '../hands.ts';

export const ktp = 'Cakupan perekaman KTP-el';
const atLeast17 = 'Penduduk wajib KTP';
const recorded = 'Penduduk wajib KTP yang sudah merekam';

/** From the desk to the figures that are due there. @returns the period, `YYYY-MM` */
export async function openDueFigures(officer: Actor): Promise<string> {
  await officer.goTo('/kerja');
  await officer.follow(ktp);
  return new URL(officer.page.url()).pathname.split('/').at(-1) ?? '';
}

/** Types a line of the grid: of how many people how many are recorded. */
export async function writeFigure(officer: Actor, district: string, people: number, done: number): Promise<void> {
  const cell = (column: string) => officer.page.getByRole('textbox', { name: `${district} ${column}`, exact: true });
  await officer.write(cell(recorded), String(done));
  await officer.write(cell(atLeast17), String(people));
}

export async function districtsOf(officer: Actor): Promise<string[]> {
  return officer.page.locator('table[data-grid] tbody th').allInnerTexts();
}

export async function addEvidence(officer: Actor, title: string, file: SentFile): Promise<void> {
  await officer.write('Judul bukti', title);
  await officer.attach('Berkas', file);
}

/** The head or the data steward opens what waits on the desk and passes all of it. */
export async function passFigures(reviewer: Actor, button: string): Promise<void> {
  await reviewer.goTo('/kerja');
  await reviewer.follow(ktp);
  await reviewer.press(button);
}

/** The figure that the public page shows first, as it is written there. */
export async function publicFigure(visitor: Actor, code: string, year?: string): Promise<string> {
  await visitor.goTo(`/indikator/${code}${year ? `?tahun=${year}` : ''}`);
  return visitor.page.locator('main').innerText();
}

/** What stands in a line of the grid. */
export async function figureIn(officer: Actor, district: string): Promise<{ people: string; done: string }> {
  const value = (column: string) =>
    officer.page.getByRole('textbox', { name: `${district} ${column}`, exact: true }).inputValue();
  return { people: await value(atLeast17), done: await value(recorded) };
}

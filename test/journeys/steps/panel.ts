import type { Actor } from '../actor.ts';

export const cycle = 'simulasi-2022';

export async function freezeRules(organiser: Actor): Promise<void> {
  await organiser.goTo(`/kerja/siklus/${cycle}`);
  await organiser.press('Tutup dan bekukan aturan');
}

export interface Tie {
  readonly kind: string;
  readonly regency: string;
  readonly whom: string;
}

/** An evaluator declares anew: no home and no employer among the participants, and one tie of another kind. */
export async function declare(evaluator: Actor, tie: Tie): Promise<void> {
  await evaluator.goTo('/kerja/panel');
  await evaluator.follow('Perbarui pernyataan');
  await evaluator.pick('Di mana Anda tinggal?', 'Di luar daerah peserta');
  await evaluator.pick('Apakah Anda bekerja untuk pemerintah daerah?', 'Tidak bekerja untuk pemerintah daerah peserta');
  const first = evaluator.page.getByRole('group', { name: 'Ikatan 1' });
  await evaluator.pick(first.getByRole('combobox', { name: 'Jenis' }), tie.kind);
  await evaluator.pick(first.getByRole('combobox', { name: 'Daerah' }), tie.regency);
  await evaluator.write(first.getByRole('textbox', { name: 'Dengan siapa' }), tie.whom);
  await evaluator.tick('Isian ini lengkap dan benar');
  await evaluator.press('Kirim pernyataan');
}

export async function seat(organiser: Actor, person: string, regency: string): Promise<void> {
  await organiser.goTo(`/kerja/siklus/${cycle}/panel`);
  await organiser.press(`Tugaskan ${person} menilai ${regency}`);
}

/** All who have no tie to the regency, in one press. */
export async function seatTheOthers(organiser: Actor, regency: string): Promise<void> {
  const whole = organiser.page.getByRole('form', { name: `Panel ${regency}` }).getByRole('button');
  await organiser.press(whole);
}

export interface GivenMark {
  readonly item: string;
  readonly mark: number;
  readonly reason: string;
}

/** Marks the item that is open and goes on to the next without a mark. */
export async function markOpenItem(evaluator: Actor, given: GivenMark): Promise<void> {
  await evaluator.choose('Pada tingkat mana kabupaten ini?', String(given.mark));
  await evaluator.write('Alasan', given.reason);
  await evaluator.press('Simpan, butir berikutnya');
}

export async function handIn(evaluator: Actor): Promise<void> {
  await evaluator.tick('Nilai dan alasan ini penilaian saya sendiri');
  await evaluator.press('Kirim lembar nilai');
}

export async function openSheet(evaluator: Actor, regency: string): Promise<void> {
  await evaluator.goTo('/kerja');
  await evaluator.follow(`Nilai ${regency}`);
}

/** Sends a mark as the item's page does, without drawing the page. */
export async function sendMark(evaluator: Actor, origin: string, regency: string, given: GivenMark): Promise<void> {
  const answer = await evaluator.page.request.post(`/kerja/panel/${cycle}/${regency}/${given.item}`, {
    headers: { origin, accept: 'text/html' },
    form: { mark: String(given.mark), reason: given.reason },
    maxRedirects: 0,
  });
  if (answer.status() !== 303) throw new Error(`${given.item}: ${answer.status()} ${await answer.text()}`);
}

/** Which of some sentences stand anywhere in what the evaluator can open of a regency's sheet, its source included. */
export async function seenOf(evaluator: Actor, regency: string, sentences: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    ['', '/B1', '/C1', '/Q6'].map((path) => evaluator.page.request.get(`/kerja/panel/${cycle}/${regency}${path}`)),
  );
  const html = (await Promise.all(answers.map((each) => each.text()))).join('\n');
  return sentences.filter((each) => html.includes(each));
}

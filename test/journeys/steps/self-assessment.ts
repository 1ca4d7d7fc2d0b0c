import type { Actor } from '../actor.ts';
import type { SentFile } from '../hands.ts';

export interface Answer {
  readonly level: number;
  readonly statement: string;
  readonly title: string;
  readonly file: SentFile;
}

/** The officer follows the desk to the next item that waits and proposes an answer. @returns the item's code */
export async function answerNext(officer: Actor, answer: Answer): Promise<string> {
  await openWaiting(officer, 'Isi butir pertama');
  const item = new URL(officer.page.url()).pathname.split('/').at(-1) ?? '';
  await officer.choose('Pada tingkat mana kabupaten berada?', String(answer.level));
  await officer.write('Jelaskan jawabannya', answer.statement);
  await officer.write('Judul dokumen', answer.title);
  await officer.attach('Berkas', answer.file);
  await officer.press('Simpan dan ajukan ke kepala');
  return item;
}

/** The head or a verifier opens the first item that waits and lets it pass. */
export async function passNext(reviewer: Actor, button: 'Setujui' | 'Verifikasi'): Promise<void> {
  await openWaiting(reviewer, 'Tinjau butir pertama');
  await reviewer.press(button);
}

/** The head approves all that waits from the agency with one button. */
export async function approveTogether(head: Actor, button: string): Promise<void> {
  await head.goTo('/kerja');
  await head.follow('Simulasi Evaluasi 2022');
  await head.press(button);
}

export async function submitAll(head: Actor): Promise<void> {
  await head.goTo('/kerja');
  await head.follow('Kirim penilaian mandiri');
  if (!head.page.url().endsWith('/kirim')) await head.follow('Kirim penilaian mandiri');
  await head.look('mandiri-5-periksa');
  await head.tick('Isi penilaian mandiri ini sudah diperiksa');
  await head.press('Kirim penilaian mandiri');
}

/** Where one item waits, the desk leads to it; where several do, to the list and from there to the first. */
async function openWaiting(who: Actor, first: string): Promise<void> {
  await who.goTo('/kerja');
  await who.follow('Simulasi Evaluasi 2022');
  if (!who.page.url().includes('/butir/')) await who.follow(first);
}

import { answerSurvey } from '../../../src/blocks/surveys/answer.ts';
import { fewestShown } from '../../../src/blocks/surveys/model.ts';
import { satisfaction } from '../../../src/dimensions/governance/public-services/model.ts';
import { createAt } from '../../../src/kernel/capability/at.ts';
import { elementCodes, type ElementCode } from '../../../src/methods/skm/elements.ts';
import type { DemoHouse } from '../../support/demo.ts';
import type { Actor } from '../actor.ts';
import { publicFigure } from './figures.ts';

export interface Wish {
  readonly service: string;
  readonly village: string;
  readonly name: string;
  readonly contact: string;
}

/** Through the three questions to the receipt. @returns the tracking number */
export async function applyFor(citizen: Actor, wish: Wish): Promise<string> {
  await citizen.goTo('/layanan');
  await citizen.follow(wish.service);
  await citizen.look('layanan-1-standar');
  await citizen.follow('Ajukan sekarang');
  const needed = citizen.page.getByRole('checkbox');
  for (const name of await labelsOf(citizen, await needed.count())) await citizen.tick(name);
  await citizen.look('layanan-2-syarat');
  await citizen.press('Lanjut');
  await citizen.pick('Desa atau kelurahan', wish.village);
  await citizen.press('Lanjut');
  await citizen.write('Nama lengkap', wish.name);
  await citizen.write('Nomor telepon atau surel', wish.contact);
  await citizen.tick('Saya setuju');
  await citizen.look('layanan-3-siapa');
  await citizen.press('Kirim permohonan');
  await citizen.look('layanan-4-tanda-terima');
  return citizen.page.getByRole('heading', { level: 1 }).innerText();
}

async function labelsOf(citizen: Actor, count: number): Promise<string[]> {
  const labels = await citizen.page.locator('main .choice label').allInnerTexts();
  return labels.slice(0, count).map((each) => each.split('\n')[0] ?? '');
}

/** The counter receives, works on and finishes an application. */
export async function finishApplication(officer: Actor, number: string, service: string): Promise<void> {
  await officer.goTo('/kerja/layanan');
  await officer.write('Nomor atau nama layanan', number);
  await officer.press('Saring');
  await officer.follow(service);
  await officer.look('loket-1-masuk');
  await officer.press('Terima, berkas lengkap');
  await officer.press('Mulai proses');
  await officer.write('Hasil', 'Kutipan akta dapat diambil di loket 2.');
  await officer.press('Selesaikan');
  await officer.look('loket-2-selesai');
}

/** From the tracking page to the nine questions, each with the same answer in words' order. */
export async function rateService(citizen: Actor, number: string, mark: number): Promise<void> {
  await citizen.goTo('/lacak');
  await citizen.write('Nomor pelacakan', number);
  await citizen.press('Lihat status');
  await citizen.look('layanan-5-status');
  await citizen.follow('Nilai layanan ini');
  const groups = citizen.page.locator('main fieldset');
  for (let at = 0; at < (await groups.count()); at++) {
    const group = groups.nth(at);
    const question = (await group.locator('legend').innerText()).split('\n')[0] ?? '';
    const answer = await group
      .locator('label')
      .nth(mark - 1)
      .innerText();
    await citizen.choose(question, answer);
  }
  await citizen.look('layanan-6-survei');
  await citizen.press('Kirim penilaian');
}

/** As many others rate a service as are missing until the next answer about it is the fifth of its five. */
export async function letOthersRate({ house }: DemoHouse, subjectCode: string): Promise<void> {
  const at = createAt({ regency: '16.06', now: house.clock() });
  await house.db.tx({ regency: at.regency }, async (tx) => {
    const { rows } = await tx.client.query<{ n: number; organisation: string; district: string }>(
      `select count(*)::int as n, min(organisation_code) as organisation, min(district_code) as district
       from surveys.responses
       where subject_code = $1`,
      [subjectCode],
    );
    const [{ n, organisation, district } = { n: 0, organisation: '', district: '' }] = rows;
    for (let place = n % fewestShown; place < fewestShown - 1; place += 1)
      await answerSurvey(tx, at, satisfaction, {
        token: `tetangga-${place}`,
        subjectCode,
        organisationCode: organisation,
        districtCode: district,
        marks: Object.fromEntries(elementCodes.map((code) => [code, 3])) as Record<ElementCode, number>,
        comment: undefined,
        demo: true,
      });
  });
}

/** What the public pages say of a year's services: how many were finished, how many in time, how many people answered. */
export async function servicesOf(visitor: Actor, year: string) {
  const onTime = await publicFigure(visitor, 'PS-TEPAT', year);
  const [, finished = '', inTime = ''] =
    /yang selesai dalam bulan itu: ([\d.]+) pada \d{4}; [^:]+: ([\d.]+)/.exec(onTime) ?? [];
  const satisfaction = await publicFigure(visitor, 'PS-IKM', year);
  const answers = /Jejak angka ini\s+[^\d]+([\d.]+)\s+Jumlah responden/.exec(satisfaction)?.[1] ?? '';
  const count = (text: string) => Number(text.replaceAll('.', ''));
  return { finished: count(finished), onTime: count(inTime), answers: count(answers) };
}

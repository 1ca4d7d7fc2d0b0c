import { Readable } from 'node:stream';
import { sampleAnswers } from '../../seed/evaluation/sample-marks.ts';
import { phases, simulation } from '../../seed/evaluation/simulation.ts';
import { perform } from '../kernel/capability/action.ts';
import type { Seeding } from '../kernel/capability/capability.ts';
import type { House } from '../kernel/capability/house.ts';
import { nation } from '../kernel/areas/codes.ts';
import { actAs } from '../kernel/people/act-as.ts';
import { localDate } from '../platform/words/format.ts';
import { pick } from '../platform/words/words.ts';
import { createCycle, openSelfAssessment } from './cycles/actions.ts';
import { shiftDay } from './cycles/model.ts';
import { findCycle } from './cycles/queries.ts';
import { evaluationDimensions } from './editions/model.ts';
import type { Item } from './instruments/model.ts';
import { referenceInstrument } from './reference.ts';
import { keepFileRow } from '../platform/files/uploads.ts';
import { saveAnswer } from './self-assessment/actions.ts';
import { listOrganisationCodes } from './self-assessment/queries.ts';
import { approveAgency, verifyDimension } from './self-assessment/bulk.ts';
import { giveRecommendation, followRecommendation } from './self-assessment/recommendations.ts';
import { submitSelfAssessment } from './self-assessment/submit.ts';

/** The calendar is laid so that the self-assessment is in its third week when the house is seeded: nobody starts late. */
const daysBefore = 27;

/** Muba's agency whose answers are left open, so that the main journey can be walked. */
const leftOpen = 'DISDUKCAPIL';

/** Who writes, approves and verifies in a regency's demonstration, by organisation. */
export interface Cast {
  readonly regency: '16.03' | '16.06' | '16.07';
  readonly officer: (organisation: string) => string;
  readonly head: (organisation: string) => string;
  readonly steward: string;
  /** Verifies what Kominfo itself answered. */
  readonly auditor: string;
  /** Submits; undefined leaves the self-assessment open. */
  readonly submitter?: string;
}

const mubaOfficers: Readonly<Record<string, string>> = { BAPPEDA: 'bappeda', DISDUKCAPIL: 'petugas-dukcapil' };
const mubaHeads: Readonly<Record<string, string>> = { DISDUKCAPIL: 'kepala-dukcapil' };
export const muba: Cast = {
  regency: '16.06',
  officer: (organisation) => mubaOfficers[organisation] ?? `petugas-${organisation.toLowerCase()}`,
  head: (organisation) => mubaHeads[organisation] ?? `kepala-${organisation.toLowerCase()}`,
  steward: 'walidata',
  auditor: 'inspektorat',
};
export const neighbour = (regency: Cast['regency'], key: string): Cast => ({
  regency,
  officer: (organisation) => (organisation === 'KOMINFO' ? `petugas-kominfo-${key}` : `petugas-${key}`),
  head: (organisation) => (organisation === 'KOMINFO' ? `sekretaris-kominfo-${key}` : `kepala-dukcapil-${key}`),
  steward: `walidata-${key}`,
  auditor: `inspektorat-${key}`,
  submitter: `walidata-${key}`,
});

/**
 * The simulated cycle of 2022, all through actions with dates of the past: two neighbours have submitted, Muba has not,
 * and the answers of its civil registry are still to be written.
 */
export async function seedEvaluation(house: House, seeding: Seeding): Promise<void> {
  if (!seeding.demo || seeding.regency !== muba.regency) return;
  const known = await house.db.tx({ regency: nation, readOnly: true }, (tx) => findCycle(tx, simulation.code));
  if (known) return;
  const opensOn = shiftDay(localDate(seeding.now), -daysBefore);
  const day = (offset: number): Date => new Date(`${shiftDay(opensOn, offset)}T03:00:00Z`);
  await openCycle(house, opensOn, day);
  for (const cast of [neighbour('16.03', 'muaraenim'), neighbour('16.07', 'banyuasin'), muba])
    await answerAll(house, cast, day);
  await advise(house, day);
  seeding.say(`The simulated cycle ${simulation.code} is open; ${leftOpen} has still to answer.`);
}

/** An instant so many days after the invitation. */
type Day = (offset: number) => Date;

async function openCycle(house: House, opensOn: string, day: Day): Promise<void> {
  const organiser = await actAs(house, simulation.organiser, day(0));
  await perform(
    house.db,
    createCycle,
    {
      id: simulation.code,
      year: simulation.assessedYear,
      kind: 'simulation',
      name_id: pick(simulation.name, 'id'),
      name_en: pick(simulation.name, 'en'),
      edition: simulation.edition,
      instrument: simulation.instrument,
      participants: [...simulation.regencies],
      phases: phases.map((each) => ({
        phase: each.code,
        opensOn: shiftDay(opensOn, each.fromDay),
        lastOn: shiftDay(opensOn, each.toDay - 1),
      })),
    },
    organiser,
  );
  await perform(
    house.db,
    openSelfAssessment,
    { cycle: simulation.code },
    await actAs(house, simulation.organiser, day(7)),
  );
}

/** One regency's answers: drafted by officers, approved by heads, verified by the steward or, for Kominfo's, the auditor. */
async function answerAll(house: House, cast: Cast, day: Day): Promise<void> {
  const cycle = simulation.code;
  const agencies = await agenciesOf(house, cast.regency);
  const items = referenceInstrument.items.map((item) => ({
    item,
    organisation: agencies.has(item.responsible) ? item.responsible : 'KOMINFO',
  }));
  const written = items.filter((each) => cast.regency !== muba.regency || each.organisation !== leftOpen);
  const answers = new Map(sampleAnswers[cast.regency].map((each) => [each.item, each]));
  for (const { item, organisation } of written) {
    const answer = answers.get(item.code);
    if (!answer) continue;
    const at = await actAs(house, cast.officer(organisation), day(12));
    const file = await exampleDocument(house, item, cast.regency, day(12));
    await perform(
      house.db,
      saveAnswer,
      { cycle, item: item.code, level: answer.level, statement: answer.statement, intent: 'propose', ...file },
      at,
    );
  }
  for (const organisation of new Set(written.map((each) => each.organisation)))
    await perform(
      house.db,
      approveAgency,
      { cycle, organisation },
      await actAs(house, cast.head(organisation), day(16)),
    );
  // Kominfo cannot verify its own answers; the inspectorate does.
  for (const [who, own] of [
    [cast.steward, false],
    [cast.auditor, true],
  ] as const) {
    const at = await actAs(house, who, day(20));
    const due = written.filter((each) => (each.organisation === 'KOMINFO') === own);
    for (const dimension of evaluationDimensions)
      if (due.some((each) => each.item.dimension === dimension))
        await perform(house.db, verifyDimension, { cycle, dimension }, at);
  }
  if (cast.submitter)
    await perform(
      house.db,
      submitSelfAssessment,
      { cycle, confirm: 'yes' },
      await actAs(house, cast.submitter, day(25)),
    );
}

async function agenciesOf(house: House, regency: string): Promise<ReadonlySet<string>> {
  const list = await house.db.tx({ regency, readOnly: true }, (tx) => listOrganisationCodes(tx));
  return new Set(list);
}

/** A small text that says it is an example, kept like any upload; neighbours share one each. */
async function exampleDocument(house: House, item: Item, regency: string, on: Date) {
  const own = regency === muba.regency;
  const title = own ? (item.evidence[0]?.[0] ?? item.title[0]) : 'Himpunan dokumen pendukung';
  const name = own ? `bukti-${item.code.toLowerCase()}.txt` : 'himpunan-bukti.txt';
  const body = `CONTOH, bukan dokumen asli.\n\n${title}\nSimulasi Evaluasi 2022, ${own ? `butir ${item.code}, ` : ''}daerah ${regency}.\n`;
  const file = await house.files.keep(name, Readable.from([Buffer.from(body)]));
  await house.db.tx({ regency }, (tx) => keepFileRow(tx, file, on));
  return { file, title };
}

/** What last year's letter advised, as examples, and what Muba did about it. */
async function advise(house: House, day: Day): Promise<void> {
  const organiser = await actAs(house, simulation.organiser, day(1));
  const steward = await actAs(house, muba.steward, day(10));
  for (const { item, text, done } of examples) {
    const { id } = await perform(
      house.db,
      giveRecommendation,
      {
        regency: muba.regency,
        year: simulation.previousYear,
        item,
        text_id: text[0],
        text_en: text[1],
        source: 'Contoh surat hasil evaluasi 2021',
      },
      organiser,
    );
    if (done)
      await perform(
        house.db,
        followRecommendation,
        { recommendation: id, status: done.status, note: done.note },
        steward,
      );
  }
}

const examples = [
  {
    item: 'C1',
    text: [
      'Ukur waktu penyelesaian di semua perangkat daerah layanan, bukan hanya di kantor induk.',
      'Measure the time to completion in every service agency, not only at its head office.',
    ],
    done: { status: 'followed-up', note: 'Pelacakan permohonan dipakai seluruh OPD layanan sejak Januari 2022.' },
  },
  {
    item: 'C17',
    text: [
      'Catat timbangan bank sampah tiap bulan agar pengurangan dapat dihitung.',
      'Record what waste banks weigh each month, so that the reduction can be counted.',
    ],
    done: { status: 'started', note: 'Timbangan bulanan berjalan di 34 bank sampah; buku tabungan digital menyusul.' },
  },
  {
    item: 'B2',
    text: [
      'Beri setiap rekomendasi penanggung jawab dan tenggat, lalu laporkan kemajuannya tiap triwulan.',
      'Give each recommendation an owner and a deadline, and report its progress each quarter.',
    ],
    done: undefined,
  },
] as const;

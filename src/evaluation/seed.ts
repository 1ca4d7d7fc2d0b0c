import { addDays } from '../kernel/periods/days.ts';
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
import { findCycle } from './cycles/queries.ts';
import type { Item } from './instruments/model.ts';
import { referenceInstrument } from './reference.ts';
import { keepFileRow } from '../platform/files/uploads.ts';
import { saveAnswer } from './self-assessment/actions.ts';
import type { Answer } from './self-assessment/model.ts';
import { findSubmission, listAnswers, listRecommendations } from './self-assessment/queries.ts';
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
 * and the answers of its civil registry are still to be written. Told to the end once; cut short, it goes on where it was.
 */
export async function seedEvaluation(house: House, seeding: Seeding): Promise<void> {
  if (!seeding.demo || seeding.regency !== muba.regency) return;
  // The advice comes last: with all of it there, everything before is.
  const advice = await house.db.tx({ regency: muba.regency, readOnly: true }, (tx) =>
    listRecommendations(tx, simulation.previousYear),
  );
  if (advice.length >= examples.length) return;
  const opensOn = addDays(localDate(seeding.now), -daysBefore);
  const day = (offset: number): Date => new Date(`${addDays(opensOn, offset)}T03:00:00Z`);
  await openCycle(house, opensOn, day);
  const casts = [neighbour('16.03', 'muaraenim'), neighbour('16.07', 'banyuasin'), muba];
  const told = await Promise.allSettled(casts.map((cast) => answerAll(house, cast, day)));
  for (const each of told) if (each.status === 'rejected') throw each.reason;
  await advise(house, day, new Set(advice.map((each) => each.item)));
  seeding.say(`The simulated cycle ${simulation.code} is open; ${leftOpen} has still to answer.`);
}

/** An instant so many days after the invitation. */
type Day = (offset: number) => Date;

async function openCycle(house: House, opensOn: string, day: Day): Promise<void> {
  const known = await house.db.tx({ regency: nation, readOnly: true }, (tx) => findCycle(tx, simulation.code));
  const cycle = {
    id: simulation.code,
    year: simulation.assessedYear,
    kind: 'simulation',
    name_id: pick(simulation.name, 'id'),
    name_en: pick(simulation.name, 'en'),
    edition: simulation.edition,
    instrument: simulation.instrument,
    // Whoever opens the demonstration a month later can still walk it; its page says so.
    deadlines: 'shown',
    participants: [...simulation.regencies],
    phases: phases.map((each) => ({
      phase: each.code,
      opensOn: addDays(opensOn, each.fromDay),
      lastOn: addDays(opensOn, each.toDay - 1),
    })),
  };
  if (!known) await perform(house.db, createCycle, cycle, await actAs(house, simulation.organiser, day(0)));
  if (!known || known.state === 'preparation')
    await perform(
      house.db,
      openSelfAssessment,
      { cycle: simulation.code },
      await actAs(house, simulation.organiser, day(7)),
    );
}

/** One regency's answers: proposed by officers, approved by heads, verified by the steward or, for Kominfo's, the auditor. */
async function answerAll(house: House, cast: Cast, day: Day): Promise<void> {
  const cycle = simulation.code;
  const read = () =>
    house.db.tx({ regency: cast.regency, readOnly: true }, async (tx) => ({
      answers: await listAnswers(tx, cycle),
      submitted: (await findSubmission(tx, cycle)) !== undefined,
    }));
  const { answers, submitted } = await read();
  if (submitted) return;
  await writeAnswers(house, cast, answers, day);
  const proposed = (await read()).answers.filter((each) => each.state === 'proposed');
  for (const organisation of new Set(proposed.map((each) => each.organisation)))
    await perform(
      house.db,
      approveAgency,
      { cycle, organisation },
      await actAs(house, cast.head(organisation), day(16)),
    );
  const approved = (await read()).answers.filter((each) => each.state === 'approved');
  const dimensionOf = new Map(referenceInstrument.items.map((item) => [item.code, item.dimension]));
  // Kominfo cannot verify its own answers; the inspectorate does.
  for (const [who, own] of [
    [cast.steward, false],
    [cast.auditor, true],
  ] as const) {
    const at = await actAs(house, who, day(20));
    const due = approved.filter((each) => (each.organisation === 'KOMINFO') === own);
    for (const dimension of new Set(due.map((each) => dimensionOf.get(each.item))))
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

async function writeAnswers(house: House, cast: Cast, answers: readonly Answer[], day: Day): Promise<void> {
  const own = cast.regency === muba.regency;
  const shared = own ? undefined : await exampleDocument(house, undefined, cast.regency, day(12));
  const samples = new Map(sampleAnswers[cast.regency].map((each) => [each.item, each]));
  const items = new Map(referenceInstrument.items.map((item) => [item.code, item]));
  const missing = answers.filter((each) => each.state === 'missing' && !(own && each.organisation === leftOpen));
  for (const [organisation, list] of Map.groupBy(missing, (each) => each.organisation)) {
    const at = await actAs(house, cast.officer(organisation), day(12));
    for (const { item } of list) {
      const sample = samples.get(item);
      if (!sample) continue;
      const document = shared
        ? { ...shared, title: documentTitle(items.get(item)) }
        : await exampleDocument(house, items.get(item), cast.regency, day(12));
      const { level, statement } = sample;
      const answer = { cycle: simulation.code, item, level, statement, intent: 'propose', ...document };
      await perform(house.db, saveAnswer, answer, at);
    }
  }
}

/** What an item asks to be shown, as the title of an example of it: no two of a regency are called the same. */
export function documentTitle(item: Item | undefined): string {
  return item ? `${item.code} · ${item.evidence[0]?.[0] ?? item.title[0]}` : 'Himpunan dokumen pendukung';
}

/** A small text that says it is an example, kept like any upload; without an item one for the whole regency. */
async function exampleDocument(house: House, item: Item | undefined, regency: string, on: Date) {
  const title = documentTitle(item);
  const name = item ? `bukti-${item.code.toLowerCase()}.txt` : 'himpunan-bukti.txt';
  const about = item ? `butir ${item.code}, daerah ${regency}` : `daerah ${regency}`;
  const body = `CONTOH, bukan dokumen asli.\n\n${title}\nSimulasi Evaluasi 2022, ${about}.\n`;
  const file = await house.files.keep(name, Readable.from([Buffer.from(body)]));
  await house.db.tx({ regency }, (tx) => keepFileRow(tx, file, on));
  return { file, title };
}

/** What last year's letter advised, as examples, and what Muba did about it. */
async function advise(house: House, day: Day, given: ReadonlySet<string | null>): Promise<void> {
  const organiser = await actAs(house, simulation.organiser, day(1));
  const steward = await actAs(house, muba.steward, day(10));
  for (const { item, text, done } of examples.filter((each) => !given.has(each.item))) {
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

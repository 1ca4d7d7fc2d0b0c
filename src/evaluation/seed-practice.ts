import { Readable } from 'node:stream';
import { practice, practiceAdvice, practiceAnswers, practiceSheets } from '../../seed/evaluation/practice.ts';
import { candidates, phases } from '../../seed/evaluation/simulation.ts';
import { perform } from '../kernel/capability/action.ts';
import type { Seeding } from '../kernel/capability/capability.ts';
import type { House } from '../kernel/capability/house.ts';
import { nation } from '../kernel/areas/codes.ts';
import { actAs } from '../kernel/people/act-as.ts';
import { keepFileRow } from '../platform/files/uploads.ts';
import { localDate } from '../platform/words/format.ts';
import { createCycle, freezeEdition, openSelfAssessment } from './cycles/actions.ts';
import { shiftDay } from './cycles/model.ts';
import { findCycle } from './cycles/queries.ts';
import { evaluationDimensions } from './editions/model.ts';
import { markSheet, submitMarks } from './marking/actions.ts';
import { assignEvaluator } from './panel/actions.ts';
import { referenceInstrument } from './reference.ts';
import { combineMarks, recommend } from './results/actions.ts';
import { publishCycle } from './results/publish.ts';
import { muba, neighbour, type Cast } from './seed.ts';
import { invitePanel } from './seed-panel.ts';
import { saveAnswer } from './self-assessment/actions.ts';
import { approveAgency, verifyDimension } from './self-assessment/bulk.ts';
import { listOrganisationCodes } from './self-assessment/queries.ts';
import { submitSelfAssessment } from './self-assessment/submit.ts';

/** Days before today on which the practice cycle began; it was published long before the cycle of the journeys. */
const daysBefore = 200;

type Day = (offset: number) => Date;
const cycle = practice.code;

/** A whole simulated cycle through actions with dates of the past, published with its log, bundle and report. */
export async function seedPractice(house: House, seeding: Seeding): Promise<void> {
  if (!seeding.demo || seeding.regency !== muba.regency) return;
  const known = await house.db.tx({ regency: nation, readOnly: true }, (tx) => findCycle(tx, cycle));
  // A seed that was stopped half-way is left as it is: only a combined cycle can still be published.
  if (known && known.state !== 'combined') return;
  const opensOn = shiftDay(localDate(seeding.now), -daysBefore);
  const day: Day = (offset) => new Date(`${shiftDay(opensOn, offset)}T03:00:00Z`);
  if (!known) await walkToResults(house, opensOn, day);
  await publishCycle(house, cycle, await actAs(house, practice.organiser, day(75)));
  seeding.say(`The practice cycle ${cycle} is published: /evaluasi/siklus/${cycle}`);
}

async function walkToResults(house: House, opensOn: string, day: Day): Promise<void> {
  const organiser = (offset: number) => actAs(house, practice.organiser, day(offset));
  await perform(
    house.db,
    createCycle,
    {
      id: cycle,
      year: practice.assessedYear,
      kind: 'simulation',
      name_id: practice.name[0],
      name_en: practice.name[1],
      edition: practice.edition,
      instrument: practice.instrument,
      participants: [...practice.regencies],
      phases: phases.map((each) => ({
        phase: each.code,
        opensOn: shiftDay(opensOn, each.fromDay),
        lastOn: shiftDay(opensOn, each.toDay - 1),
      })),
    },
    await organiser(0),
  );
  await perform(house.db, openSelfAssessment, { cycle }, await organiser(7));
  const casts = [
    { ...muba, submitter: 'kepala-kominfo' },
    neighbour('16.07', 'banyuasin'),
    neighbour('16.03', 'muaraenim'),
  ];
  for (const cast of casts) await answerAll(house, cast, day);
  await perform(house.db, freezeEdition, { cycle }, await organiser(36));
  await mark(house, day);
  await perform(house.db, combineMarks, { cycle }, await organiser(71));
  for (const { regency, item, text } of practiceAdvice) {
    const advice = { cycle, regency, item: item ?? '', text_id: text[0], text_en: text[1] };
    await perform(house.db, recommend, advice, await organiser(72));
  }
}

async function answerAll(house: House, cast: Cast, day: Day): Promise<void> {
  const { regency } = cast;
  const agencies = new Set(await house.db.tx({ regency, readOnly: true }, (tx) => listOrganisationCodes(tx)));
  const body = Readable.from([Buffer.from(`CONTOH, bukan dokumen asli. Simulasi latihan 2021, daerah ${regency}.\n`)]);
  const file = await house.files.keep('himpunan-bukti.txt', body);
  await house.db.tx({ regency }, (tx) => keepFileRow(tx, file, day(10)));
  const officers = new Map<string, Awaited<ReturnType<typeof actAs>>>();
  const ownerOf = new Map(
    referenceInstrument.items.map((item) => [item.code, agencies.has(item.responsible) ? item.responsible : 'KOMINFO']),
  );
  for (const { item, level, statement } of practiceAnswers[regency] ?? []) {
    const organisation = ownerOf.get(item) ?? 'KOMINFO';
    const at = officers.get(organisation) ?? (await actAs(house, cast.officer(organisation), day(12)));
    officers.set(organisation, at);
    const answer = { cycle, item, level, statement, intent: 'propose', file, title: 'Himpunan dokumen pendukung' };
    await perform(house.db, saveAnswer, answer, at);
  }
  for (const organisation of officers.keys())
    await perform(
      house.db,
      approveAgency,
      { cycle, organisation },
      await actAs(house, cast.head(organisation), day(16)),
    );
  const dimensionsOf = (own: boolean) =>
    evaluationDimensions.filter((dimension) =>
      referenceInstrument.items.some(
        (item) => item.dimension === dimension && (ownerOf.get(item.code) === 'KOMINFO') === own,
      ),
    );
  // Kominfo cannot verify its own answers; the inspectorate does.
  for (const [who, own] of [
    [cast.steward, false],
    [cast.auditor, true],
  ] as const) {
    const at = await actAs(house, who, day(20));
    for (const dimension of dimensionsOf(own)) await perform(house.db, verifyDimension, { cycle, dimension }, at);
  }
  await perform(
    house.db,
    submitSelfAssessment,
    { cycle, confirm: 'yes' },
    await actAs(house, cast.submitter ?? cast.steward, day(25)),
  );
}

async function mark(house: House, day: Day): Promise<void> {
  const panel = candidates.filter((each) => practiceSheets.some((sheet) => sheet.evaluator === each.person));
  await invitePanel(house, cycle, panel, { invited: day(28), declared: day(30) });
  const organiser = await actAs(house, practice.organiser, day(40));
  for (const { regency, evaluator } of practiceSheets) {
    const { person } = await actAs(house, evaluator, day(40));
    await perform(house.db, assignEvaluator, { cycle, person: person?.id, regency }, organiser);
  }
  for (const { regency, evaluator, marks } of practiceSheets) {
    const at = await actAs(house, evaluator, day(60));
    await perform(house.db, markSheet, { cycle, regency, marks }, at);
    await perform(house.db, submitMarks, { cycle, regency, confirm: 'yes' }, at);
  }
}

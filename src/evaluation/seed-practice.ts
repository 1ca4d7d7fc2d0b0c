import { getPerson } from '../kernel/capability/access.ts';
import { addDays } from '../kernel/periods/days.ts';
import { practice, practiceAdvice, practiceAnswers, practiceSheets } from '../../seed/evaluation/practice.ts';
import { candidates, phases } from '../../seed/evaluation/simulation.ts';
import { perform } from '../kernel/capability/action.ts';
import type { Seeding } from '../kernel/capability/capability.ts';
import type { House } from '../kernel/capability/house.ts';
import { nation } from '../kernel/areas/codes.ts';
import { actAs } from '../kernel/people/act-as.ts';
import type { Tx } from '../platform/db/db.ts';
import { localDate } from '../platform/words/format.ts';
import { createCycle, freezeEdition, openSelfAssessment } from './cycles/actions.ts';
import type { CycleState } from './cycles/model.ts';
import { findCycle } from './cycles/queries.ts';
import type { Item } from './instruments/model.ts';
import { markSheet, submitMarks } from './marking/actions.ts';
import { listOwnMarks } from './marking/queries.ts';
import { assignEvaluator } from './panel/actions.ts';
import { listSeats } from './panel/queries.ts';
import { combineMarks, recommend } from './results/actions.ts';
import { publishCycle } from './results/publish.ts';
import { listCycleRecommendations } from './recommendations/queries.ts';
import { answerAll, documentTitle, exampleFile, muba, neighbour, type Cast, type Day } from './seed-answers.ts';
import { invitePanel } from './seed-panel.ts';

/** Days before today on which the practice cycle began; it was published long before the cycle of the journeys. */
const daysBefore = 200;

const cycle = practice.code;
const casts = [
  { ...muba, submitter: 'kepala-kominfo' },
  neighbour('16.07', 'banyuasin'),
  neighbour('16.03', 'muaraenim'),
  neighbour('16.71', 'palembang'),
];

/**
 * A whole simulated cycle through actions with dates of the past, published with its log, bundle and report. Told to the
 * end once; cut short, it goes on where it was.
 */
export async function seedPractice(house: House, seeding: Seeding): Promise<void> {
  if (!seeding.demo || seeding.regency !== muba.regency) return;
  let state = await stateNow(house);
  if (state === 'published') return;
  const opensOn = addDays(localDate(seeding.now), -daysBefore);
  const day: Day = (offset) => new Date(`${addDays(opensOn, offset)}T03:00:00Z`);
  const organiser = (offset: number) => actAs(house, practice.organiser, day(offset));
  const steps: Readonly<Record<Exclude<CycleState, 'published'> | 'none', () => Promise<unknown>>> = {
    none: async () => perform(house.db, createCycle, cycleFrom(opensOn), await organiser(0)),
    preparation: async () => perform(house.db, openSelfAssessment, { cycle }, await organiser(7)),
    'self-assessment': async () => {
      // All of them to their end, also when one fails: nothing may still be writing when this is tried again.
      const done = await Promise.allSettled(casts.map((cast) => tell(house, cast, day)));
      for (const each of done) if (each.status === 'rejected') throw each.reason;
      await perform(house.db, freezeEdition, { cycle }, await organiser(36));
    },
    marking: async () => {
      await markAll(house, day);
      await perform(house.db, combineMarks, { cycle }, await organiser(71));
    },
    combined: async () => {
      await advise(house, day);
      await publishCycle(house, cycle, await organiser(75));
    },
  };
  while (state !== 'published') {
    await steps[state]();
    state = await stateNow(house);
  }
  seeding.say(`The practice cycle ${cycle} is published: /evaluasi/siklus/${cycle}`);
}

async function stateNow(house: House): Promise<CycleState | 'none'> {
  return (await national(house, (tx) => findCycle(tx, cycle)))?.state ?? 'none';
}

function national<Result>(house: House, read: (tx: Tx) => Promise<Result>): Promise<Result> {
  return house.db.tx({ regency: nation, readOnly: true }, read);
}

function cycleFrom(opensOn: string) {
  return {
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
      opensOn: addDays(opensOn, each.fromDay),
      lastOn: addDays(opensOn, each.toDay - 1),
    })),
  };
}

async function tell(house: House, cast: Cast, day: Day): Promise<void> {
  const { regency } = cast;
  const about = `Simulasi latihan 2021, daerah ${regency}.`;
  const file = await exampleFile(house, { name: 'himpunan-bukti.txt', about, regency, on: day(10) });
  const document = async (item: Item) => ({ file, title: `${documentTitle(item)} (latihan 2021)` });
  await answerAll(house, { cycle, cast, answers: practiceAnswers[regency] ?? [], document }, day);
}

/** Everybody is seated before the first sheet goes in: a panel that has submitted as a whole takes nobody more. */
async function markAll(house: House, day: Day): Promise<void> {
  const panel = candidates.filter((each) => practiceSheets.some((sheet) => sheet.evaluator === each.person));
  await invitePanel(house, cycle, panel, { invited: day(28), declared: day(30) });
  const organiser = await actAs(house, practice.organiser, day(40));
  const seats = await national(house, (tx) => listSeats(tx, cycle));
  const sheets = [];
  for (const sheet of practiceSheets) {
    const at = await actAs(house, sheet.evaluator, day(60));
    const person = getPerson(at).id;
    const seat = seats.find((each) => each.regency === sheet.regency && each.person === person);
    sheets.push({ ...sheet, at, person, seat });
    if (!seat) await perform(house.db, assignEvaluator, { cycle, person, regency: sheet.regency }, organiser);
  }
  for (const { regency, marks, at, person, seat } of sheets) {
    if (seat?.submittedAt) continue;
    const own = await national(house, (tx) => listOwnMarks(tx, { cycle, regency, person }));
    if (own.size < marks.length) await perform(house.db, markSheet, { cycle, regency, marks }, at);
    await perform(house.db, submitMarks, { cycle, regency, confirm: 'yes' }, at);
  }
}

async function advise(house: House, day: Day): Promise<void> {
  const given = (await national(house, (tx) => listCycleRecommendations(tx, cycle))).length;
  const organiser = await actAs(house, practice.organiser, day(72));
  for (const { regency, item, text } of practiceAdvice.slice(given)) {
    const advice = { cycle, regency, item: item ?? '', text_id: text[0], text_en: text[1] };
    await perform(house.db, recommend, advice, organiser);
  }
}

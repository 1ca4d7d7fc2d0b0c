import { addDays } from '../kernel/periods/days.ts';
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
import { answerAll, documentTitle, exampleFile, muba, neighbour, type Cast, type Day } from './seed-answers.ts';
import { listRecommendations } from './recommendations/queries.ts';
import { followRecommendation, passOnRecommendation } from './recommendations/actions.ts';

/** The calendar is laid so that the self-assessment is in its third week when the house is seeded: nobody starts late. */
const daysBefore = 27;

/** Muba's agency whose answers are left open, so that the main journey can be walked. */
const leftOpen = 'DISDUKCAPIL';

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
  const told = await Promise.allSettled(casts.map((cast) => tell(house, cast, day)));
  for (const each of told) if (each.status === 'rejected') throw each.reason;
  await advise(house, day, new Set(advice.map((each) => each.item)));
  seeding.say(`The simulated cycle ${simulation.code} is open; ${leftOpen} has still to answer.`);
}

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

/** A regency's self-assessment: Muba shows a document an item, a neighbour one for all of them. */
async function tell(house: House, cast: Cast, day: Day): Promise<void> {
  const { regency } = cast;
  const own = regency === muba.regency;
  const keep = (name: string, title: string, whose: string) =>
    exampleFile(house, { name, about: `${title}\nSimulasi Evaluasi 2022, ${whose}.`, regency, on: day(12) });
  const shared = own ? undefined : await keep('himpunan-bukti.txt', 'Himpunan dokumen pendukung', `daerah ${regency}`);
  const document = async (item: Item) => {
    const title = documentTitle(item);
    const name = `bukti-${item.code.toLowerCase()}.txt`;
    return { file: shared ?? (await keep(name, title, `butir ${item.code}, daerah ${regency}`)), title };
  };
  const answers = sampleAnswers[regency] ?? [];
  await answerAll(house, { cycle: simulation.code, cast, answers, document, ...(own ? { leftOpen } : {}) }, day);
}

/** What last year's letter advised, as examples, and what Muba did about it. */
async function advise(house: House, day: Day, given: ReadonlySet<string | null>): Promise<void> {
  const organiser = await actAs(house, simulation.organiser, day(1));
  const steward = await actAs(house, muba.steward, day(10));
  for (const { item, text, done } of examples.filter((each) => !given.has(each.item))) {
    const { id } = await perform(
      house.db,
      passOnRecommendation,
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

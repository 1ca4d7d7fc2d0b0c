import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { evaluationCast, type EvaluationCast } from '../../../test/support/evaluation.ts';
import { perform } from '../../kernel/capability/action.ts';
import { createCycle, openSelfAssessment } from '../cycles/actions.ts';
import { importInstrument } from '../instruments/import.ts';
import { referenceInstrument } from '../reference.ts';
import { saveAnswer } from './actions.ts';
import { approveAgency, verifyDimension } from './bulk.ts';
import { listAnswers } from './queries.ts';
import { submitSelfAssessment } from './submit.ts';

let given: TestHouse;
let cast: EvaluationCast;
const cycle = '2023-resmi';

/** The ministry's instrument as far as this test needs one: an item a dimension, six for impact. */
const seen = new Set<string>();
const items = referenceInstrument.items.filter(({ dimension, smartDimension }) => {
  const place = dimension === 'impact' ? `impact ${smartDimension}` : dimension;
  return !seen.has(place) && seen.add(place);
});

beforeAll(async () => {
  given = await testHouse();
  cast = await evaluationCast(given);
  const instrument = { ...referenceInstrument, code: 'kementerian-2023', ours: false, source: 'Lampiran surat', items };
  await importInstrument(given.house.db, { instrument, edition: undefined }, new Date('2022-10-01T00:00:00Z'));
  const organiser = given.at(cast.organiser, '0');
  await perform(
    given.house.db,
    createCycle,
    {
      id: cycle,
      year: 2022,
      kind: 'official',
      name_id: 'Evaluasi 2022',
      name_en: 'Evaluation 2022',
      edition: '2022',
      instrument: instrument.code,
      participants: ['16.06'],
      phases: [],
    },
    organiser,
  );
  await perform(given.house.db, openSelfAssessment, { cycle }, organiser);
});

describe('an official evaluation', () => {
  it('accepts no example as evidence and names the items', async () => {
    const answers = await given.house.db.tx({ regency: '16.06' }, (tx) => listAnswers(tx, cycle));
    expect(answers).toHaveLength(10);
    const statement = 'Contoh pernyataan yang cukup panjang untuk diajukan.';
    for (const [organisation, own] of Map.groupBy(answers, (each) => each.organisation)) {
      const officer = given.at(await cast.officer(organisation));
      for (const { item } of own) {
        const answer = { cycle, item, level: 3, statement, intent: 'propose', url: `https://jdih.example/${item}` };
        await perform(given.house.db, saveAnswer, answer, officer);
      }
      await perform(given.house.db, approveAgency, { cycle, organisation }, given.at(await cast.head(organisation)));
    }
    for (const dimension of ['baseline', 'output', 'outcome', 'impact', 'quick_win'])
      for (const who of [cast.steward, cast.auditor])
        await perform(given.house.db, verifyDimension, { cycle, dimension }, given.at(who)).catch(() => {});
    const submitting = perform(
      given.house.db,
      submitSelfAssessment,
      { cycle, confirm: 'yes' },
      given.at(cast.kominfoHead),
    );
    // People of tests are fictional, and so is what they hand over.
    await expect(submitting).rejects.toMatchObject({ slug: 'self-assessment.demoEvidence', status: 409 });
    await expect(submitting).rejects.toThrow(/B1/);
  });
});

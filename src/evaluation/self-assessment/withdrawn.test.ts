import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { evaluationCast, openCycle, type EvaluationCast } from '../../../test/support/evaluation.ts';
import { refusal } from '../../../test/support/refusal.ts';
import { perform } from '../../kernel/capability/action.ts';
import { withdraw } from '../cycles/actions.ts';
import { approveAnswer, moveItem, saveAnswer } from './actions.ts';
import { approveAgency, verifyDimension } from './bulk.ts';
import { submitSelfAssessment } from './submit.ts';

let given: TestHouse;
let cast: EvaluationCast;
let cycle: string;

const statement = 'Seluruh OPD layanan memakai pelacakan permohonan sejak Januari 2022.';

beforeAll(async () => {
  given = await testHouse();
  cast = await evaluationCast(given);
  cycle = await openCycle(given, cast.organiser, 'simulasi-uji', ['16.06', '16.07']);
});

describe('a regency that has withdrawn', () => {
  it('changes nothing of its self-assessment any more, and is told why on every page of it', async () => {
    const { db } = given.house;
    const officer = given.at(await cast.officer('DISDUKCAPIL'));
    const head = given.at(await cast.head('DISDUKCAPIL'));
    const steward = given.at(cast.steward);
    const proposal = { cycle, item: 'C1', level: 3, statement, intent: 'propose' };
    await perform(db, saveAnswer, proposal, officer);
    const reason = 'Bencana banjir melanda kabupaten.';
    await perform(db, withdraw, { cycle, regency: '16.06', reason }, given.at(cast.organiser, '0'));
    const writes = [
      perform(db, saveAnswer, proposal, officer),
      perform(db, approveAnswer, { cycle, item: 'C1', outcome: 'approved' }, head),
      perform(db, moveItem, { cycle, item: 'C11', organisation: 'RSUD' }, steward),
      perform(db, approveAgency, { cycle, organisation: 'DISDUKCAPIL' }, head),
      perform(db, verifyDimension, { cycle, dimension: 'output' }, steward),
      perform(db, submitSelfAssessment, { cycle, confirm: 'yes' }, given.at(cast.kominfoHead)),
    ];
    const refused = await Promise.all(writes.map(refusal));
    expect(refused).toEqual(writes.map(() => 'self-assessment.withdrawn'));
    const browser = await given.browser(cast.kominfoHead);
    for (const page of ['', '/butir/C1', '/kirim']) {
      const { body } = await browser.get(`/kerja/evaluasi/${cycle}${page}`);
      expect(body).toContain('sudah mengundurkan diri dari siklus ini');
      expect(body).not.toContain('data-guard');
    }
  });
});

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../test/support/database.ts';
import { answering, evaluationCast, openCycle, type EvaluationCast } from '../../../test/support/evaluation.ts';
import { keepIndicators } from '../../../test/support/indicators.ts';
import { refusal } from '../../../test/support/refusal.ts';
import { perform } from '../../kernel/capability/action.ts';
import { approveFigures, saveFigures, verifyFigures } from '../../kernel/observations/actions.ts';
import type { Person } from '../../kernel/people/permissions.ts';
import { freezeEdition } from '../cycles/actions.ts';
import { findCycle, findFrozenRules } from '../cycles/queries.ts';
import { editionDetail } from '../exchange/bundle.ts';
import { approveAgency, verifyDimension } from './bulk.ts';
import { listFrozenFigures } from './figures-queries.ts';

let given: TestHouse;
let cast: EvaluationCast;
let cycle: string;
let officer: Person;
let head: Person;
let hands: ReturnType<typeof answering>;

beforeAll(async () => {
  given = await testHouse();
  cast = await evaluationCast(given);
  await keepIndicators(given.house, [{ code: 'DUKCAPIL-KTP', aggregation: 'ratio' }]);
  cycle = await openCycle(given, cast.organiser);
  hands = answering(given, cycle);
  officer = await cast.officer('DISDUKCAPIL');
  head = await cast.head('DISDUKCAPIL');
  await hands.answer('C1', officer, { intent: 'propose' });
});

/** A figure of Sekayu in September 2022 through the three people it needs. */
async function recordFigure(numerator: string): Promise<string> {
  const of = (permission: string, organisation: string) => given.person({ organisation, grants: [{ permission }] });
  const period = { indicator: 'DUKCAPIL-KTP', period: '2022-09' };
  const saved = await perform(
    given.house.db,
    saveFigures,
    { ...period, rows: [{ area: '16.06.01', numerator, denominator: '80' }], submit: true },
    given.at(await of('observations.enter', 'DISDUKCAPIL')),
  );
  const observations = saved.observations.map((each) => each.id);
  const decided = { ...period, observations };
  const boss = given.at(await of('observations.approve', 'DISDUKCAPIL'));
  await perform(given.house.db, approveFigures, { ...decided, outcome: 'approved' }, boss);
  const steward = given.at(await of('observations.verify', 'KOMINFO'));
  await perform(given.house.db, verifyFigures, { ...decided, outcome: 'verified' }, steward);
  return observations[0] ?? '';
}

describe('figures beside an answer', () => {
  it('are live while it is open, with how complete they are and their trail', async () => {
    await recordFigure('50');
    const page = (await (await given.browser(head)).get(`/kerja/evaluasi/${cycle}/butir/C1`)).body;
    expect(page).toContain('Indikator DUKCAPIL-KTP: 62,5%');
    expect(page).toMatch(/50 dari 80 · data lengkap \d+%/);
    expect(page).toContain('/indikator/DUKCAPIL-KTP?tahun=2022');
  });
});

describe('many answers', () => {
  it('are approved an agency and verified a dimension at a time, but only what is complete', async () => {
    const answers = await hands.all();
    for (const organisation of new Set(answers.map((each) => each.organisation))) {
      const own = answers.filter((each) => each.organisation === organisation && each.state !== 'verified');
      const author = await cast.officer(organisation);
      const document = { url: `https://jdih.example/${organisation}`, title: `Dokumen ${organisation}` };
      for (const each of own)
        if (each.item !== 'C1') await hands.answer(each.item, author, { intent: 'propose', ...document });
      await perform(given.house.db, approveAgency, { cycle, organisation }, given.at(await cast.head(organisation)));
    }
    for (const dimension of ['baseline', 'output', 'outcome', 'impact', 'quick_win'])
      for (const who of [cast.steward, cast.auditor])
        await perform(given.house.db, verifyDimension, { cycle, dimension }, given.at(who)).catch(() => {});
    expect((await hands.all()).filter((each) => each.state !== 'verified')).toEqual([]);
  });
});

describe('submitting', () => {
  it('is refused while an item is open, and names it', async () => {
    await hands.verify('C18', cast.steward, { outcome: 'returned', reason: 'Periksa lagi jumlah gedungnya.' });
    const problem = await hands.submit(cast.kominfoHead).catch((error: unknown) => error);
    expect(problem).toMatchObject({ slug: 'self-assessment.incomplete', status: 409 });
    expect((problem as Error).message).toContain('C18');
    const page = (await (await given.browser(cast.kominfoHead)).get(`/kerja/evaluasi/${cycle}/kirim`)).body;
    expect(page).toContain(`/kerja/evaluasi/${cycle}/butir/C18`);
    const organisation = (await hands.current('C18'))?.organisation ?? '';
    await hands.answer('C18', await cast.officer(organisation), {
      intent: 'propose',
      url: 'https://jdih.example/gedung',
    });
    await hands.approve('C18', await cast.head(organisation));
    await hands.verify('C18', cast.steward);
  });

  it('is for Kominfo’s head only', async () => {
    expect(await refusal(hands.submit(cast.steward))).toBe('border.forbidden');
  });

  it('freezes answers with their inputs under a hash that stands in the log, exactly once', async () => {
    const outcomes = await Promise.all([1, 2].map(() => refusal(hands.submit(cast.kominfoHead))));
    expect(outcomes.toSorted()).toEqual(['accepted', 'self-assessment.frozen']);
    const { rows } = await given.house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query<{ content: string; content_hash: string }>(
        'select content, content_hash from evaluation.submissions where cycle_id = $1',
        [cycle],
      ),
    );
    const [row] = rows;
    expect(row?.content_hash).toBe(
      createHash('sha256')
        .update(row?.content ?? '')
        .digest('hex'),
    );
    const content = JSON.parse(row?.content ?? '{}') as { items: { code: string; level: number }[] };
    expect(content.items).toHaveLength(42);
    const leaf = await given.house.db.tx({ regency: '16.06' }, (tx) =>
      tx.client.query("select detail from kernel.audit_entries where action = 'evaluation.submit-self-assessment'"),
    );
    expect(leaf.rows.map((each: { detail: object }) => each.detail)).toMatchObject([
      { content_sha256: row?.content_hash },
    ]);
  });

  it('keeps the figures of that day with their observations, whatever is corrected later', async () => {
    const before = await given.house.db.tx({ regency: '16.06' }, (tx) => listFrozenFigures(tx, cycle, 'C1'));
    expect(before).toMatchObject([{ indicator: 'DUKCAPIL-KTP', numerator: 50, denominator: 80, value: 62.5 }]);
    const later = await recordFigure('60');
    expect(before[0]?.observations).toHaveLength(1);
    expect(before[0]?.observations).not.toContain(later);
    const page = (await (await given.browser(head)).get(`/kerja/evaluasi/${cycle}/butir/C1`)).body;
    expect(page).toContain('Angka saat dikirim');
    expect(page).toContain('62,5%');
    expect(page).not.toContain('75,0%');
  });

  it('leaves nothing that can still be changed', async () => {
    expect(await refusal(hands.answer('C1', officer))).toBe('self-assessment.frozen');
    expect(await refusal(hands.approve('C1', head))).toBe('self-assessment.frozen');
    expect(await refusal(hands.verify('C1', cast.steward, { outcome: 'returned', reason: 'Terlambat.' }))).toBe(
      'self-assessment.frozen',
    );
    const refused = perform(given.house.db, verifyDimension, { cycle, dimension: 'outcome' }, given.at(cast.steward));
    expect(await refusal(refused)).toBe('self-assessment.frozen');
  });
});

describe('freezing the rules', () => {
  it('writes them into the log before anybody marks', async () => {
    await perform(given.house.db, freezeEdition, { cycle }, given.at(cast.organiser, '0'));
    const [frozen, rules] = await given.house.db.tx(
      { regency: '16.06' },
      async (tx) => [await findCycle(tx, cycle), await findFrozenRules(tx, cycle)] as const,
    );
    expect(frozen?.state).toBe('marking');
    expect(rules?.participants).toEqual([{ regency: '16.06', name: expect.any(String), previous: 3.21 }]);
    expect(rules && editionDetail(rules).edition_sha256).toBe(frozen?.frozenHash);
    const again = perform(given.house.db, freezeEdition, { cycle }, given.at(cast.organiser, '0'));
    expect(await refusal(again)).toBe('cycles.wrongState');
  });
});

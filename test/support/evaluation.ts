import { addDays } from '../../src/kernel/periods/days.ts';
import { createCycle, openSelfAssessment } from '../../src/evaluation/cycles/actions.ts';
import { approveAnswer, saveAnswer, verifyAnswer } from '../../src/evaluation/self-assessment/actions.ts';
import { findAnswer, listAnswers } from '../../src/evaluation/self-assessment/queries.ts';
import { submitSelfAssessment } from '../../src/evaluation/self-assessment/submit.ts';
import { perform } from '../../src/kernel/capability/action.ts';
import type { Person } from '../../src/kernel/people/permissions.ts';
import type { Tx } from '../../src/platform/db/db.ts';
import type { TestHouse } from './database.ts';

/** Everybody a self-assessment needs, each with the permissions of their role. */
export interface EvaluationCast {
  readonly organiser: Person;
  officer(organisation: string): Promise<Person>;
  head(organisation: string): Promise<Person>;
  readonly steward: Person;
  readonly auditor: Person;
  readonly kominfoHead: Person;
}

export async function evaluationCast(given: TestHouse, regency = '16.06'): Promise<EvaluationCast> {
  const inside = (name: string, organisation: string, permissions: readonly string[], own: boolean) =>
    given.person({
      name,
      regency,
      organisation,
      grants: permissions.map((permission) => ({ permission, ...(own ? { organisationCode: organisation } : {}) })),
    });
  return {
    organiser: await given.person({
      name: 'Penyelenggara',
      regency: '0',
      grants: [{ permission: 'evaluation.organise' }],
    }),
    officer: (organisation) => inside('Petugas', organisation, ['evaluation.read', 'evaluation.answer'], true),
    head: (organisation) => inside('Kepala', organisation, ['evaluation.read', 'evaluation.approve'], true),
    steward: await inside(
      'Walidata',
      'KOMINFO',
      ['evaluation.read', 'evaluation.verify', 'evaluation.coordinate'],
      false,
    ),
    auditor: await inside('Auditor', 'INSPEKTORAT', ['evaluation.read', 'evaluation.verify'], false),
    kominfoHead: await inside(
      'Kepala Kominfo',
      'KOMINFO',
      ['evaluation.read', 'evaluation.verify', 'evaluation.submit'],
      false,
    ),
  };
}

/** A simulated cycle in which the regencies take part, its self-assessment open until tomorrow. */
export async function openCycle(given: TestHouse, organiser: Person, id = 'simulasi-uji', participants = ['16.06']) {
  const { today } = given.at(organiser);
  await perform(
    given.house.db,
    createCycle,
    {
      id,
      year: 2022,
      kind: 'simulation',
      name_id: 'Simulasi Uji',
      name_en: 'Test Simulation',
      edition: '2022',
      instrument: 'serasan-1',
      participants,
      phases: [
        { phase: 'self-assessment', opensOn: addDays(today, -26), lastOn: addDays(today, 1) },
        { phase: 'scoring', opensOn: addDays(today, 23), lastOn: addDays(today, 36) },
      ],
    },
    given.at(organiser, '0'),
  );
  await perform(given.house.db, openSelfAssessment, { cycle: id }, given.at(organiser, '0'));
  return id;
}

const statement = 'Seluruh OPD layanan memakai pelacakan permohonan sejak Januari 2022.';

/** What people do to answers of Muba, and how these stand. */
export function answering(given: TestHouse, cycle: string) {
  const { db } = given.house;
  const read = <Result>(work: (tx: Tx) => Promise<Result>) => db.tx({ regency: '16.06', readOnly: true }, work);
  return {
    answer: (item: string, who: Person, rest: object = {}) =>
      perform(db, saveAnswer, { cycle, item, level: 3, statement, ...rest }, given.at(who)),
    approve: (item: string, who: Person, rest: object = { outcome: 'approved' }) =>
      perform(db, approveAnswer, { cycle, item, ...rest }, given.at(who)),
    verify: (item: string, who: Person, rest: object = { outcome: 'verified' }) =>
      perform(db, verifyAnswer, { cycle, item, ...rest }, given.at(who)),
    submit: (who: Person) => perform(db, submitSelfAssessment, { cycle, confirm: 'yes' }, given.at(who)),
    current: (item: string) => read((tx) => findAnswer(tx, cycle, item)),
    all: () => read((tx) => listAnswers(tx, cycle)),
  };
}

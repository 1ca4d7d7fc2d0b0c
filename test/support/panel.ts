import { freezeEdition } from '../../src/evaluation/cycles/actions.ts';
import { markSheet, submitMarks } from '../../src/evaluation/marking/actions.ts';
import { assignEvaluator, declareInterests, inviteEvaluator } from '../../src/evaluation/panel/actions.ts';
import { referenceInstrument } from '../../src/evaluation/reference.ts';
import { approveAnswer, saveAnswer, verifyAnswer } from '../../src/evaluation/self-assessment/actions.ts';
import { submitSelfAssessment } from '../../src/evaluation/self-assessment/submit.ts';
import { perform } from '../../src/kernel/capability/action.ts';
import type { Person } from '../../src/kernel/people/permissions.ts';
import type { TestHouse } from './database.ts';

export const itemCodes = referenceInstrument.items.map((each) => each.code);
export const institutions = ['IASII', 'ITB', 'BRIN', 'KEMENKO-PEREKONOMIAN'] as const;

/** An evaluator of the nation, from an institution. */
export function evaluator(given: TestHouse, name: string, organisation: string): Promise<Person> {
  return given.person({ name, regency: '0', organisation, grants: [{ permission: 'evaluation.mark' }] });
}

/** A regency's self-assessment of all items, written, approved, verified and submitted. */
export async function submitAll(given: TestHouse, cycle: string, regency = '16.06'): Promise<void> {
  const inside = (name: string, organisation: string, ...permissions: string[]) =>
    given.person({ name, regency, organisation, grants: permissions.map((permission) => ({ permission })) });
  const [author, head, steward, kominfo] = [
    await inside('Penulis', 'DISDUKCAPIL', 'evaluation.answer'),
    await inside('Kepala', 'DISDUKCAPIL', 'evaluation.approve'),
    await inside('Auditor', 'INSPEKTORAT-UJI', 'evaluation.verify'),
    await inside('Kominfo', 'KOMINFO', 'evaluation.submit', 'evaluation.read'),
  ];
  const { db } = given.house;
  for (const item of itemCodes) {
    const statement = `Jawaban ${regency} untuk ${item} dengan fakta secukupnya.`;
    await perform(db, saveAnswer, { cycle, item, level: 3, statement, intent: 'propose' }, given.at(author, regency));
    await perform(db, approveAnswer, { cycle, item, outcome: 'approved' }, given.at(head, regency));
    await perform(db, verifyAnswer, { cycle, item, outcome: 'verified' }, given.at(steward, regency));
  }
  await perform(db, submitSelfAssessment, { cycle, confirm: 'yes' }, given.at(kominfo, regency));
}

const elsewhere = (kind: string) => ({ kind, area: '0', organisation: '', since: '', until: '', note: '' });

/** Freezes the cycle, invites evaluators and lets them declare that they have no tie. */
export async function invitePanel(
  given: TestHouse,
  cycle: string,
  organiser: Person,
  people: readonly Person[],
): Promise<void> {
  const { db } = given.house;
  await perform(db, freezeEdition, { cycle }, given.at(organiser, '0'));
  for (const person of people) {
    await perform(db, inviteEvaluator, { cycle, person: person.id }, given.at(organiser, '0'));
    await declare(given, cycle, person);
  }
}

export function declare(given: TestHouse, cycle: string, person: Person, ties: readonly object[] = []) {
  const interests = [elsewhere('home'), elsewhere('employer'), ...ties];
  return perform(given.house.db, declareInterests, { cycle, interests, confirm: 'yes' }, given.at(person));
}

export function seat(given: TestHouse, cycle: string, organiser: Person, person: Person, regency = '16.06') {
  return perform(given.house.db, assignEvaluator, { cycle, person: person.id, regency }, given.at(organiser, '0'));
}

/** Marks every item and hands in the sheet; `mark` says which mark, by the item's place. */
export async function markAll(
  given: TestHouse,
  cycle: string,
  person: Person,
  mark: (place: number) => number,
  regency = '16.06',
): Promise<void> {
  const marks = itemCodes.map((item, place) => ({
    item,
    mark: mark(place),
    reason: `Alasan ${person.name} tentang ${item}.`,
  }));
  await perform(given.house.db, markSheet, { cycle, regency, marks }, given.at(person));
  await perform(given.house.db, submitMarks, { cycle, regency, confirm: 'yes' }, given.at(person));
}

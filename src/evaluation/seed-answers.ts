import { Readable } from 'node:stream';
import type { SampleAnswer } from '../../seed/evaluation/shape.ts';
import { perform } from '../kernel/capability/action.ts';
import type { House } from '../kernel/capability/house.ts';
import { actAs } from '../kernel/people/act-as.ts';
import type { StoredFile } from '../platform/files/stored.ts';
import { keepFileRow } from '../platform/files/uploads.ts';
import type { Item } from './instruments/model.ts';
import { referenceInstrument } from './reference.ts';
import { saveAnswer } from './self-assessment/actions.ts';
import { approveAgency, verifyDimension } from './self-assessment/bulk.ts';
import type { AnswerState } from './self-assessment/model.ts';
import { findSubmission, listAnswers } from './self-assessment/queries.ts';
import { submitSelfAssessment } from './self-assessment/submit.ts';

/** An instant so many days after the invitation. */
export type Day = (offset: number) => Date;

/** Who writes, approves and verifies in a regency's demonstration, by organisation. */
export interface Cast {
  readonly regency: string;
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
export const neighbour = (regency: string, key: string): Cast => ({
  regency,
  officer: (organisation) => (organisation === 'KOMINFO' ? `petugas-kominfo-${key}` : `petugas-${key}`),
  head: (organisation) => (organisation === 'KOMINFO' ? `sekretaris-kominfo-${key}` : `kepala-dukcapil-${key}`),
  steward: `walidata-${key}`,
  auditor: `inspektorat-${key}`,
  submitter: `walidata-${key}`,
});

/** A regency's self-assessment as a demonstration tells it. */
export interface Telling {
  readonly cycle: string;
  readonly cast: Cast;
  readonly answers: readonly SampleAnswer[];
  /** An agency whose answers are left to be written. */
  readonly leftOpen?: string;
  /** The document behind an answer. */
  readonly document: (item: Item) => Promise<{ readonly file: StoredFile; readonly title: string }>;
}

/**
 * One regency's answers: proposed by officers, approved by heads, verified by the steward or, for Kominfo's, the auditor,
 * and submitted where somebody does. Told to the end once; cut short, it goes on where it was.
 */
export async function answerAll(house: House, telling: Telling, day: Day): Promise<void> {
  const { cycle, cast } = telling;
  const inState = (state: AnswerState) =>
    house.db.tx({ regency: cast.regency, readOnly: true }, async (tx) =>
      (await listAnswers(tx, cycle)).filter((each) => each.state === state),
    );
  const submitted = await house.db.tx({ regency: cast.regency, readOnly: true }, (tx) => findSubmission(tx, cycle));
  if (submitted) return;
  const missing = (await inState('missing')).filter((each) => each.organisation !== telling.leftOpen);
  await writeAnswers(house, telling, missing, day);
  for (const organisation of new Set((await inState('proposed')).map((each) => each.organisation))) {
    const head = await actAs(house, cast.head(organisation), day(16));
    await perform(house.db, approveAgency, { cycle, organisation }, head);
  }
  const approved = await inState('approved');
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
  if (!cast.submitter) return;
  const submitter = await actAs(house, cast.submitter, day(25));
  await perform(house.db, submitSelfAssessment, { cycle, confirm: 'yes' }, submitter);
}

async function writeAnswers(
  house: House,
  { cycle, cast, answers, document }: Telling,
  missing: readonly { readonly item: string; readonly organisation: string }[],
  day: Day,
): Promise<void> {
  const told = new Map(answers.map((each) => [each.item, each]));
  const items = new Map(referenceInstrument.items.map((item) => [item.code, item]));
  for (const [organisation, list] of Map.groupBy(missing, (each) => each.organisation)) {
    const at = await actAs(house, cast.officer(organisation), day(12));
    for (const each of list) {
      const [item, own] = [items.get(each.item), told.get(each.item)];
      if (!item || !own) continue;
      const { level, statement } = own;
      const answer = { cycle, item: item.code, level, statement, intent: 'propose', ...(await document(item)) };
      await perform(house.db, saveAnswer, answer, at);
    }
  }
}

/** What an item asks to be shown, as the title of an example of it: no two of a regency are called the same. */
export function documentTitle(item: Item): string {
  return `${item.code} · ${item.evidence[0]?.[0] ?? item.title[0]}`;
}

/** A small text that says it is an example, kept like any upload. */
export async function exampleFile(
  house: House,
  given: { readonly name: string; readonly about: string; readonly regency: string; readonly on: Date },
): Promise<StoredFile> {
  const body = `CONTOH, bukan dokumen asli.\n\n${given.about}\n`;
  const file = await house.files.keep(given.name, Readable.from([Buffer.from(body)]));
  await house.db.tx({ regency: given.regency }, (tx) => keepFileRow(tx, file, given.on));
  return file;
}

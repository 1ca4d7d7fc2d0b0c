import { z } from 'zod';
import { action } from '../../kernel/capability/action.ts';
import type { At } from '../../kernel/capability/at.ts';
import { said } from '../../kernel/capability/input.ts';
import type { Tx } from '../../platform/db/db.ts';
import { findCycle, findFrozenRules } from '../cycles/queries.ts';
import { leafTypes } from '../exchange/bundle.ts';
import { evaluatorCode } from '../panel/model.ts';
import { listSeats } from '../panel/queries.ts';
import { longestReason, nextOpen, problems, readMark, requireMarking, shortestReason } from './model.ts';
import { isSignedBy, problems as signingProblems, sheetHash } from '../signing/model.ts';
import { findKey } from '../signing/queries.ts';
import * as queries from './queries.ts';

/** Items named in a refusal; beyond that a count says the rest. */
const namedItems = 12;

/** The evaluator's own seat for a regency, its sheet held until the transaction ends. */
async function onOwnSheet(tx: Tx, input: { cycle: string; regency: string }, at: At) {
  const sheet = { cycle: input.cycle, regency: input.regency, person: at.person?.id ?? '' };
  await queries.lockSheet(tx, sheet);
  const cycle = await findCycle(tx, input.cycle);
  const [seat] = cycle ? await listSeats(tx, cycle.id, sheet) : [];
  const rules = seat && (await findFrozenRules(tx, input.cycle));
  if (!cycle || !seat || !rules) return undefined;
  return { areaCode: '0', cycle, seat, rules, sheet, evaluator: evaluatorCode(seat.institution, seat.person) };
}

const reason = z
  .string()
  .trim()
  .min(
    shortestReason,
    said([
      `Tulis alasannya, paling sedikit ${shortestReason} huruf.`,
      `Write the reason, at least ${shortestReason} characters.`,
    ]),
  )
  .max(longestReason);
/** Read against the edition's scale by the rule itself, so that every impossible mark gets the same sentence. */
const mark = z.custom<unknown>(
  (sent) => sent !== undefined && sent !== null && sent !== '',
  said(['Pilih salah satu nilai.', 'Choose a mark.']),
);

type Row = NonNullable<Awaited<ReturnType<typeof onOwnSheet>>>;

async function keepMarks(
  tx: Tx,
  row: Row,
  given: readonly { item: string; mark: unknown; reason: string }[],
  fieldOf: (at: number) => string,
  at: At,
) {
  requireMarking(row.cycle, row.seat, at.today);
  const known = new Set(row.rules.items.map((each) => each.code));
  if (given.some((each) => !known.has(each.item))) throw problems.unknownItem();
  const own = await queries.listOwnMarks(tx, row.sheet);
  const marks = given.map((each, place) => ({
    item: each.item,
    mark: readMark(each.mark, row.rules.scale, fieldOf(place)),
    reason: each.reason,
    step: (own.get(each.item)?.step ?? 0) + 1,
  }));
  await queries.addMarks(tx, { ...row.sheet, now: at.now }, marks);
  return { marks, marked: new Set([...own.keys(), ...marks.map((each) => each.item)]) };
}

/**
 * An evaluator marks one item with a reason. Its leaf commits to item, mark and reason with a salt, so that nobody learns
 * them from the log before the bundle opens it; of two marks the later counts.
 */
export const markItem = action({
  name: leafTypes.mark,
  words: ['Menilai butir', 'Marked an item'],
  may: 'evaluation.mark',
  scope: 'nation',
  input: z.strictObject({ cycle: z.string(), regency: z.string(), item: z.string(), mark, reason }),
  on: onOwnSheet,
  run: async (tx, input, at, row) => {
    const { marks, marked } = await keepMarks(tx, row, [input], () => 'mark', at);
    const codes = row.rules.items.map((each) => each.code);
    return { kept: marks[0]?.mark ?? 0, next: nextOpen(codes, marked, input.item) ?? null, marked: marked.size };
  },
  audit: ({ input, row, result }) => ({
    subject: 'mark',
    id: `${input.cycle}:${input.regency}:${input.item}`,
    detail: {
      edition: input.cycle,
      regency: input.regency,
      evaluator: row.evaluator,
      item: input.item,
      mark: result.kept,
      reason: input.reason,
    },
  }),
});

/** Many marks of one regency at once, as one leaf: for sheets filled in away from here. */
export const markSheet = action({
  name: leafTypes.mark,
  words: ['Menilai banyak butir', 'Marked many items'],
  may: 'evaluation.mark',
  scope: 'nation',
  input: z.strictObject({
    cycle: z.string(),
    regency: z.string(),
    marks: z
      .array(z.strictObject({ item: z.string(), mark, reason }))
      .min(1)
      .max(500)
      .refine(
        (list) => new Set(list.map((each) => each.item)).size === list.length,
        said(['Satu butir disebut dua kali.', 'An item is named twice.']),
      ),
  }),
  on: onOwnSheet,
  run: async (tx, input, at, row) => {
    const { marks } = await keepMarks(tx, row, input.marks, (place) => `marks.${place}.mark`, at);
    return { marks: marks.map(({ item, mark: given, reason: why }) => ({ item, mark: given, reason: why })) };
  },
  audit: ({ input, row, result }) => ({
    subject: 'mark',
    id: `${input.cycle}:${input.regency}`,
    detail: { edition: input.cycle, regency: input.regency, evaluator: row.evaluator, marks: result.marks },
  }),
});

/** The registered key under a signature that it made, or nothing where the sheet came without one. */
async function requireSignature(
  tx: Tx,
  sheet: { cycle: string; person: string },
  contentHash: string,
  signature: string,
): Promise<{ key: string; signature: string } | undefined> {
  if (signature === '') return undefined;
  const key = await findKey(tx, sheet.cycle, sheet.person);
  if (!key || !isSignedBy(key, contentHash, signature)) throw signingProblems.signature();
  return { key, signature };
}

/** The evaluator hands in the sheet once every item has a mark; from then on nothing of it changes. */
export const submitMarks = action({
  name: leafTypes.submit,
  words: ['Mengirim lembar nilai', 'Submitted a score sheet'],
  may: 'evaluation.mark',
  scope: 'nation',
  recent: true,
  input: z.strictObject({
    cycle: z.string(),
    regency: z.string(),
    confirm: z.literal('yes', said(['Nyatakan bahwa lembar ini siap dikirim.', 'Declare that this sheet is ready.'])),
    /** Ed25519 over the sheet by the registered key, base64; nothing without script or key, and that is recorded as such. */
    signature: z
      .string()
      .regex(/^([A-Za-z0-9+/]{86}==)?$/, said(['Tanda tangan ini tidak sah.', 'This signature is not usable.']))
      .default(''),
  }),
  on: onOwnSheet,
  run: async (tx, input, at, row) => {
    requireMarking(row.cycle, row.seat, at.today);
    const own = await queries.listOwnMarks(tx, row.sheet);
    const codes = row.rules.items.map((each) => each.code);
    const missing = codes.filter((code) => !own.has(code));
    if (missing.length > 0) {
      const items = missing.slice(0, namedItems).join(', ') + (missing.length > namedItems ? ', …' : '');
      throw problems.incomplete({ values: { count: missing.length, items } });
    }
    const marks = codes.flatMap((code) => own.get(code) ?? []);
    const contentHash = sheetHash({
      ...row.sheet,
      rulesHash: row.cycle.frozenHash ?? '',
      evaluator: row.evaluator,
      marks,
    });
    const signed = await requireSignature(tx, row.sheet, contentHash, input.signature);
    await queries.addSubmission(tx, { ...row.sheet, contentHash, signed, now: at.now });
    return { contentHash, marks: marks.length, signed };
  },
  audit: ({ input, row, result }) => ({
    subject: 'sheet',
    id: `${input.cycle}:${input.regency}`,
    detail: {
      edition: input.cycle,
      regency: input.regency,
      evaluator: row.evaluator,
      content_sha256: result.contentHash,
      marks: result.marks,
      key: result.signed?.key ?? null,
      signature: result.signed?.signature ?? null,
    },
  }),
});

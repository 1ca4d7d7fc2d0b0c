import { z } from 'zod';
import { inputProblem, type FieldProblem, type Problem } from '../../platform/problem/problem.ts';
import type { Pair } from '../../platform/words/words.ts';

const between = ' ‖ ';
const notKnown = message(['Isian ini tidak dikenal.', 'This entry is not known.']);

/** A sentence for a zod refinement in both languages: `.refine(isWorkday, said(['Bukan hari kerja.', 'Not a working day.']))`. */
export function said(pair: Pair): string {
  return pair.join(between);
}

const dayText = said(['Tulis tanggal yang ada, sebagai TTTT-BB-HH.', 'Write a date that exists, as YYYY-MM-DD.']);

/** A calendar day as a browser's date field sends it, `YYYY-MM-DD`: 31 February is refused. */
export const day = z.iso.date(dayText);

/** The same, or null when the field is left empty. */
export const dayOrNone = z
  .union([z.literal(''), day], dayText)
  .transform((text) => text || null)
  .default(null);

/** Parses input or throws the problem that names each wrong field. */
export function parseInput<Input>(schema: z.ZodType<Input>, raw: unknown): Input {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw inputProblem(parsed.error.issues.flatMap(fieldProblems));
}

/**
 * Turns a browser's names with dots (`components.3.text.0`) into lists and records, so that a problem's path is the name of
 * its field again. Names without dots and what a program sends stay as they are.
 * @throws Problem `border.input` when a name stands below another that has a value of its own
 */
export function nested(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const root = record();
  for (const [name, value] of Object.entries(body)) {
    const steps = name.split('.');
    const last = steps.pop() ?? '';
    let place = root;
    for (const step of steps) place = recordAt(place, step, name);
    if (last in place) throw unknownEntries([name]);
    place[last] = value;
  }
  return Object.fromEntries(Object.entries(root).map(([name, value]) => [name, lists(value)]));
}

/** The same the other way round: the values of a form by their fields' names. */
export function dotted(value: unknown, name = ''): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return { [name]: value };
  const parts = Object.entries(value).map(([key, part]) => dotted(part, name ? `${name}.${key}` : key));
  return Object.assign({}, ...parts) as Record<string, unknown>;
}

/** Without a prototype: a name such as `__proto__` is a name like any other. */
function record(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function recordAt(place: Record<string, unknown>, step: string, name: string): Record<string, unknown> {
  if (!(step in place)) place[step] = record();
  const there = place[step];
  if (!isRecord(there)) throw unknownEntries([name]);
  return there;
}

/** Entries that no form has. */
export function unknownEntries(names: readonly string[]): Problem {
  return inputProblem(names.map((field) => ({ field, message: notKnown })));
}

/** Only what this file made: what a program sent is a value. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}

function lists(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const parts = Object.entries(value).map(([key, part]): [string, unknown] => [key, lists(part)]);
  return parts.every(([key]) => /^\d+$/.test(key)) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

function fieldProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((field) => ({ field, message: notKnown }));
  return [{ field: issue.path.map(String).join('.'), message: message(sentence(issue)) }];
}

function message(pair: Pair): FieldProblem['message'] {
  return { id: pair[0], en: pair[1] };
}

function sentence(issue: z.core.$ZodIssue): Pair {
  const [id, en] = issue.message.split(between);
  if (id !== undefined && en !== undefined) return [id, en];
  if (isAbsent(issue)) return ['Isian ini wajib.', 'This entry is required.'];
  switch (issue.code) {
    case 'invalid_value':
      return ['Pilih salah satu dari pilihan yang ada.', 'Choose one of the options given.'];
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int'
        ? ['Isi dengan angka.', 'Enter a number.']
        : ['Isian ini tidak dapat dibaca.', 'This entry could not be read.'];
    case 'too_small':
      return issue.origin === 'string'
        ? [`Tulis paling sedikit ${issue.minimum} huruf.`, `Write at least ${issue.minimum} characters.`]
        : [`Paling sedikit ${issue.minimum}.`, `At least ${issue.minimum}.`];
    case 'too_big':
      return issue.origin === 'string'
        ? [`Tulis paling banyak ${issue.maximum} huruf.`, `Write at most ${issue.maximum} characters.`]
        : [`Paling banyak ${issue.maximum}.`, `At most ${issue.maximum}.`];
    default:
      return ['Isian ini tidak sesuai bentuknya.', 'This entry does not have the expected form.'];
  }
}

function isAbsent(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_type') return issue.input === undefined || issue.input === '' || issue.input === null;
  return issue.code === 'too_small' && issue.origin === 'string' && Number(issue.minimum) === 1;
}

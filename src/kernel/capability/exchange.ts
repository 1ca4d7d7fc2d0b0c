import type { z } from 'zod';
import type { Person } from '../people/permissions.ts';
import { createAt, type At } from './at.ts';
import type { House } from './house.ts';
import { parseInput } from './input.ts';

/** What a form's act has before it: a talk with the house about the request itself. For sign-in and its kin only. */
export interface Exchange<Fields> {
  /** All that may be sent, path parameters included; strict. */
  readonly input: z.ZodType<Fields>;
  readonly run: (given: {
    readonly house: House;
    readonly fields: Fields;
    readonly headers: Headers;
    /** Network address; never kept. */
    readonly address: string;
    readonly at: At;
  }) => Promise<Exchanged>;
}

export interface Exchanged {
  /** The action's input. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** `set-cookie` lines. */
  readonly cookies?: readonly string[] | undefined;
  /** Who acts from now on. */
  readonly person?: Person | undefined;
  /** Not finished: the next step stands there, and nothing is performed yet. */
  readonly next?: string | undefined;
  /** For `shown` only: what is seen once and kept nowhere. */
  readonly secrets?: unknown;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a form holds an exchange of any fields; `run` gets what `input` parsed
export type AnyExchange = Exchange<any>;

/** Declares an exchange so that its fields have their types. */
export function exchange<Fields>(declaration: Exchange<Fields>): Exchange<Fields> {
  return declaration;
}

/** Runs a form's exchange, or passes the fields through. */
export async function runExchange(
  house: House,
  declared: AnyExchange | undefined,
  raw: Readonly<Record<string, unknown>>,
  request: { headers: Headers; address: string },
  at: At,
): Promise<Exchanged & { readonly at: At }> {
  if (!declared) return { fields: raw, at };
  const fields: unknown = parseInput(declared.input, raw);
  const done = await declared.run({ house, fields, ...request, at });
  if (!done.person) return { ...done, at };
  const regency = done.person.homeRegency ?? at.regency;
  return { ...done, at: createAt({ regency, lang: at.lang, person: done.person, now: at.now }) };
}

import type { JSX } from 'preact';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { Problem } from '../../platform/problem/problem.ts';
import type { Place } from '../people/permissions.ts';
import type { Access } from './access.ts';
import type { Action, AnyAction } from './action.ts';
import type { At } from './at.ts';
import type { AnyExchange } from './exchange.ts';
import type { House } from './house.ts';

/** Everything a reading route shares: who may, what it takes, what it reads in one read-only transaction. */
export interface Reading<Input, Data> {
  readonly may: Access;
  /** `nation`: reads across regencies; its permission is asked over the whole country. */
  readonly scope?: 'nation';
  /** Opened by a `number` that only its holder knows: wrong ones are counted (`secret.ts`). */
  readonly secret?: true;
  /** Path parameters and query together, as strings; unknown query keys are ignored. */
  readonly input?: z.ZodType<Input>;
  /** The regency that the input names, where it is not the reader's own; only what the public may read. */
  readonly regency?: (input: Input) => string | undefined;
  /** `undefined` answers 404. The house is for what stands beside the database: files, other parts' inboxes. */
  readonly read: (tx: Tx, input: Input, at: At, house: House) => Promise<Data | undefined>;
}

export interface ViewProps<Input, Data> {
  readonly data: Data;
  readonly input: Input;
  readonly at: At;
}

export interface Page<Input, Data> extends Reading<Input, Data> {
  readonly kind: 'page';
  readonly path: string;
  readonly title: (props: ViewProps<Input, Data>) => string;
  readonly view: (props: ViewProps<Input, Data>) => JSX.Element;
  /** Where the reader is sent instead, when what was asked for has an address of its own. */
  readonly elsewhere?: (props: ViewProps<Input, Data>) => string | undefined;
  /** What is wrong although the page is drawn, so that its field can say it. */
  readonly problem?: (props: ViewProps<Input, Data>) => Problem | undefined;
  /** The main navigation's entry that is current here. */
  readonly nav?: string;
}

export interface FormProps<Data> {
  readonly data: Data;
  readonly at: At;
  /** What was typed, or the first values. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly problem?: Problem | undefined;
  /** Goes into the form as the hidden field `_once`; makes a double submit harmless. */
  readonly once: string;
}

export interface Form<Data, ActInput, Result> {
  readonly kind: 'form';
  readonly path: string;
  /** Opened by a `number` that only its holder knows: wrong ones are counted (`secret.ts`). */
  readonly secret?: true;
  readonly act: Action<ActInput, never, Result> | AnyAction;
  /** What the form shows besides its fields; `input` holds the path's parameters. */
  readonly read?: (tx: Tx, input: Readonly<Record<string, string>>, at: At, house: House) => Promise<Data | undefined>;
  /** Turns what a browser sends (strings, arrays, uploads) into the action's input; default: as it is. */
  readonly fields?: (body: Readonly<Record<string, unknown>>) => Record<string, unknown>;
  /** Media types that its file fields take, to say so when another comes; all that the house keeps without. */
  readonly accepts?: readonly string[];
  /** Before the act, for forms that set cookies: turns what was sent into the action's input. */
  readonly exchange?: AnyExchange;
  readonly title?: (props: FormProps<Data>) => string;
  readonly view?: (props: FormProps<Data>) => JSX.Element;
  readonly nav?: string;
  /** Where a browser goes after success. */
  readonly then: (done: { result: Result; input: Readonly<Record<string, string>>; at: At }) => string;
  /** Instead of `then`, for what is seen once: a link, a key. */
  readonly shown?: (done: { result: Result; secrets: unknown; at: At }) => JSX.Element;
  /** What a JSON caller gets; an allow-list. */
  readonly publish?: z.ZodType;
}

export interface Feed<Input, Data> extends Reading<Input, Data> {
  readonly kind: 'feed';
  /** Under `/api/v1`. */
  readonly path: string;
  readonly summary: string;
  /** The only fields that leave the house. */
  readonly publish: z.ZodType;
}

/** A representation another program reads: calendar, PDF, CSV, bundle. */
export interface Representation {
  readonly type: string;
  readonly body: string | Uint8Array | NodeJS.ReadableStream;
  /** Offered as a download under this name. */
  readonly name?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Standard<Input> extends Reading<Input, Representation> {
  readonly kind: 'standard';
  readonly path: string;
}

// oxlint-disable typescript/no-explicit-any -- a table of routes holds every shape; each was checked where it was declared
export type AnyRoute = Page<any, any> | Form<any, any, any> | Feed<any, any> | Standard<any>;
// oxlint-enable typescript/no-explicit-any

/** Who is let in; by a form, whoever may do its act. */
export function mayOf(route: AnyRoute): Access {
  return route.kind === 'form' ? route.act.may : route.may;
}

/** The path from the host's root, with its `:parameters`; pages and forms also stand under `/en`. */
export function pathOf(route: AnyRoute): string {
  return route.kind === 'feed' ? `/api/v1${route.path}` : route.path;
}

export function page<Data, Input = Record<string, string>>(
  path: string,
  spec: Omit<Page<Input, Data>, 'kind' | 'path'>,
): Page<Input, Data> {
  return { kind: 'page', path, ...spec };
}

export function form<ActInput, Row extends Place | undefined, Result, Data = undefined>(
  path: string,
  spec: Omit<Form<Data, ActInput, Result>, 'kind' | 'path' | 'act'> & { readonly act: Action<ActInput, Row, Result> },
): Form<Data, ActInput, Result> {
  return { kind: 'form', path, ...spec };
}

export function feed<Data, Input = Record<string, string>>(
  path: string,
  spec: Omit<Feed<Input, Data>, 'kind' | 'path'>,
): Feed<Input, Data> {
  return { kind: 'feed', path, ...spec };
}

export function standard<Input = Record<string, string>>(
  path: string,
  spec: Omit<Standard<Input>, 'kind' | 'path'>,
): Standard<Input> {
  return { kind: 'standard', path, ...spec };
}

import { createHash, createHmac } from 'node:crypto';
import { canonical } from './canonical.ts';
import type { Json } from './canonical.ts';
import { hashLeaf } from './merkle.ts';
import type { Hash } from './merkle.ts';

/**
 * What the log keeps of an event: who, what kind, and commitments, but nothing that could be read back. Each commitment
 * has a salt of its own, derived from the entry's; so a bundle may open the detail of a mark and give away nothing of
 * the rest, and erasing an entry's salt and personal part leaves a leaf that still verifies (trust.md T22).
 * Hashes are lower-case hex.
 */
export type LeafRecord = Readonly<{
  /** Kind of event: the action's name, such as `evaluation.mark`. */
  type: string;
  /** Tenant, such as `16.06`. */
  regency: string;
  /** Commitment to `subject/subjectId`. */
  subject: string;
  /** Commitment to the detail. */
  payload: string;
  /** Commitment to the personal part, where there is one. */
  personal?: string;
  /** Pseudonym or key fingerprint of who acted; never a name. */
  actor?: string;
  /** Edition or cycle in force, such as `2022-simulasi`. */
  edition?: string;
  /** Hash of the subject's state before the event. */
  previous?: string;
}>;

export type LeafInput = Readonly<{
  type: string;
  regency: string;
  /** Kind of thing acted on, and its id. */
  subject: string;
  subjectId: string;
  /** At least 16 random bytes, fresh for each leaf, stored beside the entry. */
  salt: Uint8Array;
  /** What was done, without personal data. Taken as JSON stores it. */
  detail: Readonly<Record<string, unknown>>;
  personal?: Readonly<Record<string, unknown>> | undefined;
  actor?: string | undefined;
  /** Defaults to `detail.edition` where that is a text. */
  edition?: string | undefined;
  previous?: string | undefined;
}>;

/** One commitment of a leaf laid open: with it anyone recomputes SHA-256(salt ‖ canonical(payload)). */
export type Opening = Readonly<{
  /** Index of the leaf in the log, from 0. */
  leaf: number;
  payload: Readonly<Record<string, unknown>>;
  /** Hex of the derived salt, 32 bytes; see {@link payloadSalt}. */
  salt: string;
}>;

/** @throws RangeError for a short salt or an empty type or regency; TypeError for what JSON cannot hold */
export function leafRecord(input: LeafInput): LeafRecord {
  const { type, regency, salt, detail, personal, actor, previous } = input;
  if (type === '' || regency === '') throw new RangeError('a leaf has a type and a regency');
  const edition = input.edition ?? (typeof detail['edition'] === 'string' ? detail['edition'] : undefined);
  return {
    type,
    regency,
    subject: commitment(derived(salt, 'subject'), `${input.subject}/${input.subjectId}`),
    payload: commitment(payloadSalt(salt), detail),
    ...(personal === undefined ? {} : { personal: commitment(derived(salt, 'personal'), personal) }),
    ...(actor === undefined ? {} : { actor }),
    ...(edition === undefined ? {} : { edition }),
    ...(previous === undefined ? {} : { previous }),
  };
}

/** The leaf as canonical JSON: what is stored beside the entry and hashed, as UTF-8, into the tree. */
export function leafText(input: LeafInput): string {
  return canonical(leafRecord(input));
}

/** The leaf's hash in the tree, from its stored text. */
export function leafHash(text: string): Hash {
  return hashLeaf(Buffer.from(text, 'utf8'));
}

/** SHA-256(salt ‖ canonical(payload)), hex. */
export function commitment(salt: Uint8Array, payload: unknown): string {
  // Through JSON first: what is committed to is what jsonb gives back, not a Date that was on its way there.
  const stored = JSON.parse(JSON.stringify(payload)) as Json;
  return createHash('sha256').update(salt).update(canonical(stored), 'utf8').digest('hex');
}

/** The salt under which a leaf commits to its detail, and all that may be published of the entry's salt. */
export function payloadSalt(salt: Uint8Array): Uint8Array {
  return derived(salt, 'payload');
}

/** Lays the detail of a leaf open for a bundle. */
export function opening(leaf: number, salt: Uint8Array, detail: Readonly<Record<string, unknown>>): Opening {
  return { leaf, payload: detail, salt: Buffer.from(payloadSalt(salt)).toString('hex') };
}

/** HMAC-SHA256(salt, what for): one cannot be computed from another, nor the entry's salt from any. */
function derived(salt: Uint8Array, use: 'subject' | 'payload' | 'personal'): Uint8Array {
  if (salt.length < 16) throw new RangeError(`a salt is at least 16 bytes, not ${salt.length}`);
  return createHmac('sha256', salt).update(use).digest();
}

import { createHash } from 'node:crypto';
import { canonicalBytes } from './canonical.ts';
import type { Json } from './canonical.ts';
import { hashLeaf } from './merkle.ts';
import type { Hash } from './merkle.ts';

/**
 * What the log keeps of an event: who, what kind, and commitments, but nothing that could be read back. Payload and
 * subject are bound under a random salt that is stored beside the payload; erasing both leaves a leaf that still
 * verifies and says nothing (trust.md T22). Hashes are lower-case hex.
 */
export type LeafRecord = Readonly<{
  /** Kind of event, such as `evaluation.mark`. */
  type: string;
  /** Tenant, such as `16.06`. */
  regency: string;
  /** Place of the event in its tenant's own sequence, from 1; grows with the leaf index. */
  seq?: number;
  /** SHA-256(salt ‖ "subject:" ‖ subject). */
  subject: string;
  /** SHA-256(salt ‖ canonical(payload)). */
  payload: string;
  /** Pseudonym or key fingerprint of who acted; never a name. */
  actor?: string;
  /** Base64 Ed25519 signature by the actor over {@link actorBytes}. */
  actor_signature?: string;
  /** Edition or cycle in force, such as `2022-simulasi`. */
  edition?: string;
  /** Hash of the state of the subject before the event. */
  previous?: string;
}>;

/** Length of a salt: as long as the hash, so that guessing the payload does not help. */
export const SALT_BYTES = 32;

export type LeafInput = Omit<LeafRecord, 'subject' | 'payload'> &
  Readonly<{
    /** Kind and id of the thing acted on, such as `mark/16.06/OUT-1/evaluator-2`. */
    subject: string;
    /** 32 random bytes, fresh for each leaf. */
    salt: Uint8Array;
    payload: Json;
  }>;

/** @throws RangeError for a salt that is not 32 bytes, an empty type or regency, or a seq that is no count from 1 */
export function leafRecord({ subject, salt, payload, ...rest }: LeafInput): LeafRecord {
  if (rest.type === '' || rest.regency === '') throw new RangeError('a leaf has a type and a regency');
  if (rest.seq !== undefined && !(Number.isSafeInteger(rest.seq) && rest.seq >= 1)) {
    throw new RangeError(`${rest.seq} is no place in a sequence`);
  }
  return { ...rest, subject: subjectHash(salt, subject), payload: commitment(salt, payload) };
}

/** SHA-256(salt ‖ canonical(payload)), hex: what a verifier recomputes from an opening {leaf, salt, payload}. */
export function commitment(salt: Uint8Array, payload: Json): string {
  return salted(salt, canonicalBytes(payload));
}

/** SHA-256(salt ‖ "subject:" ‖ subject), hex; no canonical JSON starts so, and the two can never be confused. */
export function subjectHash(salt: Uint8Array, subject: string): string {
  return salted(salt, Buffer.from(`subject:${subject}`, 'utf8'));
}

/** The bytes of a leaf: what the Merkle tree hashes. */
export function leafBytes(record: LeafRecord): Uint8Array {
  return canonicalBytes(record);
}

export function leafHash(record: LeafRecord): Hash {
  return hashLeaf(leafBytes(record));
}

/** What the actor signs: the record without `actor_signature` and without `seq`, which the server gives afterwards. */
export function actorBytes(record: LeafRecord): Uint8Array {
  const { actor_signature: _signature, seq: _seq, ...signed } = record;
  return canonicalBytes(signed);
}

function salted(salt: Uint8Array, bytes: Uint8Array): string {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt is ${SALT_BYTES} bytes, not ${salt.length}`);
  return createHash('sha256').update(salt).update(bytes).digest('hex');
}

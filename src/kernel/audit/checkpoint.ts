import type { KeyObject } from 'node:crypto';
import { hasControls, openNote, signNote } from './signed-note.ts';
import type { NoteKey, Opened } from './signed-note.ts';

/**
 * The head of the log as C2SP tlog-checkpoint text: origin, size and root a line each, signed as a note. The signer
 * must never sign a head that is inconsistent with one it signed before; that is the sequencer's to keep.
 */
export type Checkpoint = Readonly<{
  /** Name of the log, a URL without scheme such as `muba.example/serasan`; also the signing key's name. */
  origin: string;
  /** Leaves. */
  size: number;
  /** Merkle root, 32 bytes. */
  root: Uint8Array;
}>;

/** @throws RangeError for an origin with a line break, a size that is no count, a root that is not 32 bytes */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  if (origin === '' || hasControls(origin)) throw new RangeError('the origin must be one line of text');
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`no log has ${size} leaves`);
  if (root.length !== 32) throw new RangeError('the root must be 32 bytes');
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
}

/** The checkpoint as a signed note, the key named as the origin. */
export function signCheckpoint(checkpoint: Checkpoint, privateKey: KeyObject): string {
  return signNote(checkpointText(checkpoint), { name: checkpoint.origin, privateKey });
}

/** Reads checkpoint text (what stands above the signatures), without extension lines: we write none. */
export function parseCheckpoint(text: string): Opened<Checkpoint> {
  const [origin, size, root, end, ...more] = text.split('\n');
  if (!origin || size === undefined || root === undefined || end !== '' || more.length > 0) {
    return { ok: false, why: 'a checkpoint is three lines: origin, size, root' };
  }
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) {
    return { ok: false, why: 'the size of a checkpoint is a count without leading zeroes' };
  }
  const bytes = Buffer.from(root, 'base64');
  if (bytes.length !== 32 || bytes.toString('base64') !== root) {
    return { ok: false, why: 'the root of a checkpoint is 32 bytes in base64' };
  }
  return { ok: true, value: { origin, size: Number(size), root: new Uint8Array(bytes) } };
}

/** Opens a signed checkpoint: the signature of `key` must be there and hold, and the key must be the origin's. */
export function openCheckpoint(note: string, key: NoteKey): Opened<Checkpoint> {
  const opened = openNote(note, [key]);
  if (!opened.ok) return opened;
  const parsed = parseCheckpoint(opened.value.text);
  if (!parsed.ok) return parsed;
  if (parsed.value.origin !== key.name) return { ok: false, why: `the origin is not the key's name ${key.name}` };
  return parsed;
}

import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export type Opened<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; why: string }>;

/**
 * C2SP signed notes with Ed25519 (signature type 0x01): text, an empty line, then lines of
 * "— name base64(key id ‖ signature)". The key id is the first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key).
 */
export type NoteKey = Readonly<{ name: string; /** 32 bytes, RFC 8032. */ publicKey: Uint8Array }>;
export type NoteSigner = Readonly<{ name: string; /** An Ed25519 private key. */ privateKey: KeyObject }>;

const ED25519 = 0x01;
/** SubjectPublicKeyInfo of an Ed25519 key up to its 32 bytes (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
/** The specification asks for at least 16; more is somebody making us work. */
const MOST_SIGNATURES = 100;

export function keyId({ name, publicKey }: NoteKey): Uint8Array {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(ED25519))
    .update(publicKey)
    .digest()
    .subarray(0, 4);
}

/** The public half of an Ed25519 key pair under a name. */
export function noteKeyOf(signer: NoteSigner): NoteKey {
  const spki = createPublicKey(signer.privateKey).export({ type: 'spki', format: 'der' });
  if (spki.length !== 44 || !spki.subarray(0, 12).equals(SPKI_PREFIX)) throw new RangeError('not an Ed25519 key');
  return { name: signer.name, publicKey: new Uint8Array(spki.subarray(12)) };
}

/** The key as one line to hand out and pin: name+hex(key id)+base64(0x01 ‖ public key). */
export function keyText(key: NoteKey): string {
  const material = Buffer.concat([Uint8Array.of(ED25519), key.publicKey]).toString('base64');
  return `${key.name}+${Buffer.from(keyId(key)).toString('hex')}+${material}`;
}

export function parseKey(text: string): Opened<NoteKey> {
  const [, name = '', id = '', material = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text) ?? [];
  const bytes = Buffer.from(material, 'base64');
  if (bytes.length !== 33 || bytes[0] !== ED25519 || bytes.toString('base64') !== material) {
    return { ok: false, why: 'not an Ed25519 key of the form name+id+base64' };
  }
  const key = { name, publicKey: new Uint8Array(bytes.subarray(1)) };
  if (Buffer.from(keyId(key)).toString('hex') !== id) return { ok: false, why: 'the id does not belong to the key' };
  return { ok: true, value: key };
}

/** @throws RangeError for text that does not end in a line break or holds other control characters, or a bad name */
export function signNote(text: string, signer: NoteSigner): string {
  if (!text.endsWith('\n') || !readable(text)) throw new RangeError('the text of a note is lines, the last one ended');
  if (!/^[^\s+]+$/u.test(signer.name)) throw new RangeError('the name of a key has neither spaces nor plus');
  const id = keyId(noteKeyOf(signer));
  const signature = sign(null, Buffer.from(text, 'utf8'), signer.privateKey);
  return `${text}\n— ${signer.name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

/**
 * Opens a note: at least one signature by a known key, and none by a known key that fails. Signatures by keys not
 * known are passed over, as the specification says.
 */
export function openNote(note: string, keys: readonly NoteKey[]): Opened<{ text: string; signers: string[] }> {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n') || !readable(note)) return { ok: false, why: 'not a signed note' };
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return { ok: false, why: 'too many signatures' };
  const signers: string[] = [];
  for (const line of lines) {
    const [, name = '', encoded = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/u.exec(line) ?? [];
    const bytes = Buffer.from(encoded, 'base64');
    if (bytes.length < 5 || bytes.toString('base64') !== encoded)
      return { ok: false, why: 'a signature line is not well formed' };
    const key = keys.find((one) => one.name === name && bytes.subarray(0, 4).equals(keyId(one)));
    if (key === undefined || signers.includes(name)) continue;
    if (!verifyEd25519(key.publicKey, Buffer.from(text, 'utf8'), bytes.subarray(4))) {
      return { ok: false, why: `the signature of ${name} does not hold` };
    }
    signers.push(name);
  }
  if (signers.length === 0) return { ok: false, why: 'no signature by a known key' };
  return { ok: true, value: { text, signers } };
}

/** Verifies an Ed25519 signature (RFC 8032) by a raw public key of 32 bytes. */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
}

/** No control characters but line breaks. */
function readable(text: string): boolean {
  return text.isWellFormed() && !hasControls(text.replaceAll('\n', ''));
}

/** Does the text hold ASCII control characters, line breaks among them? */
export function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 0x20) return true;
  return false;
}

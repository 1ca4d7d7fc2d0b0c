import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkpointText, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { hashLeaf, root } from './merkle.ts';
import { keyText, noteKeyOf, openNote, parseKey, signNote } from './signed-note.ts';
import type { NoteKey } from './signed-note.ts';

// The test vector of Go's golang.org/x/mod/sumdb/note, from which the C2SP format comes; its private key is public.
const goKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const goSecret = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const goText = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const goNote = `${goText}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

function known(text: string): NoteKey {
  const parsed = parseKey(text);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.value;
}

const { privateKey } = generateKeyPairSync('ed25519');
const origin = 'muba.example/serasan';
const key = noteKeyOf({ name: origin, privateKey });
const head = { origin, size: 2, root: new Uint8Array(root([hashLeaf(Buffer.from('a')), hashLeaf(Buffer.from('b'))])) };

describe('a signed note', () => {
  it('is written byte for byte as Go writes it', () => {
    const seed = Buffer.from(goSecret, 'base64').subarray(1);
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
    const signer = { name: 'PeterNeumann', privateKey: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) };
    expect(signNote(goText, signer)).toBe(goNote);
    expect(keyText(noteKeyOf(signer))).toBe(goKey);
  });

  it('opens under its key and under no other', () => {
    expect(openNote(goNote, [known(goKey)])).toEqual({ ok: true, value: { text: goText, signers: ['PeterNeumann'] } });
    expect(openNote(goNote, [key])).toMatchObject({ ok: false });
    expect(openNote(goNote, [{ ...known(goKey), name: 'Peter' }])).toMatchObject({ ok: false });
  });

  it('may carry signatures of witnesses we do not know', () => {
    const witness = signNote(goText, { name: 'witness.example', privateKey });
    const line = witness.slice(witness.lastIndexOf('—'));
    expect(openNote(goNote + line, [known(goKey)])).toMatchObject({ ok: true });
    const both = openNote(goNote + line, [known(goKey), noteKeyOf({ name: 'witness.example', privateKey })]);
    expect(both).toMatchObject({ ok: true, value: { signers: ['PeterNeumann', 'witness.example'] } });
  });

  it('does not open after any one byte of its text or signature changed', () => {
    const bytes = Buffer.from(goNote);
    for (let at = 0; at < bytes.length; at += 1) {
      const bent = Buffer.from(bytes);
      bent[at] = (bent[at] ?? 0) ^ 1;
      expect(openNote(bent.toString('utf8'), [known(goKey)]).ok).toBe(false);
    }
  });

  it('cannot be signed over text that would read as something else', () => {
    expect(() => signNote('no end of line', { name: 'a', privateKey })).toThrow(RangeError);
    expect(() => signNote('a\tb\n', { name: 'a', privateKey })).toThrow(RangeError);
    expect(() => signNote('a\n', { name: 'a b', privateKey })).toThrow(RangeError);
  });

  it.each(['', 'PeterNeumann', goKey.replace('c74f', 'c74e'), `${goKey}BADKEY==`, goKey.slice(0, -1), `${goKey}\n`])(
    'is not opened by the bad key "%s"',
    (text) => {
      expect(parseKey(text)).toMatchObject({ ok: false });
    },
  );
});

describe('a checkpoint', () => {
  it('is the origin, the size and the root, a line each', () => {
    expect(checkpointText(head)).toBe(`${origin}\n2\n${Buffer.from(head.root).toString('base64')}\n`);
    expect(parseCheckpoint(checkpointText(head))).toEqual({ ok: true, value: head });
  });

  it('reads the example of the C2SP specification', () => {
    const example = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
    expect(parseCheckpoint(example)).toMatchObject({ ok: true, value: { size: 20852163 } });
  });

  it('opens signed, and only for the log whose key it is', () => {
    const note = signCheckpoint(head, privateKey);
    expect(openCheckpoint(note, key)).toEqual({ ok: true, value: head });
    const foreign = signNote(checkpointText({ ...head, origin: 'other.example/log' }), { name: origin, privateKey });
    expect(openCheckpoint(foreign, key)).toMatchObject({ ok: false });
    expect(openCheckpoint(note.replace('\n2\n', '\n3\n'), key)).toMatchObject({ ok: false });
  });

  it.each([
    ['a leading zero', 'o\n02\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'],
    ['a negative size', 'o\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'],
    ['a short root', 'o\n2\nCsUYapGGPo4dkMgI\n'],
    ['a root with loose bits', 'o\n2\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n'],
    ['no origin', '\n2\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'],
    ['a fourth line', 'o\n2\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nmore\n'],
  ])('is refused with %s', (_, text) => {
    expect(parseCheckpoint(text)).toMatchObject({ ok: false });
  });

  it('is never written for a count or a root that is none', () => {
    expect(() => checkpointText({ ...head, size: 1.5 })).toThrow(RangeError);
    expect(() => checkpointText({ ...head, root: new Uint8Array(31) })).toThrow(RangeError);
    expect(() => checkpointText({ ...head, origin: 'a\n9' })).toThrow(RangeError);
  });
});

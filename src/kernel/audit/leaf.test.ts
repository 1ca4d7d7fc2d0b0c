import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { actorBytes, commitment, leafBytes, leafHash, leafRecord } from './leaf.ts';

const salt = new Uint8Array(32).fill(7);
const input = {
  type: 'evaluation.mark',
  regency: '16.06',
  subject: 'mark/16.06/OUT-1/evaluator-2',
  salt,
  payload: { regency: '16.06', item: 'OUT-1', evaluator: 'evaluator-2', mark: 3 },
  edition: '2022-simulasi',
};

describe('a leaf of the log', () => {
  it('commits to its payload as SHA-256 of salt and canonical payload', () => {
    const text = '{"evaluator":"evaluator-2","item":"OUT-1","mark":3,"regency":"16.06"}';
    const expected = createHash('sha256').update(salt).update(text).digest('hex');
    expect(leafRecord(input).payload).toBe(expected);
    expect(commitment(salt, input.payload)).toBe(expected);
  });

  it('is one text of sorted keys, hashed with the prefix of a leaf', () => {
    const record = leafRecord({ ...input, seq: 4, actor: 'evaluator-2' });
    const text = Buffer.from(leafBytes(record)).toString();
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'actor',
      'edition',
      'payload',
      'regency',
      'seq',
      'subject',
      'type',
    ]);
    const expected = createHash('sha256')
      .update(Buffer.from([0]))
      .update(text)
      .digest('hex');
    expect(Buffer.from(leafHash(record)).toString('hex')).toBe(expected);
  });

  it('says nothing that could be read back', () => {
    const text = Buffer.from(leafBytes(leafRecord(input))).toString();
    expect(text).not.toContain('OUT-1');
    expect(text).not.toContain('evaluator-2');
  });

  it('is another leaf under another salt, mark or subject', () => {
    const hashes = [
      input,
      { ...input, salt: randomBytes(32) },
      { ...input, payload: { ...input.payload, mark: 4 } },
      { ...input, subject: 'mark/16.06/OUT-2/evaluator-2' },
    ].map((one) => Buffer.from(leafHash(leafRecord(one))).toString('hex'));
    expect(new Set(hashes).size).toBe(4);
  });

  it('is signed by its actor before the server gives it a place', () => {
    const record = leafRecord(input);
    expect(actorBytes({ ...record, seq: 9, actor_signature: 'c2ln' })).toEqual(actorBytes(record));
  });

  it('refuses a short salt and a sequence that does not count', () => {
    expect(() => leafRecord({ ...input, salt: new Uint8Array(8) })).toThrow(RangeError);
    expect(() => leafRecord({ ...input, seq: 0 })).toThrow(RangeError);
    expect(() => leafRecord({ ...input, type: '' })).toThrow(RangeError);
  });
});

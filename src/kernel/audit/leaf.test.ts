import { createHash, createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { commitment, leafHash, leafRecord, leafText, opening } from './leaf.ts';

const salt = new Uint8Array(16).fill(7);
const input = {
  type: 'evaluation.mark',
  regency: '16.06',
  subject: 'mark',
  subjectId: '16.06/OUT-1/evaluator-2',
  salt,
  detail: { regency: '16.06', item: 'OUT-1', evaluator: 'evaluator-2', mark: 3, edition: '2022-simulasi' },
  personal: { reason: 'Bukti lengkap' },
};

describe('a leaf of the log', () => {
  it('commits to its detail as SHA-256 of a salt and the canonical text', () => {
    const text = '{"edition":"2022-simulasi","evaluator":"evaluator-2","item":"OUT-1","mark":3,"regency":"16.06"}';
    const derived = createHmac('sha256', salt).update('payload').digest();
    const expected = createHash('sha256').update(derived).update(text).digest('hex');
    expect(leafRecord(input).payload).toBe(expected);
    expect(opening(12, salt, input.detail)).toEqual({ leaf: 12, payload: input.detail, salt: derived.toString('hex') });
    expect(commitment(derived, input.detail)).toBe(expected);
  });

  it('is one text of sorted keys, hashed with the prefix of a leaf, and names its edition', () => {
    const text = leafText({ ...input, actor: 'evaluator-2' });
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'actor',
      'edition',
      'payload',
      'personal',
      'regency',
      'subject',
      'type',
    ]);
    expect((JSON.parse(text) as { edition: string }).edition).toBe('2022-simulasi');
    const expected = createHash('sha256')
      .update(Buffer.from([0]))
      .update(text)
      .digest('hex');
    expect(Buffer.from(leafHash(text)).toString('hex')).toBe(expected);
  });

  it('says nothing that could be read back, and an opened detail nothing of the rest', () => {
    const text = leafText(input);
    for (const secret of ['OUT-1', 'evaluator-2', 'Bukti']) expect(text).not.toContain(secret);
    const open = Buffer.from(opening(0, salt, input.detail).salt, 'hex');
    expect(commitment(open, input.personal)).not.toBe(leafRecord(input).personal);
    expect(commitment(open, 'mark/16.06/OUT-1/evaluator-2')).not.toBe(leafRecord(input).subject);
  });

  it('is another leaf under another salt, mark, personal part or subject', () => {
    const texts = [
      input,
      { ...input, salt: randomBytes(16) },
      { ...input, detail: { ...input.detail, mark: 4 } },
      { ...input, personal: { reason: 'Bukti tidak lengkap' } },
      { ...input, subjectId: '16.06/OUT-2/evaluator-2' },
    ].map(leafText);
    expect(new Set(texts).size).toBe(5);
  });

  it('commits to what the database gives back, dates as text and nothing undefined', () => {
    const kept = { at: '2022-10-04T02:00:00.000Z' };
    const given = { at: new Date('2022-10-04T02:00:00Z'), note: undefined };
    expect(leafText({ ...input, detail: given })).toBe(leafText({ ...input, detail: kept }));
  });

  it('refuses a short salt and an event without a kind', () => {
    expect(() => leafText({ ...input, salt: new Uint8Array(8) })).toThrow(RangeError);
    expect(() => leafText({ ...input, type: '' })).toThrow(RangeError);
  });
});

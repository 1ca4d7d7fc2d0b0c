import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../kernel/audit/canonical.ts';
import { leafText, opening, type Opening } from '../../kernel/audit/leaf.ts';
import { noteKeyOf } from '../../kernel/audit/signed-note.ts';
import { sampleRules as rules } from '../../../test/support/sample-rules.ts';
import { sha256 } from '../cycles/model.ts';
import { sheetHash, signedMessage } from '../signing/model.ts';
import { bundle, leafTypes, resultDetail, type BundleInput } from './bundle.ts';
import { assigned, codesOf, evaluators, marks, verifyBundle } from '../../../test/support/sample-bundle.ts';
import { sampleCycle, sealed } from '../../../test/support/sample-cycle.ts';

const signed = sampleCycle({ rules, assigned, marks, signed: evaluators });

/**
 * What somebody does who holds the database and the log's own key: changes the detail of leaves, writes the log, the result
 * and the head again, and lacks only what never left the evaluators' browsers.
 */
function rewritten(change: (detail: Record<string, unknown>, type: string, leaf: number) => Record<string, unknown>) {
  const leaves = [...signed.leaves];
  const write = (type: string, leaf: number, detail: Record<string, unknown>): Opening => {
    const salt = Buffer.alloc(16, leaf);
    leaves[leaf] = leafText({ type, regency: '0', subject: 'sample', subjectId: 'x', salt, detail, actor: 'actor' });
    return opening(leaf, salt, detail);
  };
  const again = (list: readonly Opening[]) =>
    list.map(({ leaf, payload }) => {
      const { type } = JSON.parse(String(signed.leaves[leaf])) as { type: string };
      return write(type, leaf, change({ ...payload }, type, leaf));
    });
  const parts = { panel: again(signed.panel), marks: again(signed.marks), sheets: again(signed.sheets ?? []) };
  const result = write(leafTypes.result, signed.result.leaf, resultDetail({ ...signed, ...parts }));
  return verifyBundle(bundle(sealed({ ...signed, ...parts, result, leaves } satisfies BundleInput)), { lang: 'en' });
}

const keyText = (key: KeyObject) => Buffer.from(noteKeyOf({ name: 'e', privateKey: key }).publicKey).toString('base64');
const target = { regency: '16.06', evaluator: 'itb' };
const isTarget = (detail: Record<string, unknown>) =>
  detail['regency'] === target.regency && detail['evaluator'] === target.evaluator;
/** The target's marks with another reason for the first item, and the hash such a sheet has. */
function forgedHash(reason: string): string {
  const own = marks.filter((each) => each.regency === target.regency && each.evaluator === target.evaluator);
  const sheet = own.map(({ item, mark }, at) => ({ item, mark, reason: at === 0 ? reason : 'Bukti mendukung.' }));
  const rulesHash = String(signed.edition.payload['edition_sha256']);
  return sheetHash({ cycle: rules.edition, rulesHash, ...target, marks: sheet });
}
const first = marks.find((each) => each.regency === target.regency && each.evaluator === target.evaluator);
const bentMark = (detail: Record<string, unknown>, type: string) =>
  type === leafTypes.mark && isTarget(detail) && detail['item'] === first?.item
    ? { ...detail, reason: 'Alasan palsu.' }
    : detail;

describe('a sheet that its evaluator signed', () => {
  it('is valid as it was handed in, written again or not', () => {
    expect(verifyBundle(bundle(signed))).toMatchObject({ valid: true, unsigned: [] });
    expect(rewritten((detail) => detail)).toMatchObject({ valid: true, unsigned: [] });
  });

  it('cannot get another mark or reason, even from whoever holds the database and the log’s key', () => {
    expect(rewritten(bentMark).problems).toContainEqual(expect.objectContaining({ code: 'sheet-changed', ...target }));
    const hash = forgedHash('Alasan palsu.');
    const report = rewritten((detail, type) =>
      type === leafTypes.submit && isTarget(detail) ? { ...detail, content_sha256: hash } : bentMark(detail, type),
    );
    expect(codesOf(report)).toEqual(['sheet-signature']);
    expect(report.problems[0]).toMatchObject(target);
    expect(report.problems[0]?.message).toContain('the signature of itb on the sheet of 16.06 does not hold');
  });

  it('cannot be signed for its evaluator by another, nor with a key that was not registered first', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const hash = forgedHash('Bukti mendukung.');
    const other = {
      key: keyText(privateKey),
      signature: sign(null, Buffer.from(signedMessage(hash)), privateKey).toString('base64'),
    };
    const swapped = rewritten((detail, type) =>
      type === leafTypes.submit && isTarget(detail) ? { ...detail, ...other } : detail,
    );
    expect(codesOf(swapped)).toEqual(['sheet-signature']);
    const twice = rewritten((detail, type) =>
      type === leafTypes.registerKey && detail['evaluator'] === 'lipi' ? { ...detail, evaluator: 'itb' } : detail,
    );
    expect(codesOf(twice)).toContain('key-odd');
    expect(twice.problems).toContainEqual(expect.objectContaining({ code: 'sheet-signature', evaluator: 'lipi' }));
  });

  it('without its signature is valid, and said to be unsigned', () => {
    const bare = rewritten((detail, type) =>
      type === leafTypes.submit && isTarget(detail) ? { ...detail, key: null, signature: null } : detail,
    );
    expect(bare).toMatchObject({ valid: true, unsigned: [target] });
  });

  it('from before there were any, in a cycle that was open then, is valid, unsigned, and hides none that came later', () => {
    const early = ({ key: _key, signature: _signature, ...rest }: Record<string, unknown>) => rest;
    const own = marks.filter((each) => each.regency === target.regency && each.evaluator === target.evaluator);
    const sheet = own.map(({ item, mark }) => ({ item, mark, reason: 'Bukti mendukung.' }));
    const hash = sha256(canonical({ cycle: rules.edition, ...target, marks: sheet }));
    const mixed = (content: string) =>
      rewritten((detail, type) =>
        type === leafTypes.submit && isTarget(detail) ? early({ ...detail, content_sha256: content }) : detail,
      );
    expect(mixed(hash)).toMatchObject({ valid: true, unsigned: [target] });
    expect(codesOf(mixed('0'.repeat(64)))).toEqual(['sheet-changed']);
  });

  it('is never valid after any change of a signature, a key or a hash', () => {
    const fields = ['content_sha256', 'key', 'signature'] as const;
    const submits = (signed.sheets ?? []).filter(({ payload }) => 'signature' in payload);
    fc.assert(
      fc.property(fc.nat(submits.length - 1), fc.constantFrom(...fields), fc.nat(42), (which, field, place) => {
        const { leaf } = submits[which] ?? { leaf: -1 };
        const report = rewritten((detail, _type, at) => {
          if (at !== leaf) return detail;
          const text = String(detail[field]);
          const bent = text.slice(0, place) + (text[place] === 'a' ? 'b' : 'a') + text.slice(place + 1);
          return { ...detail, [field]: bent };
        });
        expect(report.valid).toBe(false);
        expect(report.problems.some((each) => each.evaluator === submits[which]?.payload['evaluator'])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('must have been handed in: a seat without a sheet, and a mark after it, are named', () => {
    const { leaf } = (signed.sheets ?? []).find(({ payload }) => 'signature' in payload && isTarget(payload))!;
    const hidden = { ...signed, sheets: signed.sheets?.filter((each) => each.leaf !== leaf) };
    const leaves = signed.leaves.map((text, at) => (at === leaf ? new Uint8Array(32) : text));
    const codes = codesOf(verifyBundle(bundle(sealed({ ...hidden, leaves }))));
    expect(codes).toContain('sheet-missing');
    // The sheet and the last mark of that evaluator change places in the log.
    const last = signed.marks.findLast(({ payload }) => isTarget(payload))!;
    const swap = (one: number) => (one === leaf ? last.leaf : one === last.leaf ? leaf : one);
    const moved = {
      ...signed,
      leaves: signed.leaves.map((_text, at) => signed.leaves[swap(at)]!),
      marks: signed.marks.map((each) => ({ ...each, leaf: swap(each.leaf) })).toSorted((a, b) => a.leaf - b.leaf),
      sheets: signed.sheets?.map((each) => ({ ...each, leaf: swap(each.leaf) })),
    };
    expect(codesOf(verifyBundle(bundle(sealed(moved))))).toEqual(
      expect.arrayContaining(['mark-late', 'sheet-changed']),
    );
  });
});

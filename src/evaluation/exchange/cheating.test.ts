import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RegencyResult } from '../combine.ts';
import type { EvaluationRules } from '../rules.ts';
import { sampleRules as rules } from '../../../test/support/sample-rules.ts';
import { bundle, editionDetail, leafLine } from './bundle.ts';
import { assigned, bytes, codesOf, honest, marks, mended, verifyBundle } from '../../../test/support/sample-bundle.ts';
import { sampleCycle, sealed } from '../../../test/support/sample-cycle.ts';

describe('a cheat who mends the archive', () => {
  it('is caught raising an index, by name and with both figures', () => {
    const target = honest.results[1];
    const bent = mended(bytes, {
      'results.json': (text) => text.replace(`"shown":"${target?.shown}"`, '"shown":"3.99"'),
    });
    const report = verifyBundle(bent, { lang: 'en' });
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'index-wrong',
        regency: target?.regency,
        found: '"3.99"',
        expected: `"${target?.shown}"`,
      }),
    );
    expect(codesOf(report)).toContain('hash-bound');
    expect(report.problems.at(-1)?.message).toContain(`the index of ${target?.regency} is wrong`);
  });

  it('is caught changing a mark, by its leaf', () => {
    const leaf = honest.marks[5]?.leaf;
    const bent = mended(bytes, {
      'marks.jsonl': (text) =>
        text.replace(
          new RegExp(`("leaf":${leaf},"payload":.*?"mark":)\\d`),
          (_, before: string) => `${before}${marks[5]?.mark === 4 ? 3 : 4}`,
        ),
    });
    expect(verifyBundle(bent).problems).toContainEqual(expect.objectContaining({ code: 'opening', leaf }));
  });

  it('is caught changing the weights after the marks', () => {
    const bent = mended(bytes, {
      'edition.json': (text) => text.replace('"outcome":30', '"outcome":20').replace('"impact":20', '"impact":30'),
    });
    expect(verifyBundle(bent).problems).toContainEqual(
      expect.objectContaining({ code: 'hash-bound', file: 'edition.json', leaf: honest.edition.leaf }),
    );
  });

  it('is caught hiding a mark or a recusal that the log holds', () => {
    const withRecusal = sampleCycle({ rules, assigned, marks, recusals: [{ regency: '16.06', evaluator: 'itb' }] });
    const hidden = withRecusal.panel.at(-1)?.leaf;
    const report = verifyBundle(
      mended(bundle(withRecusal), {
        'panel.jsonl': (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`,
      }),
    );
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'unopened', leaf: hidden }));
    const drop = mended(bytes, { 'marks.jsonl': (text) => text.slice(text.indexOf('\n') + 1) });
    expect(verifyBundle(drop).problems).toContainEqual(
      expect.objectContaining({ code: 'unopened', leaf: honest.marks[0]?.leaf }),
    );
  });

  it('is caught replacing an ordinary leaf of the log', () => {
    const bent = mended(bytes, {
      'leaves.jsonl': (text) => leafLine(new Uint8Array(32), 0) + text.slice(text.indexOf('\n') + 1),
    });
    expect(codesOf(verifyBundle(bent))).toContain('root');
  });

  it('is caught leaving a regency out of the ranking', () => {
    const fewer = sampleCycle({ rules, assigned, marks, results: (all) => all.slice(1) });
    expect(verifyBundle(bundle(fewer)).problems).toContainEqual(
      expect.objectContaining({ code: 'results-who', regency: honest.results[0]?.regency }),
    );
  });

  it('is caught publishing a wrong rank, improvement, dimension or coverage even when the log holds it so', () => {
    const lies: [field: string, (one: RegencyResult) => RegencyResult][] = [
      ['rank', (one) => ({ ...one, rank: (one.rank ?? 0) + 1 })],
      ['improvement', (one) => ({ ...one, improvement: 0.5 })],
      ['coverage', (one) => ({ ...one, coverage: 0.5 })],
      ['dimensions.impact', (one) => ({ ...one, dimensions: { ...one.dimensions, impact: 4 } })],
      ['smart.living', (one) => ({ ...one, smart: { ...one.smart, living: null } })],
      ['items.QW-1', (one) => ({ ...one, items: { ...one.items, 'QW-1': 1.125 } })],
    ];
    for (const [field, lie] of lies) {
      const cycle = sampleCycle({
        rules,
        assigned,
        marks,
        results: ([first, ...rest]) => [lie(first as RegencyResult), ...rest],
      });
      expect(verifyBundle(bundle(cycle)).problems).toContainEqual(
        expect.objectContaining({ code: 'value-wrong', regency: honest.results[0]?.regency, field }),
      );
    }
  });

  it('is caught signing with another key when the key was pinned from outside', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const forged = bundle(
      sampleCycle({ rules, assigned, marks: marks.map((mark) => ({ ...mark, mark: 4 })), privateKey }),
    );
    expect(verifyBundle(forged)).toMatchObject({ valid: true, pinned: false });
    expect(codesOf(verifyBundle(forged, { key: honest.key }))).toEqual(['key-other', 'signature']);
  });
});

describe('the order and the panel', () => {
  it('does not let a stranger mark, even when everything is signed', () => {
    const report = verifyBundle(bundle(sampleCycle({ rules, assigned: assigned.slice(1), marks })));
    expect(report.problems[0]).toMatchObject({ code: 'mark-stranger', leaf: honest.marks[0]!.leaf - 1 });
  });

  it('does not let anyone mark after standing back', () => {
    const recusal = { regency: '16.06', evaluator: 'itb' };
    const cycle = sampleCycle({ rules, assigned, marks, recusals: [recusal] });
    const [from, to] = [cycle.panel.at(-1)!, cycle.marks[0]!];
    // The recusal and the first mark of that evaluator change places in the log.
    const at = cycle.marks.findIndex(({ payload }) => payload['evaluator'] === 'itb' && payload['regency'] === '16.06');
    const mark = cycle.marks[at]!;
    const leaves = [...cycle.leaves];
    [leaves[from.leaf], leaves[mark.leaf]] = [leaves[mark.leaf]!, leaves[from.leaf]!];
    const report = verifyBundle(
      bundle(
        sealed({
          ...cycle,
          leaves,
          panel: [...cycle.panel.slice(0, -1), { ...from, leaf: mark.leaf }],
          marks: cycle.marks.map((one, place) => (place === at ? { ...mark, leaf: from.leaf } : one)),
        }),
      ),
    );
    expect(to.leaf).toBeLessThan(from.leaf);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'mark-recused', leaf: from.leaf, evaluator: 'itb' }),
    );
  });

  it('does not accept rules frozen after a mark', () => {
    const leaves = [...honest.leaves];
    const [early, late] = [honest.edition.leaf, honest.marks[3]!.leaf];
    [leaves[early], leaves[late]] = [leaves[late]!, leaves[early]!];
    const cycle = sealed({
      ...honest,
      leaves,
      edition: { ...honest.edition, leaf: late },
      marks: honest.marks.map((one) => (one.leaf === late ? { ...one, leaf: early } : one)),
    });
    expect(verifyBundle(bundle(cycle)).problems).toContainEqual(
      expect.objectContaining({ code: 'edition-late', leaf: early }),
    );
  });

  it('does not accept a mark off the scale', () => {
    const wide: EvaluationRules = { ...rules, scale: { min: 1, max: 5, step: 1 } };
    const cycle = sampleCycle({
      rules: wide,
      assigned,
      marks: marks.map((mark) => ({ ...mark, mark: mark.mark + 1 })),
    });
    const narrow = sealed({ ...cycle, rules, edition: { ...cycle.edition, payload: editionDetail(rules) } });
    expect(codesOf(verifyBundle(bundle(narrow)))).toEqual(expect.arrayContaining(['opening', 'mark-scale']));
  });
});

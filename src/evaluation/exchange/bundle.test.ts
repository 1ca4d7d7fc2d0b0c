import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleRules as rules } from '../../../test/support/sample-rules.ts';
import { bundle } from './bundle.ts';
import {
  assigned,
  bytes,
  evaluators,
  honest,
  marks,
  mended,
  program,
  verifyBundle,
} from '../../../test/support/sample-bundle.ts';
import { sampleCycle } from '../../../test/support/sample-cycle.ts';

describe('a bundle', () => {
  it('is a ZIP that anybody can open, the same bytes each time', () => {
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'manifest.json',
      'checkpoint.txt',
      'edition.json',
      'key.txt',
      'leaves.jsonl',
      'marks.jsonl',
      'panel.jsonl',
      'results.json',
      'sheets.jsonl',
    ]);
    expect(bundle(honest)).toEqual(bytes);
  });

  it('is valid, and the verifier says that it only knew the key inside', () => {
    expect(verifyBundle(bytes)).toMatchObject({ valid: true, problems: [], pinned: false, marks: marks.length });
    expect(verifyBundle(bytes, { key: `${honest.key}\n` })).toMatchObject({ valid: true, pinned: true });
  });

  it('is valid with sheets of many marks in one leaf, signed marks and recusals', () => {
    const recusals = [{ regency: '16.06', evaluator: 'itb' }];
    const report = verifyBundle(
      bundle(sampleCycle({ rules, assigned, marks, recusals, signed: evaluators, sheets: true })),
    );
    expect(report).toMatchObject({ valid: true, problems: [], sheets: assigned.length - 1, unsigned: [] });
  });

  it('says which sheets their evaluators did not sign, also in the format from before there were signatures', () => {
    const some = verifyBundle(bundle(sampleCycle({ rules, assigned, marks, signed: ['itb', 'lipi'] })));
    expect(some).toMatchObject({ valid: true, sheets: 12 });
    expect(new Set(some.unsigned.map((each) => each.evaluator))).toEqual(new Set(['iasii', 'ekon']));
    const old = bundle(sampleCycle({ rules, assigned, marks, old: true }));
    expect(Object.keys(unzipSync(old))).not.toContain('sheets.jsonl');
    const report = verifyBundle(old);
    expect([report.valid, report.sheets, report.unsigned.length]).toEqual([true, 12, 12]);
  });

  it('is never valid after one bit of any byte changed, and the verifier names something', () => {
    const step = Math.max(1, Math.floor(bytes.length / 300));
    for (let at = 0; at < bytes.length; at += step) {
      const bent = Uint8Array.from(bytes);
      bent[at] = (bent[at] ?? 0) ^ (1 << (at % 8));
      const report = verifyBundle(bent);
      expect(report.valid, `byte ${at}`).toBe(false);
      expect(report.problems[0]?.message.length).toBeGreaterThan(10);
    }
  }, 120_000);

  it('is never valid with bytes before, behind or missing', () => {
    expect(verifyBundle(Buffer.concat([bytes, Buffer.of(0)])).valid).toBe(false);
    expect(verifyBundle(Buffer.concat([Buffer.of(0), bytes])).valid).toBe(false);
    for (const cut of [0, 1, 22, 500, bytes.length - 1]) expect(verifyBundle(bytes.subarray(0, cut)).valid).toBe(false);
  });

  it('names the regency whose index has one changed digit', () => {
    const at =
      Buffer.from(bytes).indexOf('"shown":"', Buffer.from(bytes).indexOf('results.json')) + '"shown":"2.'.length;
    const bent = Uint8Array.from(bytes);
    bent[at] = bent[at] === 0x39 ? 0x38 : (bent[at] ?? 0) + 1;
    const { problems } = verifyBundle(bent);
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['zip-crc', 'file-changed', 'index-wrong']),
    );
    expect(problems.find(({ code }) => code === 'index-wrong')?.regency).toBe(honest.results[0]?.regency);
  });

  it('names the leaf whose hash has one changed digit', () => {
    const from = Buffer.from(bytes).indexOf('leaves.jsonl');
    const at = Buffer.from(bytes).indexOf('"hash":"', from) + '"hash":"'.length;
    const bent = Uint8Array.from(bytes);
    bent[at] = bent[at] === 0x30 ? 0x31 : 0x30;
    expect(verifyBundle(bent).problems).toContainEqual(expect.objectContaining({ code: 'leaf-bad', leaf: 0 }));
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: Uint8Array | string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  const good = file('bundle.zip', bytes);

  it('exits 0 and says in Indonesian what it checked and which key it used', () => {
    const { status, stdout } = run(good);
    expect(status).toBe(0);
    expect(stdout).toContain('SAH');
    expect(stdout).toContain('132 nilai dari 3 daerah');
    expect(stdout).toContain('hanya kunci di dalam bundel');
    expect(stdout).toContain('0 dari 12 lembar bertanda tangan penilai; tanpa tanda tangan penilai: iasii (16.06)');
    const pinned = run(good, '--key', file('key.txt', `${honest.key}\n`), '--lang', 'en');
    expect(pinned).toMatchObject({ status: 0 });
    expect(pinned.stdout).toMatch(/^VALID/);
    expect(pinned.stdout).not.toContain('Note');
  });

  it('exits 1 and names what is not so, as JSON too', () => {
    const bad = file('bad.zip', mended(bytes, { 'results.json': (text) => text.replace('"rank":1', '"rank":2') }));
    expect(run(bad)).toMatchObject({ status: 1 });
    expect(run(bad).stdout).toContain('rank salah');
    const { status, stdout } = run(bad, '--json', '--lang', 'en');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ valid: false, pinned: false });
    expect(run(file('empty.zip', ''))).toMatchObject({ status: 1 });
  });

  it('exits 2 with a word on stderr when it is misused', () => {
    for (const args of [
      [],
      ['nowhere.zip'],
      [good, '--lang', 'fr'],
      [good, good],
      ['--what'],
      [good, '--key', 'nowhere'],
    ]) {
      const { status, stdout, stderr } = run(...args);
      expect([args, status, stdout]).toEqual([args, 2, '']);
      expect(stderr).not.toBe('');
    }
  });
});

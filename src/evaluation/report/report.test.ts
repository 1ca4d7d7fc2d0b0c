import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bloomSvg } from './bloom-svg.ts';
import { reportData } from './data.ts';
import { renderReport } from './report.ts';
import { sampleView } from './sample-view.ts';

const hostile = '#panic("x") #read("/etc/passwd") *tebal* $x^2$ <script>alert(1)</script> \\ ] } " #image("a")';

let dataDir: string;
let pdf: Buffer;
let raw: string;

const view = sampleView((written) => `${written} ${hostile}`);
const render = (given = view) => renderReport({ dataDir }, reportData(given), given.publication.publishedAt);

/** The file with every deflated stream laid open, so that what it says of itself can be read. */
function opened(file: Buffer): string {
  const parts = [file.toString('latin1')];
  for (const match of parts[0]?.matchAll(/stream\r?\n/g) ?? []) {
    try {
      parts.push(inflateSync(file.subarray(match.index + match[0].length)).toString('latin1'));
    } catch {
      // A stream that is not deflated is in the plain text already.
    }
  }
  return parts.join('\n');
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'serasan-report-'));
  pdf = await render();
  raw = opened(pdf);
}, 90_000);
afterAll(() => rm(dataDir, { recursive: true, force: true }));

describe('the report', () => {
  it('is a tagged PDF/UA-1 in Indonesian with a title', () => {
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    for (const part of ['/StructTreeRoot', '/Lang', '/Marked true', '<pdfuaid:part>1</pdfuaid:part>'])
      expect([part, raw.includes(part)]).toEqual([part, true]);
    expect(raw).toMatch(/\/Lang\s*\(id(-ID)?\)/);
    expect(raw).toContain('Laporan Hasil Evaluasi Smart City 2022');
    expect(raw).not.toContain('/JavaScript');
  });

  it('shows what somebody wrote as text, whatever it looks like', () => {
    const run = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 1 << 26 });
    if (run.error) return; // the tool is not on every machine; that it compiled at all says that nothing was run
    const text = run.stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain('#panic(');
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).not.toContain('root:x:');
  });

  it('is the same file each time, and made once', async () => {
    const started = Date.now();
    expect((await render()).equals(pdf)).toBe(true);
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  it('prints the index and the six scores that the page prints, and no zero for what is not known', () => {
    const data = reportData(view);
    expect(data.index).toBe('3,05');
    expect(data.smart).toHaveLength(6);
    expect(data.groups.flatMap((group) => group.items)).toHaveLength(42);
    const unknown = { ...view, result: { ...view.result, index: null, smart: { ...view.result.smart, living: null } } };
    expect(reportData(unknown).index).toBe('belum diketahui');
    expect(reportData(unknown).smart[3]?.score).toBe('belum diketahui');
  });

  it('draws a petal that is not known as an outline only', () => {
    const drawn = bloomSvg([{ hue: 'living', score: null, dots: [null] }]);
    expect(drawn).toContain('stroke-dasharray');
    expect(drawn).not.toContain('fill="#0b625f"');
    expect(drawn).not.toContain('NaN');
  });
});

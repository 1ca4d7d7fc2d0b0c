import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buffer } from 'node:stream/consumers';
import type { Config } from '../../platform/config/config.ts';
import { defineProblems } from '../../platform/problem/problem.ts';
import type { ReportData } from './data.ts';

export const reportProblems = defineProblems('report', {
  failed: {
    status: 503,
    id: 'Laporan belum dapat dibuat. Coba lagi sebentar.',
    en: 'The report could not be made just now. Try again shortly.',
  },
});

const program = fileURLToPath(new URL('render.ts', import.meta.url));
const template = fileURLToPath(new URL('report.typ', import.meta.url));
const longestMs = 60_000;

/** Reports on their way, so that one is never made twice at once. */
const making = new Map<string, Promise<Buffer>>();

/**
 * The report as tagged PDF (PDF/UA-1). The same result gives the same bytes; it is made once and kept beside the data.
 * @throws Problem report.failed
 */
export async function renderReport(
  config: Pick<Config, 'dataDir'>,
  data: ReportData,
  publishedAt: Date,
): Promise<Buffer> {
  const folder = join(config.dataDir, 'cache', 'reports');
  const key = createHash('sha256')
    .update(await readFile(template))
    .update(JSON.stringify(data))
    .digest('hex');
  const path = join(folder, `${key}.pdf`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const known = making.get(path);
  if (known) return known;
  const work = make(config, data, publishedAt)
    .then(async (pdf) => {
      await mkdir(folder, { recursive: true });
      await writeFile(`${path}.new`, pdf);
      await rename(`${path}.new`, path);
      return pdf;
    })
    .finally(() => making.delete(path));
  making.set(path, work);
  return work;
}

async function make(config: Pick<Config, 'dataDir'>, data: ReportData, publishedAt: Date): Promise<Buffer> {
  const child = spawn(process.execPath, [program, join(config.dataDir, 'cache', 'fonts')], {
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: longestMs,
  });
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify({ data, seconds: Math.floor(publishedAt.getTime() / 1000) }));
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  const [pdf, said, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  if (code === 0 && pdf.subarray(0, 5).toString('latin1') === '%PDF-') return pdf;
  process.stderr.write(`report: ${said.toString('utf8').slice(0, 2_000)}\n`);
  throw reportProblems.failed();
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type pg from 'pg';
import { createPool } from '../../src/platform/db/db.ts';

export const connections = 8;
const seconds = 6;

export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly failed: number;
}

/** Asks for one address over and over, on eight connections at once. */
export async function loadAddress(url: string): Promise<Load> {
  const instance = autocannon({ url, connections, duration: seconds, headers: { accept: 'text/html' } });
  const times: number[] = [];
  instance.on('response', (_client, _status, _bytes, time: number) => times.push(time));
  const result = await instance;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), failed: result.errors + result.non2xx };
}

/** The same load on a process that does nothing but answer with as many bytes. */
export async function loadConstant(bytes: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'constant.ts'), String(bytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  try {
    return (await loadAddress(`http://127.0.0.1:${port.toString().trim()}/`)).perSecond;
  } finally {
    child.kill();
  }
}

/** A statement as it was sent. */
export type Statement = pg.QueryConfig;

/** How often a second a page's statements can be run, one page after the other, on as many connections. */
export async function loadStatements(appUrl: string, statements: readonly Statement[]): Promise<number> {
  const pool = createPool(appUrl, { max: connections });
  const end = performance.now() + seconds * 1_000;
  let done = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = await pool.connect();
      while (performance.now() < end) {
        for (const statement of statements) await client.query(statement);
        done++;
      }
      client.release();
    }),
  );
  await pool.end();
  return done / seconds;
}

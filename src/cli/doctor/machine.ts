import { readFileSync } from 'node:fs';
import { availableParallelism, freemem, totalmem } from 'node:os';
import { findBrowser } from '../browser.ts';
import { portTrouble } from '../port.ts';
import type { Finding } from './finding.ts';

const GB = 1024 ** 3;

export function checkNode(): Finding {
  const own = process.execPath.includes('/.serasan/runtime/') ? ', fetched by the launcher' : '';
  return { name: 'node', needed: true, ok: true, found: `${process.version} at ${process.execPath}${own}` };
}

export function checkMemory(): Finding {
  const limit = memoryLimit();
  const ok = limit >= 0.9 * GB;
  const found = `${gigabytes(limit)} in all, ${gigabytes(Math.min(freemem(), limit))} free`;
  return { name: 'memory', needed: false, ok, found, ...(ok ? {} : { remedy: 'Give the machine 1 GB or more.' }) };
}

/** A container may get less than the machine has. */
function memoryLimit(): number {
  try {
    const limit = Number(readFileSync('/sys/fs/cgroup/memory.max', 'utf8'));
    return Number.isFinite(limit) ? Math.min(limit, totalmem()) : totalmem();
  } catch {
    return totalmem();
  }
}

export function checkCores(): Finding {
  return { name: 'cores', needed: false, ok: true, found: String(availableParallelism()) };
}

/** Serasan reckons in Western Indonesian time whatever the machine's zone is; it needs the zone's rules. */
export function checkTimezone(): Finding {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const noon = new Date('2026-01-01T05:00:00Z');
  const hour = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Jakarta', hour: 'numeric', hourCycle: 'h23' }).format(
    noon,
  );
  const ok = hour === '12';
  const remedy = 'Use a Node with full ICU data.';
  return {
    name: 'timezone',
    needed: true,
    ok,
    found: `machine ${zone}; Asia/Jakarta ${ok ? 'known' : 'unknown'}`,
    ...(ok ? {} : { remedy }),
  };
}

export function checkBrowser(): Finding {
  const found = findBrowser();
  if (found) return { name: 'browser', needed: false, ok: true, found };
  const remedy = 'For tests: install chromium (Debian: apt-get install chromium) or point SERASAN_CHROMIUM at one.';
  return { name: 'browser', needed: false, ok: false, found: 'no Chromium or Chrome', remedy };
}

export async function checkPort(host: string, port: number): Promise<Finding> {
  const trouble = await portTrouble(host, port);
  const name = `port ${port}`;
  if (!trouble) return { name, needed: true, ok: true, found: 'free' };
  const found = trouble === 'taken' ? 'taken by another program' : `cannot be opened (${trouble})`;
  return { name, needed: true, ok: false, found, remedy: 'Stop that program or choose another port with --port.' };
}

export const gigabytes = (bytes: number): string => `${(bytes / GB).toFixed(1)} GB`;

import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readyDataHome } from './data-home.ts';

const root = mkdtempSync(join(tmpdir(), 'serasan-home-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const fresh = () => mkdtempSync(join(root, 'd-'));

describe('the data directory', () => {
  it('is made when it is missing, and taken again when it is a house’s', () => {
    const dir = join(root, 'baru');
    readyDataHome(dir);
    expect(existsSync(dir)).toBe(true);
    writeFileSync(join(dir, 'session-secret'), 'x');
    expect(() => readyDataHome(dir)).not.toThrow();
  });

  it('is refused when it holds somebody else’s things', () => {
    const dir = fresh();
    writeFileSync(join(dir, 'skripsi.docx'), 'x');
    expect(() => readyDataHome(dir)).toThrow(expect.objectContaining({ slug: 'data-not-a-database' }) as Error);
  });

  it('is refused when it holds a PostgreSQL of another version', () => {
    const dir = fresh();
    writeFileSync(join(dir, 'PG_VERSION'), '12\n');
    expect(() => readyDataHome(dir)).toThrow(/PostgreSQL 12 .* brings PostgreSQL \d\d/);
  });

  it('is refused when it is closed or no directory', () => {
    const closed = fresh();
    chmodSync(closed, 0o000);
    expect(() => readyDataHome(closed)).toThrow(expect.objectContaining({ slug: 'data-unreadable' }) as Error);
    chmodSync(closed, 0o700);
    const file = join(fresh(), 'berkas');
    writeFileSync(file, 'x');
    expect(() => readyDataHome(file)).toThrow(expect.objectContaining({ slug: 'data-unreadable' }) as Error);
  });
});

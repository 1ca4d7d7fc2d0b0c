import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Client } from 'pg';
import { copyCsv, csvLine, loadOnce } from '../../platform/db/load.ts';
import { areaLevel, nation, parentCode } from './codes.ts';
import { parseCsv, type CsvRow } from './csv.ts';

/** Where the record of areas begins: what was valid then may be older. */
export const recordBegins = '2018-01-01';

const seed = (name: string) => readFile(new URL(`../../../seed/${name}`, import.meta.url));

/** Indonesia's areas with Musi Banyuasin's history, outlines and dated facts. Quick when nothing has changed. */
export async function loadAreas(owner: Client): Promise<void> {
  const [codes, history, successions, aliases] = (await Promise.all(
    ['indonesia-2025.csv.gz', 'muba-history.csv', 'successions.csv', 'aliases.csv'].map((name) =>
      seed(`areas/${name}`),
    ),
  )) as [Buffer, Buffer, Buffer, Buffer];
  await loadOnce(owner, 'areas', [codes, history, successions, aliases, recordBegins], async () => {
    await loadCodes(owner, gunzipSync(codes).toString('utf8'), parseCsv(history.toString('utf8')));
    await copyInto(
      owner,
      'kernel.area_successions',
      ['from_code', 'to_code', 'on_date'],
      parseCsv(successions.toString('utf8')).map((row) => [row['from'], row['to'], row['on']]),
    );
    await copyInto(
      owner,
      'kernel.area_aliases',
      ['code', 'name'],
      parseCsv(aliases.toString('utf8')).map((row) => [row['code'], row['name']]),
    );
  });
  await loadBoundaries(owner);
  await loadFacts(owner);
}

/** The dated rows win over the list of 2025; a row whose parent is in neither is refused. */
async function loadCodes(owner: Client, listed: string, history: readonly CsvRow[]): Promise<void> {
  const dated = new Set(history.map((row) => row['code'] ?? ''));
  const known = new Set([nation, ...dated]);
  const parents: [code: string, parent: string][] = history.map((row) => [row['code'] ?? '', row['parent'] ?? '']);
  let csv = csvLine([nation, 'Indonesia', 'nation', undefined, '1945-08-17', undefined]);
  for (const row of history)
    csv += csvLine([
      row['code'],
      row['name'],
      row['level'],
      row['parent'],
      row['valid_from'],
      row['valid_to'] || undefined,
    ]);
  for (const line of listed.trimEnd().split(/\r?\n/).slice(1)) {
    // `code,name` with the name already written as CSV: ninety thousand lines need no parsing.
    const code = line.slice(0, line.indexOf(','));
    if (dated.has(code)) continue;
    known.add(code);
    const parent = parentCode(code) ?? nation;
    parents.push([code, parent]);
    csv += `${line},${areaLevel(code)},${parent},${recordBegins},\n`;
  }
  refuseOrphans(known, parents);
  await copyInto(owner, 'kernel.areas', ['code', 'name', 'level', 'parent_code', 'valid_from', 'valid_to'], csv);
}

/** @throws Error when an area's parent is not known */
export function refuseOrphans(
  known: ReadonlySet<string>,
  parents: readonly (readonly [code: string, parent: string])[],
): void {
  const orphans = parents.filter(([, parent]) => !known.has(parent)).map(([code]) => code);
  if (orphans.length > 0)
    throw new Error(`Areas without a parent: ${orphans.slice(0, 5).join(', ')} (${orphans.length} in all)`);
}

async function loadBoundaries(owner: Client): Promise<void> {
  const files = await Promise.all(
    ['kabupaten', 'kecamatan', 'desa'].map((level) => seed(`boundaries/muba-${level}.geojson`)),
  );
  await loadOnce(owner, 'boundaries', files, async () => {
    const source = 'github.com/cahyadsn/wilayah_boundaries 3c5a796 (MIT)';
    const rows = files.flatMap((file) => {
      const { features } = JSON.parse(file.toString('utf8')) as { features: { id: string; geometry: unknown }[] };
      return features.map((feature) => [feature.id, JSON.stringify(feature.geometry), source]);
    });
    await copyInto(owner, 'kernel.boundaries', ['code', 'geometry', 'source'], rows);
  });
}

async function loadFacts(owner: Client): Promise<void> {
  const [population, size] = (await Promise.all([
    seed('statistics/population-2024-12.csv'),
    seed('statistics/area-2025.csv'),
  ])) as [Buffer, Buffer];
  await loadOnce(owner, 'area-facts', [population, size], async () => {
    const dukcapil = 'Dukcapil, Desember 2024, melalui github.com/cahyadsn/wilayah';
    const kepmendagri = 'Kepmendagri 300.2.2-2138/2025, melalui github.com/cahyadsn/wilayah';
    const people = parseCsv(population.toString('utf8')).flatMap((row) => [
      [row['code'], 'population', '2024-12-31', row['total'], 'person', dukcapil],
      [row['code'], 'population_male', '2024-12-31', row['male'], 'person', dukcapil],
      [row['code'], 'population_female', '2024-12-31', row['female'], 'person', dukcapil],
    ]);
    const sizes = parseCsv(size.toString('utf8')).map((row) => [
      restoreZero(row['code'] ?? ''),
      'area_km2',
      '2025-01-01',
      row['area_km2'],
      'km2',
      kepmendagri,
    ]);
    await copyInto(
      owner,
      'kernel.area_facts',
      ['code', 'fact', 'on_date', 'value', 'unit', 'source'],
      [...people, ...sizes],
    );
  });
}

/** The published list of sizes passed through a spreadsheet that read codes as numbers: 11.10 became 11.1, 31 became 31.0. */
function restoreZero(code: string): string {
  if (code.endsWith('.0')) return code.slice(0, -2);
  return /^\d\d\.\d$/.test(code) ? `${code}0` : code;
}

/** New rows are added, changed ones follow the source, nothing is removed: something may refer to it. */
async function copyInto(
  owner: Client,
  table: string,
  columns: readonly string[],
  rows: string | readonly (readonly (string | undefined)[])[],
): Promise<void> {
  const names = columns.join(', ');
  const { rows: keys } = await owner.query<{ name: string }>(
    `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey) where i.indrelid = $1::regclass and i.indisprimary`,
    [table],
  );
  const key = keys.map((each) => each.name);
  const rest = columns.filter((column) => !key.includes(column));
  const changed =
    rest.length === 0
      ? 'nothing'
      : `update set ${rest.map((column) => `${column} = excluded.${column}`).join(', ')} where (${rest.map((column) => `t.${column}`).join(', ')}) is distinct from (${rest.map((column) => `excluded.${column}`).join(', ')})`;
  await owner.query(`create temporary table loading (like ${table}) on commit drop`);
  await copyCsv(owner, `loading (${names})`, typeof rows === 'string' ? rows : rows.map(csvLine).join(''));
  await owner.query(
    `insert into ${table} as t (${names}) select ${names} from loading on conflict (${key.join(', ')}) do ${changed}`,
  );
  await owner.query('drop table loading');
}

import { sql } from '../../platform/db/sql.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { VillageRow } from './rows.ts';
import { workingCalendar, type WorkingCalendar } from './working-days.ts';

/** The offices' calendar: national holidays and joint leave, from the table that the ministers' decrees fill. */
export async function readCalendar(tx: Tx): Promise<WorkingCalendar> {
  const rows = await tx.many<{ onDate: string }>(sql`select distinct on_date as "onDate" from cases.holidays`);
  return workingCalendar(rows.map((row) => row.onDate));
}

/** Short name of the regency in capitals for tracking numbers, e.g. `MUBA`; its code's digits when it has none. */
export async function readNumberPrefix(tx: Tx): Promise<string> {
  const row = await tx.maybe<{ name: string }>(sql`
    select name
    from kernel.area_aliases
    where code = ${tx.regency}
      and name ~ '^[A-Za-z]{2,8}$'
    order by length(name), name
    limit 1`);
  return row?.name.toUpperCase() ?? tx.regency.replace('.', '');
}

/** Name of a village of the regency that exists on a day; `undefined` when the code did not exist then or lies elsewhere. */
export async function findVillage(
  tx: Tx,
  code: string,
  on: string,
): Promise<{ name: string; district: string } | undefined> {
  return tx.maybe<{ name: string; district: string }>(sql`
    select v.name, d.name as district
    from kernel.areas v
    join kernel.areas d on d.code = v.parent_code
    where v.code = ${code}
      and v.level = 'village'
      and left(v.code, 5) = ${tx.regency}
      and v.valid_from <= ${on}
      and (v.valid_to is null or ${on} < v.valid_to)`);
}

/** Villages of the regency on a day, by district and name. */
export async function listVillages(tx: Tx, on: string): Promise<VillageRow[]> {
  return tx.many<VillageRow>(sql`
    select v.code, v.name, d.code as "districtCode", d.name as "districtName"
    from kernel.areas v
    join kernel.areas d on d.code = v.parent_code
    where v.level = 'village'
      and v.code like ${`${tx.regency}.%`}
      and v.valid_from <= ${on}
      and (v.valid_to is null or ${on} < v.valid_to)
    order by d.name, v.name`);
}

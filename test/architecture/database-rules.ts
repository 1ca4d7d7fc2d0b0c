import type pg from 'pg';
import { foreignSchemas } from '../security/tenant-rules.ts';

/** Foreign keys that leave their own schema for one that is neither a block nor the ground they stand on. */
export async function straySchemas(owner: pg.Client, ground: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ link: string }>(
    `select f.conrelid::regclass || '.' || f.conname || ' → ' || f.confrelid::regclass as link
     from pg_constraint f
     join pg_class c on c.oid = f.conrelid
     join pg_namespace own on own.oid = c.relnamespace
     join pg_class t on t.oid = f.confrelid
     join pg_namespace other on other.oid = t.relnamespace
     where f.contype = 'f'
       and own.nspname not in ${foreignSchemas}
       and other.nspname <> own.nspname
       and not other.nspname = any ($1)
     order by 1`,
    [ground],
  );
  return rows.map((row) => row.link);
}

/** Foreign keys that no index leads: each row above would be searched for below. The remedy is the line itself. */
export async function unindexedLinks(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ remedy: string }>(`
    select format('create index on %s (%s)', f.conrelid::regclass, (
      select string_agg(a.attname, ', ' order by k.place)
      from unnest(f.conkey) with ordinality as k (attnum, place)
      join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum
    )) as remedy
    from pg_constraint f
    join pg_class c on c.oid = f.conrelid
    join pg_namespace n on n.oid = c.relnamespace
    where f.contype = 'f'
      and n.nspname not in ${foreignSchemas}
      and not exists (
        select from pg_index i
        where i.indrelid = f.conrelid
          and i.indpred is null
          and (select array_agg(each order by each) from unnest((i.indkey::int2[])[0:cardinality(f.conkey) - 1]) as each)
            = (select array_agg(each order by each) from unnest(f.conkey) as each)
      )
    order by 1`);
  return rows.map((row) => row.remedy);
}

/** Schemas, tables, views, columns and functions that say nothing about themselves. */
export async function uncommented(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select c.oid::regclass::text as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm')
      and n.nspname not in ${foreignSchemas}
      and obj_description(c.oid, 'pg_class') is null
    union all
    select c.oid::regclass || '.' || a.attname
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p')
      and n.nspname not in ${foreignSchemas}
      and a.attnum > 0
      and not a.attisdropped
      and col_description(c.oid, a.attnum) is null
    union all
    select p.oid::regprocedure::text
    from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    where n.nspname not in ${foreignSchemas}
      and n.nspname <> 'public'
      and obj_description(p.oid, 'pg_proc') is null
    union all
    select 'schema ' || n.nspname
    from pg_namespace n
    where n.nspname not in ${foreignSchemas}
      and n.nspname <> 'public'
      and n.nspname not like 'pg\\_%'
      and obj_description(n.oid, 'pg_namespace') is null
    order by 1`);
  return rows.map((row) => row.name);
}

/** Of the tables that a migration declared append-only, those that the app could change, empty or cut. */
export async function changeable(owner: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ offence: string }>(
    `select t.name || ': ' || right_to as offence
     from unnest($1::text[]) as t (name)
     cross join unnest(array['update', 'delete', 'truncate', 'references', 'trigger']) as right_to
     where has_table_privilege('serasan_app', t.name, right_to)
        or (right_to = 'update' and has_any_column_privilege('serasan_app', t.name, right_to))
     order by 1`,
    [tables],
  );
  return rows.map((row) => row.offence);
}

/** What Citus cannot distribute and the house does without: triggers of its own. */
export async function triggers(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select t.tgrelid::regclass || '.' || t.tgname as name
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal
      and n.nspname not in ${foreignSchemas}
    order by 1`);
  return rows.map((row) => row.name);
}

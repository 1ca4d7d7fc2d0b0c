import pg from 'pg';

/** Schemas that are not ours: the database's own and the job queue's. */
export const foreignSchemas = "('pg_catalog', 'information_schema', 'graphile_worker', 'pg_toast')";

export async function asOwner(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  return client;
}

const tenantQuery = `
  select c.oid, c.oid::regclass::text as name, c.relrowsecurity, c.relforcerowsecurity
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'regency_code' and not a.attisdropped
  where c.relkind in ('r', 'p')
    and n.nspname not in ${foreignSchemas}`;

/** Every table that carries a tenant, by name. */
export async function tenantTables(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`${tenantQuery} order by 2`);
  return rows.map((row) => row.name);
}

/** What is wrong with tenant tables, a line each. */
export async function tenantOffences(owner: pg.Client): Promise<string[]> {
  const offences: string[] = [];
  const { rows: tables } = await owner.query<{ name: string; relrowsecurity: boolean; relforcerowsecurity: boolean }>(
    tenantQuery,
  );
  for (const table of tables)
    if (!table.relrowsecurity || !table.relforcerowsecurity)
      offences.push(`${table.name}: no row security, or not forced on its owner`);
  const { rows: unpoliced } = await owner.query<{ name: string }>(`
    with tenant as (${tenantQuery})
    select name from tenant
    where not exists (
      select from pg_policy p
      where p.polrelid = tenant.oid
        and p.polcmd = '*'
        and pg_get_expr(p.polqual, p.polrelid) like '%serasan.regency%regency_code%'
        and pg_get_expr(p.polwithcheck, p.polrelid) like '%serasan.regency%regency_code%'
    )`);
  for (const { name } of unpoliced) offences.push(`${name}: no policy by its regency for reading and writing`);
  const { rows: keys } = await owner.query<{ name: string; key: string }>(`
    with tenant as (${tenantQuery})
    select t.name, i.indexrelid::regclass::text as key
    from tenant t
    join pg_index i on i.indrelid = t.oid and i.indisunique
    where (select attname from pg_attribute where attrelid = t.oid and attnum = i.indkey[0]) is distinct from 'regency_code'`);
  for (const { name, key } of keys) {
    // A position in the one log of the nation belongs to no tenant.
    if (name !== 'kernel.log_leaves')
      offences.push(`${name}: ${key.replace(/^.*\./, '')} does not begin with the regency`);
  }
  const { rows: links } = await owner.query<{ name: string; link: string }>(`
    with tenant as (${tenantQuery})
    select t.name, f.conname as link
    from tenant t
    join pg_constraint f on f.conrelid = t.oid and f.contype = 'f'
    join tenant other on other.oid = f.confrelid
    where (select attname from pg_attribute where attrelid = t.oid and attnum = f.conkey[1]) is distinct from 'regency_code'`);
  for (const { name, link } of links) offences.push(`${name}: ${link} leaves the tenant`);
  return offences.toSorted();
}

/** Views that would read with their owner's rights. */
export async function viewOffences(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select c.oid::regclass::text as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm')
      and n.nspname not in ${foreignSchemas}
      and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)
    order by 1`);
  return rows.map((row) => row.name);
}

/** What the app's role owns: must be nothing. */
export async function appOwns(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c where pg_get_userbyid(c.relowner) = 'serasan_app'
    union all
    select p.oid::regprocedure::text from pg_proc p where pg_get_userbyid(p.proowner) = 'serasan_app'
    union all
    select n.nspname from pg_namespace n where pg_get_userbyid(n.nspowner) = 'serasan_app'
    union all
    select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid where pg_get_userbyid(m.member) = 'serasan_app'`);
  return rows.map((row) => row.name);
}

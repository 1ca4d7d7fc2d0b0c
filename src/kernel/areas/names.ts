import type { Db } from '../../platform/db/db.ts';

const names = new Map<string, string>();

/** Official name of a regency, e.g. `Kabupaten Musi Banyuasin`; names of areas do not change while the house runs. */
export async function regencyName(db: Db, code: string): Promise<string> {
  const known = names.get(code);
  if (known) return known;
  const { rows } = await db.pool.query<{ name: string }>({
    name: 'regency-name',
    text: 'select name from kernel.areas where code = $1',
    values: [code],
  });
  const name = rows[0]?.name;
  if (name) names.set(code, name);
  return name ?? code;
}

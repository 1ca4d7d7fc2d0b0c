import { sql, type Sql } from '../../platform/db/sql.ts';

/** `code` is `root` or below it, by an index range: '/' follows '.' in ASCII. */
export function below(code: Sql, root: string | Sql): Sql {
  const top = typeof root === 'string' ? sql`${root}::text` : root;
  return sql`${code} ~>=~ ${top} and ${code} ~<~ (${top} || '/')`;
}

/** For `with recursive`: the area, all below, and what they were called before. `own`: the area itself or its predecessor. */
export function members(area: string): Sql {
  return sql`members as (
      select code, code = ${area} as own, level, valid_from, valid_to
      from kernel.areas
      where ${below(sql`code`, area)}
      union
      select a.code, m.own, a.level, a.valid_from, a.valid_to
      from members m
      join kernel.area_successions s on s.to_code = m.code
      join kernel.areas a on a.code = s.from_code
    )`;
}

import { createHash } from 'node:crypto';

/** SQL with its parameters apart. Only `sql` makes one, so text never carries a value. */
export interface Sql {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * Builds a parameterised statement; fragments nest.
 * `sql\`select a from t where x = ${x} and ${sql\`y > ${y}\`}\``
 */
export function sql(strings: TemplateStringsArray, ...inputs: readonly unknown[]): Sql {
  const texts: string[] = [strings[0] ?? ''];
  const values: unknown[] = [];
  inputs.forEach((input, index) => {
    const after = strings[index + 1] ?? '';
    if (isSql(input)) {
      texts[texts.length - 1] += input.strings[0] ?? '';
      texts.push(...input.strings.slice(1));
      values.push(...input.values);
      texts[texts.length - 1] += after;
    } else {
      values.push(input);
      texts.push(after);
    }
  });
  return { strings: texts, values };
}

/** A fragment without parameters, from a name known when the code was written. Never from input. */
sql.raw = (text: string): Sql => ({ strings: [text], values: [] });

sql.empty = { strings: [''], values: [] } satisfies Sql as Sql;

/** `sql.join(conditions, sql\` and \`)`. */
sql.join = (parts: readonly Sql[], separator: Sql): Sql =>
  parts.reduce((joined, part, index) => (index === 0 ? part : sql`${joined}${separator}${part}`), sql.empty);

export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

const names = new Map<string, string>();

/** What `pg` runs: numbered parameters and a name by content, so that each connection plans a text once. */
export function statement(query: Sql): Statement {
  const text = query.strings.reduce((whole, part, index) => (index === 0 ? part : `${whole}$${index}${part}`), '');
  let name = names.get(text);
  if (!name) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 24);
    names.set(text, name);
  }
  return { name, text, values: [...query.values] };
}

function isSql(input: unknown): input is Sql {
  return typeof input === 'object' && input !== null && 'strings' in input && 'values' in input;
}

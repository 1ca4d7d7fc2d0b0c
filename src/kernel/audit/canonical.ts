/**
 * Canonical JSON (RFC 8785, JCS): one text for one value, so that hashing it means something. Keys sorted by UTF-16 code
 * units, no white space, numbers and strings as ECMAScript's JSON.stringify writes them.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The canonical text of a value. Keys whose value is undefined are left out, as JSON.stringify does.
 *
 * @throws TypeError for what JSON cannot hold without loss: NaN and infinities, integers beyond 2^53 − 1, lone
 *   surrogates, undefined in a list, dates, maps, bigints and other objects that are not plain
 */
export function canonical(value: Json): string {
  switch (typeof value) {
    case 'boolean':
      return String(value);
    case 'number':
      return number(value);
    case 'string':
      return string(value);
    case 'object':
      break;
    default:
      throw new TypeError(`JSON holds no ${typeof value}`);
  }
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('JSON holds only plain objects');
  const members: string[] = [];
  for (const key of Object.keys(value).toSorted()) {
    const member = (value as { readonly [key: string]: Json | undefined })[key];
    if (member !== undefined) members.push(`${string(key)}:${canonical(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** The canonical text as UTF-8: what is hashed and signed. */
export function canonicalBytes(value: Json): Uint8Array {
  return Buffer.from(canonical(value), 'utf8');
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON holds no ${value}`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new TypeError(`${value} is not an exact integer`);
  return JSON.stringify(value);
}

function string(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('JSON text must not hold half a character');
  return JSON.stringify(value);
}

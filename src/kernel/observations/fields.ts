type Body = Readonly<Record<string, unknown>>;

const cell = /^(numerator|denominator|seen)\.(\d\d(?:\.\d+)*)$/;

/** What a browser sends for the entry form (`numerator.16.06.01`, …) as the action's rows; JSON comes as it is. */
export function entryFields(body: Body): Record<string, unknown> {
  const rest: Record<string, unknown> = {};
  const rows = new Map<string, Record<string, unknown>>();
  for (const [name, value] of Object.entries(body)) {
    const [, part, area] = cell.exec(name) ?? [];
    if (!part || !area) rest[name] = value;
    else rows.set(area, { ...rows.get(area), area, [part]: value });
  }
  if (rows.size > 0) rest['rows'] = [...rows.values()];
  if (typeof rest['submit'] === 'string') rest['submit'] = rest['submit'] === '1';
  return withList(rest, 'evidence');
}

export function reviewFields(body: Body): Record<string, unknown> {
  return withList({ ...body }, 'observations');
}

/** A browser sends one ticked box as a string and several as a list. */
function withList(fields: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = fields[name];
  if (typeof value === 'string') fields[name] = value ? [value] : [];
  return fields;
}

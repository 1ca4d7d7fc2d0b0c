import type { Interest } from './model.ts';

// Between the form's flat fields (home_area, kind_1, area_1 …) and the list of interests that the action takes.

const rowFields = ['kind', 'area', 'organisation', 'since', 'until', 'note'] as const;
const fact = { organisation: '', since: '', until: '', note: '' };

export type Sent = Readonly<Record<string, unknown>>;

/** Rows filled in, by their number in the form. */
function filledRows(body: Sent): number[] {
  return Object.keys(body)
    .flatMap((key) => /^kind_(\d+)$/.exec(key)?.[1] ?? [])
    .map(Number)
    .filter((row) =>
      ['kind', 'area'].some((field) => typeof body[`${field}_${row}`] === 'string' && body[`${field}_${row}`] !== ''),
    )
    .toSorted((a, b) => a - b);
}

/** The action's input out of what a browser sent; a JSON caller sends `interests` itself. */
export function declarationInput(body: Sent): Record<string, unknown> {
  if ('interests' in body) return { ...body };
  const names = new Set(['home_area', 'employer_area', 'employer_organisation']);
  const rest = Object.entries(body).filter(
    ([key]) => !names.has(key) && !/^(kind|area|organisation|since|until|note)_\d+$/.test(key),
  );
  const rows = filledRows(body).map((row) =>
    Object.fromEntries(rowFields.map((field) => [field, body[`${field}_${row}`] ?? ''])),
  );
  const interests = [
    { kind: 'home', area: body['home_area'] ?? '', ...fact },
    { kind: 'employer', area: body['employer_area'] ?? '', ...fact, organisation: body['employer_organisation'] ?? '' },
    ...rows,
  ];
  return { ...Object.fromEntries(rest), interests };
}

/** The form's first values: what was declared last. */
export function declarationValues(interests: readonly Interest[], declared: boolean): Record<string, unknown> {
  if (!declared) return {};
  const home = interests.find((each) => each.kind === 'home');
  const employer = interests.find((each) => each.kind === 'employer');
  const rows = interests.filter((each) => each !== home && each !== employer);
  return {
    home_area: home?.area ?? '0',
    employer_area: employer?.area ?? '0',
    employer_organisation: employer?.organisation ?? '',
    ...Object.fromEntries(
      rows.flatMap((each, at) => rowFields.map((field) => [`${field}_${at + 1}`, each[field] ?? ''] as const)),
    ),
  };
}

/** The action's field names back to the form's. */
export function declarationErrors(
  errors: Readonly<Record<string, string | undefined>>,
  sent: Sent,
): Record<string, string | undefined> {
  const rows = filledRows(sent);
  return Object.fromEntries(
    Object.entries(errors).map(([name, error]) => {
      const [, place, field] = /^interests\.(\d+)\.(\w+)$/.exec(name) ?? [];
      if (place === undefined || field === undefined) return [name, error];
      if (place === '0') return [`home_${field}`, error];
      if (place === '1') return [`employer_${field}`, error];
      return [`${field}_${rows[Number(place) - 2] ?? 1}`, error];
    }),
  );
}

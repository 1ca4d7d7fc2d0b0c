import { expect } from 'vitest';
import type { DemoHouse } from '../support/demo.ts';

/** What the database holds of everything that the refused requests would have written. */
export async function kept(demo: DemoHouse): Promise<Record<string, number>> {
  const tables = [
    'kernel.observations',
    'kernel.evidence',
    'kernel.audit_entries',
    'cases.cases',
    'surveys.responses',
    'evaluation.marks',
    'evaluation.cycles',
    'evaluation.editions',
  ];
  return demo.house.db.tx({ regency: '0', readOnly: true }, async (tx) => {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const { rows } = await tx.client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
      counts[table] = rows[0]?.n ?? 0;
    }
    return counts;
  });
}

export interface Refusal {
  readonly status: number;
  readonly slug: string;
  readonly fields: readonly string[];
  readonly title: string;
}

/** Sends JSON as a script does. A refusal leaves nothing behind. */
export async function refused(demo: DemoHouse, path: string, body: unknown, cookie?: string): Promise<Refusal> {
  const before = await kept(demo);
  const form = body instanceof FormData;
  const answer = await fetch(demo.address + path, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      origin: demo.address,
      ...(form ? {} : { 'content-type': 'application/json' }),
      ...(cookie ? { cookie } : {}),
    },
    body: form ? body : JSON.stringify(body),
  });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await answer.json()) as {
    type: string;
    title: string;
    status: number;
    errors?: { field: string }[];
  };
  expect(problem.status).toBe(answer.status);
  expect(await kept(demo)).toEqual(before);
  return {
    status: answer.status,
    slug: problem.type.replace('/problems/', ''),
    fields: (problem.errors ?? []).map((each) => each.field),
    title: problem.title,
  };
}

/** What the birth certificate asks for, by code. */
export async function requirements(demo: DemoHouse): Promise<string[]> {
  return demo.house.db.tx({ regency: '16.06', readOnly: true }, async (tx) => {
    const { rows } = await tx.client.query<{ code: string }>(
      `select code from public_services.requirements where service_code = 'akta-kelahiran' order by code`,
    );
    return rows.map((row) => row.code);
  });
}

/** The tracking number of some application of the demonstration. */
export async function numberWhere(demo: DemoHouse, condition: string): Promise<string> {
  return demo.house.db.tx({ regency: '16.06', readOnly: true }, async (tx) => {
    const { rows } = await tx.client.query<{ number: string }>(
      `select number from cases.cases where ${condition} order by number limit 1`,
    );
    return rows[0]?.number ?? '';
  });
}

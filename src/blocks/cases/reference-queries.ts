import type { Client } from 'pg';

export interface HolidayFact {
  readonly on: string;
  readonly name: readonly [id: string, en: string];
  readonly kind: 'national' | 'joint-leave';
  readonly source: string;
}

/** Brings the table of holidays to what the decrees say; a day that a decree took back disappears. */
export async function replaceHolidays(owner: Client, facts: readonly HolidayFact[]): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query('delete from cases.holidays');
    await owner.query(
      `insert into cases.holidays (on_date, name_id, name_en, kind, source)
       select * from unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::text[])`,
      [
        facts.map((each) => each.on),
        facts.map((each) => each.name[0]),
        facts.map((each) => each.name[1]),
        facts.map((each) => each.kind),
        facts.map((each) => each.source),
      ],
    );
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

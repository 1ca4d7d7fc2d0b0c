import type { Tx } from '../../platform/db/db.ts';
import { sql, type Sql } from '../../platform/db/sql.ts';
import { indicatorProblems, type Indicator } from './model.ts';

/** Most indicators a list holds. */
const limit = 1_000;

interface Row {
  code: string;
  name_id: string;
  name_en: string;
  unit: string;
  direction: Indicator['direction'];
  achievement: Indicator['achievement'];
  digits: number;
  scale: number;
  aggregation: Indicator['aggregation'];
  over_time: Indicator['overTime'] | null;
  kind: Indicator['kind'];
  capability: string;
  organisation_code: string | null;
  area_level: Indicator['areaLevel'];
  frequency: Indicator['frequency'];
  numerator_id: string;
  numerator_en: string;
  denominator_id: string | null;
  denominator_en: string | null;
  explain_id: string;
  explain_en: string;
  source: string | null;
  demo: boolean;
}

/** The regency's indicators by code, optionally of one kind. */
export async function listIndicators(tx: Tx, only: { kind?: Indicator['kind'] } = {}): Promise<Indicator[]> {
  const kind = only.kind ?? null;
  return select(tx, sql`and (${kind}::text is null or kind = ${kind}) order by code limit ${limit}`);
}

export async function findIndicator(tx: Tx, code: string): Promise<Indicator | undefined> {
  const [indicator] = await select(tx, sql`and code = ${code}`);
  return indicator;
}

/** @throws Problem indicators.unknown */
export async function getIndicator(tx: Tx, code: string): Promise<Indicator> {
  const indicator = await findIndicator(tx, code);
  if (!indicator) throw indicatorProblems.unknown({ values: { code } });
  return indicator;
}

async function select(tx: Tx, condition: Sql): Promise<Indicator[]> {
  const rows = await tx.many<Row>(sql`
    select code, name_id, name_en, unit, direction, achievement, digits, scale, aggregation, over_time, kind, capability,
           organisation_code, area_level, frequency, numerator_id, numerator_en, denominator_id, denominator_en,
           explain_id, explain_en, source, demo
    from kernel.indicators
    where regency_code = ${tx.regency}
      ${condition}`);
  return rows.map(fromRow);
}

function fromRow(row: Row): Indicator {
  const { code, unit, direction, achievement, digits, scale, aggregation, kind, capability, frequency, source } = row;
  return {
    code,
    unit,
    direction,
    achievement,
    digits,
    scale,
    aggregation,
    overTime: row.over_time ?? (aggregation === 'none' ? 'latest' : 'sum'),
    kind,
    capability,
    frequency,
    source,
    name: [row.name_id, row.name_en],
    organisation: row.organisation_code,
    areaLevel: row.area_level,
    numerator: [row.numerator_id, row.numerator_en],
    denominator: row.denominator_id === null ? null : [row.denominator_id, row.denominator_en ?? row.denominator_id],
    explain: [row.explain_id, row.explain_en],
    demo: row.demo,
  };
}

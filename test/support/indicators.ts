import type { House } from '../../src/kernel/capability/house.ts';
import type { Indicator } from '../../src/kernel/indicators/model.ts';

/** What a test says of an indicator; the rest is an ordinary monthly percentage entered by district. */
export type GivenIndicator = Partial<Omit<Indicator, 'overTime'>> & { code: string; overTime?: 'sum' | 'latest' };

/** Puts indicators of a regency into the test's database, as the masterplan's seed would. */
export async function keepIndicators(house: House, given: readonly GivenIndicator[], regency = '16.06'): Promise<void> {
  await house.db.tx({ regency }, async (tx) => {
    for (const each of given) await tx.client.query(insertion, values(regency, each));
  });
}

const insertion = `
  insert into kernel.indicators (
    regency_code, code, name_id, name_en, unit, direction, achievement, digits, scale, aggregation, over_time, kind, capability,
    organisation_code, area_level, frequency, numerator_id, numerator_en, denominator_id, denominator_en, explain_id, explain_en, demo
  ) values ($1, $2, $3, $4, $5, $6, 'ratio', $7, $8, $9, $10, $11, $12, $13, $14, $15, 'pembilang', 'numerator', $16, $17, 'hitung', 'count', true)`;

function values(regency: string, each: GivenIndicator): unknown[] {
  const aggregation = each.aggregation ?? 'ratio';
  const name = each.name ?? [`Indikator ${each.code}`, `Indicator ${each.code}`];
  const denominator = aggregation === 'ratio' ? ['penyebut', 'denominator'] : [null, null];
  return [
    regency,
    each.code,
    ...name,
    each.unit ?? 'percent',
    each.direction ?? 'up',
    each.digits ?? 1,
    each.scale ?? (aggregation === 'ratio' ? 100 : 1),
    aggregation,
    each.overTime ?? null,
    each.kind ?? 'entered',
    each.capability ?? 'governance/public-services',
    each.organisation === undefined ? 'DISDUKCAPIL' : each.organisation,
    each.areaLevel ?? 'district',
    each.frequency ?? 'monthly',
    ...denominator,
  ];
}

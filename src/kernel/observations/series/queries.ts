import type { Tx } from '../../../platform/db/db.ts';
import { sql, type Sql } from '../../../platform/db/sql.ts';
import { below, members } from '../../areas/tree-queries.ts';
import { getIndicator } from '../../indicators/queries.ts';
import { valueOf, type Indicator } from '../../indicators/model.ts';
import { firstDay, lastDay, parseSpan, periodsIn, type Span } from '../../periods/model.ts';

/**
 * Roll-ups over verified figures. An area's figure of a period is made of what belonged to it in that period and, where
 * the area did not exist yet, of what its parts were called then (successions): a series crosses a re-coding unbroken.
 * Numerators and denominators are summed apart; a percentage is never averaged; what is missing is never zero.
 */
export interface Sum {
  /** Null: no figure at all. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the indicator's unit, full precision. */
  readonly value: number | null;
  /** Cells (area × period) with a figure, and cells where one is due. */
  readonly covered: number;
  readonly expected: number;
  /** covered ÷ expected, 0..1; null where nothing is due. */
  readonly coverage: number | null;
  /** Some figure in it is a demonstration. */
  readonly demo: boolean;
}

export interface RolledUp extends Sum {
  readonly indicator: string;
  /** Latest period with a figure. */
  readonly lastPeriod: string | null;
}

export interface SeriesPoint extends Sum {
  readonly period: string;
}

export interface AreaValue extends Sum {
  readonly code: string;
  readonly name: string;
}

export interface SpanAsked {
  /** `YYYY` or `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  /** Periods that end after this day, `YYYY-MM-DD`, are not yet due: they do not count against coverage. */
  readonly asOf?: string | undefined;
}

interface SumRow {
  numerator: number | null;
  denominator: number | null;
  covered: number;
  expected: number;
  demo: boolean | null;
}

/** One sum per indicator over a span of periods, in one query. All indicators of the regency without `indicators`. */
export async function rollUp(
  tx: Tx,
  asked: SpanAsked & { indicators?: readonly string[] | undefined; area: string },
): Promise<RolledUp[]> {
  const codes = asked.indicators ?? null;
  const { spans, periods } = spansOf(asked);
  const rows = await tx.many<
    SumRow & { indicator: string; scale: number; plain: boolean; last_period: string | null }
  >(sql`
    with recursive ${members(asked.area)},
    ${spans},
    chosen as (
      select code, scale, denominator_id is null as plain, kind, frequency, area_level, aggregation,
             coalesce(over_time, 'sum') = 'latest' or aggregation = 'none' as latest
      from kernel.indicators
      where regency_code = ${tx.regency}
        and (${codes}::text[] is null or code = any (${codes}::text[]))
    ),
    figures as (
      select c.code, c.latest, v.period, v.area_code, v.numerator, v.denominator, v.demo,
             max(v.period collate "C") over (partition by c.code) as last_period
      from kernel.verified_observations v
      join chosen c on c.code = v.indicator_code
      join members m on m.code = v.area_code and (m.own or c.aggregation <> 'none')
      where v.regency_code = ${tx.regency}
        and v.period = any (${periods}::text[])
        and (${codes}::text[] is null or v.indicator_code = any (${codes}::text[]))
    ),
    sums as (
      select code,
             sum(numerator) filter (where not latest or period = last_period collate "C") as numerator,
             sum(denominator) filter (where not latest or period = last_period collate "C") as denominator,
             count(*) filter (where due) as cells,
             count(distinct f.period) filter (where due) as periods,
             max(last_period) as last_period,
             bool_or(demo) as demo
      from figures f
      join spans using (period)
      group by code
    ),
    ${expectedCells}
    select c.code as indicator, c.scale, c.plain, s.numerator, s.denominator, s.last_period, s.demo,
           coalesce(case when c.kind = 'derived' then s.periods else s.cells end, 0)::int as covered,
           coalesce(case when c.kind = 'derived' then e.periods else e.cells end, 0)::int as expected
    from chosen c
    left join sums s on s.code = c.code
    left join lateral (
      select sum(areas) as cells, count(*) as periods
      from expected_cells
      where frequency = c.frequency
        and (c.kind = 'derived' or level = c.area_level)
        and (c.kind <> 'derived' or level = (select level from kernel.areas where code = ${asked.area}))
    ) e on true
    order by c.code collate "C"`);
  return rows.map((row) => ({
    indicator: row.indicator,
    lastPeriod: row.last_period,
    ...toSum({ scale: row.scale, denominator: row.plain ? null : ['', ''] }, row),
  }));
}

/** One indicator's figure of every period of a span, in order; a period without any figure is there with nulls. */
export async function listSeries(
  tx: Tx,
  asked: SpanAsked & { indicator: string; area: string },
): Promise<SeriesPoint[]> {
  const indicator = await getIndicator(tx, asked.indicator);
  const { spans, periods } = spansOf(asked);
  const rows = await tx.many<SumRow & { period: string }>(sql`
    with recursive ${members(asked.area)},
    ${spans},
    ${expectedCells}
    select s.period, f.numerator, f.denominator, f.demo,
           coalesce(${derived(indicator) ? sql`least(f.cells, 1)` : sql`f.cells`}, 0)::int as covered,
           coalesce(e.areas, 0)::int as expected
    from spans s
    left join (
      select v.period, sum(v.numerator) as numerator, sum(v.denominator) as denominator, count(*) as cells, bool_or(v.demo) as demo
      from kernel.verified_observations v
      join members m on m.code = v.area_code and ${scope(indicator)}
      where v.regency_code = ${tx.regency}
        and v.indicator_code = ${indicator.code}
        and v.period = any (${periods}::text[])
      group by v.period
    ) f on f.period = s.period
    left join expected_cells e on e.period = s.period and e.level = ${expectedLevel(indicator, asked.area)}
    where s.frequency = ${indicator.frequency}
    order by s.period collate "C"`);
  return rows.map((row) => ({ period: row.period, ...toSum(indicator, row) }));
}

/**
 * One indicator's sum in every area of a level under another one, by code: for maps and tables.
 * The areas are those that exist on the span's last day, or on `asOf` when that is earlier.
 */
export async function areaValues(
  tx: Tx,
  asked: SpanAsked & { indicator: string; level: 'regency' | 'district' | 'village'; under: string },
): Promise<AreaValue[]> {
  const indicator = await getIndicator(tx, asked.indicator);
  const { spans, periods } = spansOf(asked);
  const end = lastDay(asked.to);
  const on = asked.asOf && asked.asOf < end ? asked.asOf : end;
  const rows = await tx.many<SumRow & { code: string; name: string }>(sql`
    with recursive roots as (
      select code, name
      from kernel.areas
      where level = ${asked.level}
        and ${below(sql`code`, asked.under)}
        and valid_from <= ${on}::date
        and (valid_to is null or ${on}::date < valid_to)
    ),
    members as (
      select r.code as root, a.code, a.code = r.code as own, a.level, a.valid_from, a.valid_to
      from kernel.areas a
      join roots r on r.code = left(a.code, ${codeLength[asked.level]})
      where ${below(sql`a.code`, asked.under)}
      union
      select m.root, a.code, m.own, a.level, a.valid_from, a.valid_to
      from members m
      join kernel.area_successions s on s.to_code = m.code
      join kernel.areas a on a.code = s.from_code
    ),
    ${spans},
    figures as (
      select m.root, v.period, v.numerator, v.denominator, v.demo, s.due,
             max(v.period collate "C") over (partition by m.root) as last_period
      from kernel.verified_observations v
      join members m on m.code = v.area_code and ${scope(indicator)}
      join spans s on s.period = v.period
      where v.regency_code = ${tx.regency}
        and v.indicator_code = ${indicator.code}
        and v.period = any (${periods}::text[])
    ),
    sums as (
      select root, sum(numerator) as numerator, sum(denominator) as denominator, bool_or(demo) as demo,
             ${derived(indicator) ? sql`count(distinct period) filter (where due)` : sql`count(*) filter (where due)`} as covered
      from figures
      where ${indicator.overTime === 'latest' ? sql`period = last_period collate "C"` : sql`true`}
      group by root
    ),
    due as (
      select m.root, ${derived(indicator) ? sql`count(distinct s.period)` : sql`count(*)`} as expected
      from spans s
      join members m on m.valid_from <= s.last_day and (m.valid_to is null or s.last_day < m.valid_to)
      where s.due
        and s.frequency = ${indicator.frequency}
        ${derived(indicator) ? sql.empty : sql`and m.level = ${indicator.areaLevel}`}
      group by m.root
    )
    select r.code, r.name, s.numerator, s.denominator, s.demo, coalesce(s.covered, 0)::int as covered, coalesce(d.expected, 0)::int as expected
    from roots r
    left join sums s on s.root = r.code
    left join due d on d.root = r.code
    order by r.code collate "C"`);
  return rows.map((row) => ({ code: row.code, name: row.name, ...toSum(indicator, row) }));
}

/** The tree is cut by equal beginnings: of a join by ranges the planner expects millions of rows, and prepares for them. */
const codeLength = { regency: 5, district: 8, village: 13 } as const;

/** The periods asked about, months and years; `due`: ended by then. */
function spansOf(asked: SpanAsked): { spans: Sql; periods: string[] } {
  const span: Span = parseSpan(asked.from, asked.to);
  const periods = [...periodsIn(span, 'monthly'), ...periodsIn(span, 'yearly')].filter(
    (period) => !asked.asOf || firstDay(period) <= asked.asOf,
  );
  const days = periods.map(lastDay);
  const spans = sql`spans as (
      select period, last_day, case length(period) when 4 then 'yearly' else 'monthly' end as frequency,
             last_day <= ${asked.asOf ?? '9999-12-31'}::date as due
      from unnest(${periods}::text[], ${days}::date[]) as given (period, last_day)
    )`;
  return { spans, periods };
}

/** How many areas of each level exist in each due period. */
const expectedCells = sql`expected_cells as (
      select s.period, s.frequency, m.level, count(*) as areas
      from spans s
      join members m on m.valid_from <= s.last_day and (m.valid_to is null or s.last_day < m.valid_to)
      where s.due
      group by s.period, s.frequency, m.level
    )`;

function scope(indicator: Indicator): Sql {
  return indicator.aggregation === 'none' ? sql`m.own` : sql`true`;
}

/** A derived figure counts all rows of the house: an area without rows has nothing to report, so periods are what may be missing. */
function derived(indicator: Indicator): boolean {
  return indicator.kind === 'derived';
}

function expectedLevel(indicator: Indicator, area: string): Sql {
  return derived(indicator)
    ? sql`(select level from kernel.areas where code = ${area})`
    : sql`${indicator.areaLevel}::text`;
}

function toSum(indicator: Pick<Indicator, 'scale' | 'denominator'>, row: SumRow): Sum {
  return {
    numerator: row.numerator,
    denominator: row.denominator,
    value: valueOf(indicator, row.numerator, row.denominator) ?? null,
    covered: row.covered,
    expected: row.expected,
    coverage: row.expected > 0 ? Math.min(1, row.covered / row.expected) : null,
    demo: row.demo ?? false,
  };
}

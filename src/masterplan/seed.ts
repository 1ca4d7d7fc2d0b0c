import { indicators, targetYears } from '../../seed/masterplan/indicators.ts';
import { dimensions, masterplan, regencyFacts, subDimensions } from '../../seed/masterplan/masterplan.ts';
import { programmes } from '../../seed/masterplan/programmes.ts';
import { quickWins } from '../../seed/masterplan/quick-wins.ts';
import { readiness } from '../../seed/masterplan/readiness.ts';
import { sasaran } from '../../seed/masterplan/sasaran.ts';
import type { Indicator } from '../../seed/masterplan/shape.ts';
import type { Origin, Words } from '../../seed/origin.ts';
import type { Client } from 'pg';
import type { House } from '../kernel/capability/house.ts';
import type { Seeding } from '../kernel/capability/capability.ts';
import { keepRows } from '../platform/db/keep-rows.ts';
import type { Tx } from '../platform/db/db.ts';

/** The edition of weights that the plan's examples belong to. */
export const seededEdition = '2022';

type Row = Record<string, unknown>;

/** The nation's six dimensions and eighteen sub-dimensions. */
export async function loadDimensions(owner: Client): Promise<void> {
  const dimensionRows = dimensions.map((each) => ({
    id: each.id,
    position: each.position,
    name: each.name,
    short_name: each.shortName,
    ...pair('subtitle', each.subtitle),
  }));
  const subRows = subDimensions.map((each) => ({
    id: each.id,
    dimension_id: each.dimension,
    ...pair('name', each.name),
    certainty: each.demo ? 'unverified' : each.certainty,
  }));
  for (const [table, rows] of [
    ['masterplan.dimensions', dimensionRows],
    ['masterplan.sub_dimensions', subRows],
  ] as const)
    await owner.query(
      `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1) on conflict do nothing`,
      [JSON.stringify(rows)],
    );
}

/** The regency's plan as published, and our examples beside it, marked. */
export async function seedMasterplan(house: House, seeding: Seeding): Promise<void> {
  if (seeding.regency !== masterplan.regency) return;
  await house.db.tx({ regency: seeding.regency }, async (tx) => {
    const of = (row: Row): Row => ({ regency_code: tx.regency, ...row });
    const kept = seeding.demo ? () => true : (each: Origin) => !each.demo;
    await keepPlan(tx, of);
    await keepSasaran(tx, of);
    await keepIndicators(tx, of, indicators);
    await keepProgrammes(tx, of, kept);
  });
}

async function keepPlan(tx: Tx, of: (row: Row) => Row): Promise<void> {
  const { name, vision, purposes, challenges, bodies } = masterplan;
  await keepRows(tx, 'masterplan.plans', [
    of({ ...pair('name', name), ...pair('vision', vision.text), ...origin(vision) }),
  ]);
  const statements = [
    ...purposes.map((each) => ({ kind: 'purpose', words: each.text, origin: each })),
    ...challenges.map((each) => ({ kind: 'challenge', words: each.text, origin: each })),
    ...bodies.map((each) => ({ kind: 'body', words: each.name, origin: each })),
  ];
  await keepRows(
    tx,
    'masterplan.statements',
    statements.map((each, index) =>
      of({ kind: each.kind, position: index + 1, ...pair('text', each.words), ...origin(each.origin) }),
    ),
  );
  await keepRows(
    tx,
    'masterplan.facts',
    regencyFacts.map((each, index) =>
      of({
        key: each.key,
        position: index + 1,
        value: String(each.value),
        ...pair('name', each.name),
        on_date: each.on,
        dimension_id: each.dimension ?? null,
        ...origin(each),
      }),
    ),
  );
  await keepRows(
    tx,
    'masterplan.readiness',
    readiness.map((each, index) =>
      of({
        code: each.code,
        pillar: each.pillar,
        position: index + 1,
        ...pair('name', each.name),
        ...pair('description', each.description),
        level: each.level,
        level_demo: each.levelDemo,
        ...origin(each),
      }),
    ),
  );
}

async function keepSasaran(tx: Tx, of: (row: Row) => Row): Promise<void> {
  await keepRows(
    tx,
    'masterplan.sasaran',
    sasaran.map((each) =>
      of({
        code: each.code,
        slug: each.slug,
        dimension_id: each.dimension,
        position: each.position,
        ...pair('name', each.name),
        ...pair('short_name', each.shortName),
        capability: each.capability,
        ...pair('purpose', each.purpose),
        ...origin(each),
      }),
    ),
  );
  await keepRows(
    tx,
    'masterplan.sasaran_sub_dimensions',
    sasaran.flatMap((each) => each.subDimensions.map((sub) => of({ sasaran_code: each.code, sub_dimension_id: sub }))),
  );
  const weight = (level: string, code: string, value: number) =>
    of({ edition: seededEdition, level, code, weight: value, demo: true });
  await keepRows(tx, 'masterplan.weights', [
    ...dimensions.map((each) => weight('dimension', each.id, 1)),
    ...sasaran.map((each) => weight('sasaran', each.code, each.weight)),
    ...indicators.map((each) => weight('indicator', each.code, each.weight)),
  ]);
}

async function keepIndicators(tx: Tx, of: (row: Row) => Row, kept: readonly Indicator[]): Promise<void> {
  await keepRows(
    tx,
    'kernel.indicators',
    kept.map((each) => of(indicatorRow(each))),
  );
  await keepRows(
    tx,
    'masterplan.sasaran_indicators',
    kept.map((each) => of({ sasaran_code: each.sasaran, indicator_code: each.code })),
  );
  await keepRows(
    tx,
    'kernel.targets',
    kept.flatMap((each) =>
      targetYears.map((year, index) => of(targetRow(each, year, each.targets.values[index] ?? null))),
    ),
  );
}

function indicatorRow(each: Indicator): Row {
  const denominator = each.denominator;
  return {
    code: each.code,
    ...pair('name', each.name),
    unit: each.unit,
    direction: each.direction,
    achievement: each.rule,
    digits: each.digits,
    scale: each.scale,
    aggregation: each.aggregation,
    over_time: each.overTime ?? null,
    kind: each.kind,
    capability: each.capability,
    organisation_code: each.owner,
    area_level: each.areaLevel,
    frequency: each.frequency,
    ...pair('numerator', each.numerator),
    denominator_id: denominator?.[0] ?? null,
    denominator_en: denominator?.[1] ?? null,
    explain_id: `${each.explanation[0]} ${each.computation[0]}`,
    explain_en: `${each.explanation[1]} ${each.computation[1]}`,
    source: each.reference ? each.reference.source.text : null,
    demo: true,
  };
}

function targetRow(each: Indicator, year: number, value: number | null): Row {
  const band = each.direction === 'band';
  return {
    indicator_code: each.code,
    year,
    value: band ? null : value,
    baseline: each.targets.baseline,
    band_low: band ? value : null,
    band_high: band ? (each.targets.bandHigh ?? null) : null,
    source: null,
    demo: true,
  };
}

async function keepProgrammes(tx: Tx, of: (row: Row) => Row, kept: (each: Origin) => boolean): Promise<void> {
  const chosen = programmes.filter(kept);
  await keepRows(
    tx,
    'masterplan.programmes',
    chosen.map((each) =>
      of({
        code: each.code,
        ...pair('name', each.name),
        ...pair('summary', each.summary),
        sasaran_code: each.sasaran,
        sub_dimension_id: each.subDimension,
        organisation_code: each.owner,
        starts_on: each.startsOn,
        ends_on: each.endsOn,
        budget: each.budget,
        spent: each.spent,
        spent_on: '2022-09-30',
        status: each.status,
        ...origin(each),
      }),
    ),
  );
  await keepRows(
    tx,
    'masterplan.milestones',
    chosen.flatMap((each) =>
      each.milestones.map((step, index) =>
        of({
          programme_code: each.code,
          position: index + 1,
          ...pair('name', step.name),
          due_on: step.dueOn,
          done_on: step.doneOn,
        }),
      ),
    ),
  );
  await keepRows(
    tx,
    'masterplan.quick_wins',
    quickWins.filter(kept).map((each) =>
      of({
        code: each.code,
        year: each.year,
        dimension_id: each.dimension,
        sasaran_code: each.sasaran,
        name: each.name,
        organisation_code: each.owner,
        ...pair('summary', each.summary),
        ...origin(each),
      }),
    ),
  );
}

function pair(name: string, words: Words): Row {
  return { [`${name}_id`]: words[0], [`${name}_en`]: words[1] };
}

function origin(each: Origin): Row {
  return each.demo
    ? { source: null, certainty: null, demo: true }
    : { source: [each.source.text, each.source.on].filter(Boolean).join(', '), certainty: each.certainty, demo: false };
}

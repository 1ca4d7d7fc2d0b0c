import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { writeCsv } from '../../platform/csv/write.ts';
import { regencyOf } from '../areas/codes.ts';
import type { At } from '../capability/at.ts';
import { feed, standard } from '../capability/route.ts';
import { getIndicator } from '../indicators/queries.ts';
import { firstDay, lastDay, parseSpan, shift } from '../periods/model.ts';
import { problems } from './model.ts';
import { findAreas, findSuccessorSpan } from './queries.ts';
import { listSeries } from './series/queries.ts';

const input = z.object({
  code: z.string(),
  area: z.string().max(20).optional(),
  from: z.string().max(10).optional(),
  to: z.string().max(10).optional(),
});
type Asked = z.infer<typeof input>;

/** Months shown when no span is asked for. */
const usualMonths = 12;

/** Verified figures of one indicator and area, period by period; the regency follows from the area. */
async function readSeries(tx: Tx, asked: Asked, at: At) {
  const area = await getArea(tx, asked.area ?? at.regency);
  const indicator = await getIndicator(tx, asked.code);
  const to = asked.to ?? at.today.slice(0, 7);
  const from = asked.from ?? (to.length === 7 ? shift(to, 1 - usualMonths) : to);
  const span = parseSpan(from, to);
  const life = await findSuccessorSpan(tx, area.code);
  if (lastDay(span.to) < life.from || (life.to && life.to <= firstDay(span.from)))
    throw problems.areaNotThen({
      field: 'area',
      values: { area: `${area.name} (${area.code})`, period: `${from}–${to}` },
    });
  const points = await listSeries(tx, { indicator: indicator.code, area: area.code, ...span, asOf: at.today });
  const items = points.map((point) => ({
    ...point,
    area: area.code,
    status: point.numerator === null ? 'missing' : 'verified',
    provenance: point.numerator === null ? null : `/jejak/${indicator.code}/${area.code}/${point.period}`,
  }));
  return { indicator, area, ...span, items };
}

async function getArea(tx: Tx, code: string) {
  const [area] = await findAreas(tx, [code]);
  if (!area) throw problems.unknownArea({ field: 'area', values: { area: code } });
  if (!regencyOf(code)) throw problems.tooWide({ field: 'area', values: { area: area.name } });
  return area;
}

const regency = (asked: Asked) => (asked.area ? regencyOf(asked.area) : undefined);

const number = z.number().nullable();
const item = z.object({
  area: z.string(),
  period: z.string(),
  numerator: number,
  denominator: number,
  value: number,
  coverage: number,
  covered: z.number(),
  expected: z.number(),
  status: z.enum(['verified', 'missing']),
  demo: z.boolean(),
  provenance: z.string().nullable(),
});

export const observationsFeed = feed('/indicators/:code/observations', {
  may: 'anyone',
  summary:
    'Verified figures of an indicator by period: numerator and denominator apart, with coverage and where they come from',
  input,
  regency,
  read: async (tx, asked: Asked, at) => {
    const { indicator, area, from, to, items } = await readSeries(tx, asked, at);
    return {
      indicator: indicator.code,
      unit: indicator.unit,
      area: area.code,
      name: area.name,
      from,
      to,
      count: items.length,
      items,
    };
  },
  publish: z.object({
    indicator: z.string(),
    unit: z.string(),
    area: z.string(),
    name: z.string(),
    from: z.string(),
    to: z.string(),
    count: z.number(),
    items: z.array(item),
  }),
});

export const observationsCsv = standard('/data/:code.csv', {
  may: 'anyone',
  input,
  regency,
  read: async (tx, asked: Asked, at) => {
    const { indicator, area, items } = await readSeries(tx, asked, at);
    const head = [
      'indicator',
      'name',
      'unit',
      'area',
      'area_name',
      'period',
      'numerator',
      'denominator',
      'value',
      'coverage',
      'status',
      'demo',
      'provenance',
    ];
    const rows = items.map((each) => [
      indicator.code,
      indicator.name[0],
      indicator.unit,
      area.code,
      area.name,
      each.period,
      each.numerator,
      each.denominator,
      each.value,
      each.coverage,
      each.status,
      each.demo,
      each.provenance,
    ]);
    return { type: 'text/csv; charset=utf-8', name: `${indicator.code}-${area.code}.csv`, body: writeCsv(head, rows) };
  },
});

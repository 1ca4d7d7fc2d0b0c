import { z } from 'zod';
import { allParts } from '../kernel/capability/house.ts';
import { page } from '../kernel/capability/route.ts';
import { findIndicator } from '../kernel/indicators/queries.ts';
import {
  findPlan,
  listFacts,
  listProgrammes,
  listQuickWins,
  listReadiness,
  listSasaran,
  listStatements,
} from '../masterplan/queries.ts';
import { pick } from '../platform/words/words.ts';
import { readEvaluation } from './evaluation.ts';
import { readFormula } from './formula.ts';
import { readHome } from './home.ts';
import { readIndicator } from './indicator.ts';
import { explained, readMethod } from './methods.ts';
import { DataListPage } from './pages/data.tsx';
import { DimensionPage, SasaranPage } from './pages/dimension.tsx';
import { EvaluationPage } from './pages/evaluation.tsx';
import { FormulaPage } from './pages/formula.tsx';
import { HomePage } from './pages/home.tsx';
import { IndicatorPage } from './pages/indicator.tsx';
import { MethodDetailPage, MethodsPage } from './pages/methods.tsx';
import { OriginPage } from './pages/origin.tsx';
import { PlanPage, ProgrammePage } from './pages/plan.tsx';
import { readDataList, readDimension, readSasaran } from './plan.ts';
import { listOrigins } from './queries.ts';
import { words } from './words.ts';

const year = z.coerce.number().int().min(2000).max(2100).optional().catch(undefined);
const pageSize = 50;

export const routes = [
  page('/', {
    may: 'anyone',
    nav: 'home',
    input: z.object({ tahun: year }),
    read: (tx, input, at, house) => readHome(tx, at, input.tahun, allParts(house)),
    title: ({ at }) => words(at.lang).homeTitle,
    view: HomePage,
  }),
  page('/dimensi/:id', {
    may: 'anyone',
    nav: 'data',
    input: z.object({ id: z.string(), tahun: year }),
    read: (tx, input, at) => readDimension(tx, at, input.id, input.tahun),
    title: ({ data }) => data.dimension.name,
    view: DimensionPage,
  }),
  page('/sasaran/:slug', {
    may: 'anyone',
    nav: 'data',
    input: z.object({ slug: z.string(), tahun: year }),
    read: (tx, input, at, house) => readSasaran(tx, at, house, input.slug, input.tahun),
    title: ({ data, at }) => pick([data.sasaran.name_id, data.sasaran.name_en], at.lang),
    view: SasaranPage,
  }),
  page('/data', {
    may: 'anyone',
    nav: 'data',
    input: z.object({ tahun: year }),
    read: (tx, input, at) => readDataList(tx, at, input.tahun),
    title: ({ at }) => words(at.lang).dataTitle,
    view: DataListPage,
  }),
  page('/indikator/:code', {
    may: 'anyone',
    nav: 'data',
    input: z.object({
      code: z.string(),
      tahun: year,
      tingkat: z.enum(['district', 'village']).optional().catch(undefined),
    }),
    read: (tx, input, at, house) =>
      readIndicator(tx, at, house, { code: input.code, year: input.tahun, level: input.tingkat }),
    title: ({ data, at }) => pick(data.indicator.name, at.lang),
    view: IndicatorPage,
  }),
  page('/indikator/:code/asal', {
    may: 'anyone',
    nav: 'data',
    input: z.object({ code: z.string(), tahun: z.coerce.number().int(), hal: z.coerce.number().int().min(1).catch(1) }),
    read: async (tx, input) => {
      const indicator = await findIndicator(tx, input.code);
      if (!indicator) return undefined;
      const rows = await listOrigins(tx, input.code, input.tahun, { size: pageSize, number: input.hal });
      return {
        indicator,
        year: input.tahun,
        rows,
        page: input.hal,
        pages: Math.ceil((rows[0]?.total ?? 0) / pageSize),
      };
    },
    title: ({ data, at }) => `${words(at.lang).where}: ${pick(data.indicator.name, at.lang)}`,
    view: OriginPage,
  }),
  page('/rencana', {
    may: 'anyone',
    nav: 'plan',
    read: async (tx) => {
      const plan = await findPlan(tx);
      return (
        plan && {
          plan,
          statements: await listStatements(tx),
          facts: await listFacts(tx),
          programmes: await listProgrammes(tx),
          quickWins: await listQuickWins(tx),
          readiness: await listReadiness(tx),
        }
      );
    },
    title: ({ at }) => words(at.lang).planTitle,
    view: PlanPage,
  }),
  page('/program/:code', {
    may: 'anyone',
    nav: 'plan',
    input: z.object({ code: z.string() }),
    read: async (tx, input) => {
      const [programme] = await listProgrammes(tx, { code: input.code });
      return (
        programme && {
          programme,
          sasaran: (await listSasaran(tx)).find((each) => each.code === programme.sasaran_code),
        }
      );
    },
    title: ({ data, at }) => pick([data.programme.name_id, data.programme.name_en], at.lang),
    view: ProgrammePage,
  }),
  page('/evaluasi', {
    may: 'anyone',
    nav: 'evaluation',
    scope: 'nation',
    read: (tx) => readEvaluation(tx),
    title: ({ at }) => words(at.lang).evaluationTitle,
    view: EvaluationPage,
  }),
  page('/evaluasi/:year', {
    may: 'anyone',
    nav: 'evaluation',
    input: z.object({ year: z.coerce.number().int() }),
    scope: 'nation',
    read: (tx, input) => readEvaluation(tx, input.year),
    title: ({ data, at }) => words(at.lang).resultsOf(data.year),
    view: EvaluationPage,
  }),
  page('/rumus', {
    may: 'anyone',
    nav: 'data',
    input: z
      .object({ rumus: z.string().default(''), wilayah: z.string().default(''), tahun: year })
      .catchall(z.string().max(40)),
    read: async (tx, { rumus, wilayah, tahun, ...rest }, at) => {
      const area = wilayah || tx.regency;
      if (area !== tx.regency && !area.startsWith(`${tx.regency}.`)) return undefined;
      const whatIf = Object.fromEntries(
        Object.entries(rest).flatMap(([name, value]) => (name.startsWith('jika.') ? [[name.slice(5), value]] : [])),
      );
      const latest = Number(at.today.slice(0, 4));
      return readFormula(tx, at, { text: rumus.trim(), area, year: tahun ?? latest, whatIf });
    },
    title: ({ at }) => words(at.lang).formula,
    view: FormulaPage,
  }),
  page('/metode', {
    may: 'anyone',
    read: async () => explained,
    title: ({ at }) => words(at.lang).methodsTitle,
    view: MethodsPage,
  }),
  page('/metode/:slug', {
    may: 'anyone',
    input: z.object({ slug: z.string() }).catchall(z.string().max(100)),
    read: async (_tx, input, at) => readMethod(input.slug, input, at.lang),
    title: ({ data, at }) => pick(data.method.title, at.lang),
    view: MethodDetailPage,
  }),
];

import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';
import type { At } from '../kernel/capability/at.ts';
import { describePart } from '../kernel/capability/describe.ts';
import { feed, form, page } from '../kernel/capability/route.ts';
import { reachMilestone, reportSpending } from './actions.ts';
import { MilestonePage, ProgrammeDeskPage, SpendingPage } from './pages/desk.tsx';
import { programmeStatuses, statusOf } from './model.ts';
import { findProgramme, listProgrammes, listSasaran } from './queries.ts';
import { words } from './words.ts';

const regency = z.object({
  regency: z
    .string()
    .regex(/^\d\d\.\d\d$/)
    .optional(),
});

const sasaranOut = z.object({
  code: z.string(),
  dimension: z.string(),
  name: z.object({ id: z.string(), en: z.string() }),
  capability: z.string(),
  sub_dimensions: z.array(z.string()),
  indicators: z.array(z.string()),
  source: z.string().nullable(),
  demo: z.boolean(),
});

/** The programme of a form; another agency's is not there. */
async function readOwn(tx: Tx, input: Readonly<Record<string, string>>, at: At) {
  const programme = await findProgramme(tx, input['code'] ?? '');
  const own =
    programme && at.may('masterplan.report', { areaCode: tx.regency, organisationCode: programme.organisation_code });
  return own ? { programme, position: Number(input['position'] ?? 0) } : undefined;
}

const toDesk = ({ at }: { at: At }) => at.href('/kerja/program');

export const routes = [
  page('/kerja/program', {
    may: 'masterplan.report',
    nav: '/kerja/program',
    read: async (tx, _input, at) =>
      (await listProgrammes(tx)).filter((each) =>
        at.may('masterplan.report', { areaCode: tx.regency, organisationCode: each.organisation_code }),
      ),
    title: ({ at }) => words(at.lang).desk,
    view: ProgrammeDeskPage,
  }),
  form('/kerja/program/:code/realisasi', {
    act: reportSpending,
    nav: '/kerja/program',
    read: readOwn,
    title: ({ at }) => words(at.lang).reportSpending,
    view: SpendingPage,
    then: toDesk,
    publish: z.object({ code: z.string() }),
  }),
  form('/kerja/program/:code/tonggak/:position', {
    act: reachMilestone,
    nav: '/kerja/program',
    read: readOwn,
    title: ({ at }) => words(at.lang).reachTitle,
    view: MilestonePage,
    then: toDesk,
    publish: z.object({ code: z.string() }),
  }),
  feed('/sasaran', {
    may: 'anyone',
    summary: 'The objectives of a regency’s plan with their sub-dimensions and indicators',
    input: regency,
    regency: (input) => input.regency,
    read: async (tx) => {
      const items = (await listSasaran(tx)).map((each) => ({
        code: each.code,
        dimension: each.dimension_id,
        name: { id: each.name_id, en: each.name_en },
        capability: each.capability,
        sub_dimensions: each.sub_dimensions.map((sub) => sub.id),
        indicators: each.indicators,
        source: each.source,
        demo: each.demo,
      }));
      return { count: items.length, items };
    },
    publish: z.object({ count: z.number(), items: z.array(sasaranOut) }),
  }),
  feed('/capabilities', {
    may: 'anyone',
    summary: 'The capabilities that were discovered, each with the objectives and indicators it serves',
    input: regency,
    regency: (input) => input.regency,
    read: async (tx, _input, _at, house) => {
      const sasaran = await listSasaran(tx);
      const items = house.capabilities.map(describePart).map((each) => {
        const served = sasaran.filter((one) => one.capability === each.name);
        return {
          name: each.name,
          dimension: each.name.split('/')[0] ?? '',
          purpose: each.purpose,
          sasaran: served.map((one) => one.code),
          indicators: each.indicators,
          routes: each.routes,
        };
      });
      return { count: items.length, items };
    },
    publish: z.object({
      count: z.number(),
      items: z.array(
        z.object({
          name: z.string(),
          dimension: z.string(),
          purpose: z.object({ id: z.string(), en: z.string() }),
          sasaran: z.array(z.string()),
          indicators: z.array(z.string()),
          routes: z.array(z.object({ kind: z.string(), path: z.string(), may: z.string() })),
        }),
      ),
    }),
  }),
  feed('/programmes', {
    may: 'anyone',
    summary: 'Programmes of the plan with owner, budget and milestones',
    input: regency,
    regency: (input) => input.regency,
    read: async (tx) => {
      const items = (await listProgrammes(tx)).map((each) => ({ ...each, status: statusOf(each, each.spent_on) }));
      return { count: items.length, items };
    },
    publish: z.object({
      count: z.number(),
      items: z.array(
        z.object({
          code: z.string(),
          name_id: z.string(),
          name_en: z.string(),
          sasaran_code: z.string(),
          organisation: z.string(),
          starts_on: z.string(),
          ends_on: z.string(),
          budget: z.number(),
          spent: z.number(),
          spent_on: z.string(),
          status: z.enum(programmeStatuses),
          milestones: z.array(
            z.object({ name_id: z.string(), name_en: z.string(), due_on: z.string(), done_on: z.string().nullable() }),
          ),
          source: z.string().nullable(),
          demo: z.boolean(),
        }),
      ),
    }),
  }),
];

import { z } from 'zod';
import { deskRoutes } from '../../../blocks/cases/desk-routes.ts';
import { paperKinds } from '../../../blocks/cases/input.ts';
import { movedPublished } from '../../../blocks/cases/routes.ts';
import { form, page, type FormProps } from '../../../kernel/capability/route.ts';
import { pick } from '../../../platform/words/words.ts';
import { apply, getRatable, officeVerbs, rateService } from './actions.ts';
import { readApplyPage } from './read-apply.ts';
import { readFigureRows } from './read-figure.ts';
import { applicationKind } from './model.ts';
import { ApplyPage } from './pages/apply.tsx';
import { CataloguePage } from './pages/catalogue.tsx';
import { FigureRowsPage } from './pages/figure-rows.tsx';
import { ServicePage, VersionPage } from './pages/service.tsx';
import { SkmPage } from './pages/skm.tsx';
import { SurveyPage, ThanksPage } from './pages/survey.tsx';
import { listServices, listTicked } from './queries.ts';
import { readCatalogue, readService, readVersion } from './read-service.ts';
import { readSkm } from './read-skm.ts';
import { serviceFeed, statisticsFeed } from './feeds.ts';
import { standardRoutes } from './standard-routes.ts';
import { words } from './words.ts';

const nav = 'services';
const text = z
  .string()
  .trim()
  .max(100)
  .optional()
  .transform((given) => given || undefined);

/** What residents meet, in the order in which they meet it. */
const publicRoutes = [
  page('/layanan', {
    may: 'anyone',
    input: z.object({ cari: text, perangkat: text }),
    read: async (tx, { cari, perangkat }, at) => ({
      entries: await readCatalogue(tx, at.today, { search: cari, organisation: perangkat }),
      all: await listServices(tx, at.today),
    }),
    title: ({ at }) => words(at.lang).services,
    view: ({ data, input, at }) => {
      const agencies = new Map(data.all.map((each) => [each.organisationCode, each.organisationName]));
      return CataloguePage({
        entries: data.entries,
        agencies: [...agencies].map(([code, name]) => ({ code, name })),
        search: input.cari,
        organisation: input.perangkat,
        at,
      });
    },
    nav,
  }),
  page('/layanan/skm', {
    may: 'anyone',
    input: z.object({
      periode: z
        .string()
        .regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/)
        .optional(),
      layanan: text,
      perangkat: text,
    }),
    read: (tx, input, at) =>
      readSkm(tx, at.today, { period: input.periode, service: input.layanan, organisation: input.perangkat }),
    title: ({ at }) => words(at.lang).skmShort,
    view: SkmPage,
    nav,
  }),
  page('/layanan/angka', {
    may: 'anyone',
    input: z.object({
      indikator: z.enum(['PS-TEPAT', 'PS-SELESAI', 'PS-IKM']),
      wilayah: z.string().regex(/^\d\d\.\d\d(\.\d\d)?$/),
      bulan: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/),
      hal: z.coerce.number().int().min(1).max(10_000).catch(1),
    }),
    read: (tx, input, at) =>
      readFigureRows(tx, at.today, {
        code: input.indikator,
        district: input.wilayah,
        month: input.bulan,
        page: input.hal,
      }),
    title: ({ data }) => data.code,
    view: FigureRowsPage,
    nav,
  }),
  page('/layanan/:service', {
    may: 'anyone',
    input: z.object({ service: z.string() }),
    read: (tx, { service }, at) => readService(tx, at.today, service),
    title: ({ data, at }) => pick(data.standard.name, at.lang),
    view: ServicePage,
    nav,
  }),
  page('/layanan/:service/versi/:version', {
    may: 'anyone',
    input: z.object({ service: z.string(), version: z.coerce.number().int().min(1).catch(0) }),
    read: (tx, { service, version }) => readVersion(tx, service, version),
    title: ({ data, at }) => `${pick(data.standard.name, at.lang)}, ${words(at.lang).version(data.standard.version)}`,
    view: VersionPage,
    nav,
  }),
  form('/layanan/:service/ajukan', {
    act: apply,
    accepts: paperKinds,
    read: (tx, input, at) => readApplyPage(tx, at.today, input),
    title: ({ data, at }) => words(at.lang).applyFor(pick(data.standard.name, at.lang)),
    view: (props) => ApplyPage({ ...props, data: withTyped(props) }),
    then: ({ result, at }) => at.href(`/lacak/${result.number}/tanda-terima`),
    publish: z.object({ number: z.string(), dueOn: z.string() }),
    nav,
  }),
  form('/lacak/:number/survei', {
    secret: true,
    act: rateService,
    read: (tx, { number = '' }, at) => getRatable(tx, at, number),
    title: ({ at }) => words(at.lang).survey,
    view: SurveyPage,
    then: ({ at }) => at.href('/layanan/skm/terima-kasih'),
    publish: movedPublished,
    nav,
  }),
  page('/layanan/skm/terima-kasih', {
    may: 'anyone',
    read: async () => ({}),
    title: ({ at }) => words(at.lang).thanksTitle,
    view: ({ at }) => ThanksPage({ at }),
    nav,
  }),
];

/** What the applicant declared to have at hand, beside who asked. */
const office = deskRoutes(applicationKind, officeVerbs, {
  title: ['Permohonan layanan', 'Service applications'],
  facts: async (tx, at, row) => {
    const w = words(at.lang);
    const ticked = await listTicked(tx, row.id);
    return [[w.ticked, ticked.map((each) => pick(each.name, at.lang)).join('; ') || w.none]];
  },
});

export const routes = [...publicRoutes, ...office, ...standardRoutes, serviceFeed, statisticsFeed];

/** After a refusal the third question is shown with what was posted, since the address no longer says it. */
function withTyped(props: FormProps<Awaited<ReturnType<typeof readApplyPage>> & object>) {
  if (!props.problem) return props.data;
  const { requirements, village } = props.values;
  return {
    ...props.data,
    step: 3 as const,
    stepError: undefined,
    ticked: [requirements ?? []].flat().map(String),
    village: props.data.villages.find((each) => each.code === village),
  };
}

import { z } from 'zod';
import { handOut } from '../../../blocks/cases/attachment.ts';
import { countDesk, inboxPageSize, listDesk } from '../../../blocks/cases/inbox-queries.ts';
import { moveFields } from '../../../blocks/cases/input.ts';
import { problems as caseProblems } from '../../../blocks/cases/model.ts';
import { findAttachment } from '../../../blocks/cases/queries.ts';
import { readDeskCase, readStatus } from '../../../blocks/cases/status-queries.ts';
import type { At } from '../../../kernel/capability/at.ts';
import { checkAccess } from '../../../kernel/capability/access.ts';
import { form, page, standard, type FormProps } from '../../../kernel/capability/route.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { publicAddress } from '../../../platform/config/config.ts';
import { pick } from '../../../platform/words/words.ts';
import { apply, getRatable, officeVerbs, rateService } from './actions.ts';
import { readApplyPage } from './apply-queries.ts';
import { readFigureRows } from './figure-queries.ts';
import { applicationKind } from './model.ts';
import { ApplyPage } from './pages/apply.tsx';
import { CataloguePage } from './pages/catalogue.tsx';
import { DeskCasePage, DeskListPage, verbPaths, type DeskCasePageData } from './pages/desk.tsx';
import { FigureRowsPage } from './pages/figure-rows.tsx';
import { ReceiptPage } from './pages/receipt.tsx';
import { ServicePage } from './pages/service.tsx';
import { SkmPage } from './pages/skm.tsx';
import { SurveyPage, ThanksPage } from './pages/survey.tsx';
import { listRequirements, listServices, listTicked } from './queries.ts';
import { readCatalogue, readService } from './service-queries.ts';
import { readSkm } from './skm-queries.ts';
import { serviceFeed, statisticsFeed } from './feeds.ts';
import { words } from './words.ts';

const nav = 'services';
const deskNav = '/kerja/layanan';
const text = z
  .string()
  .trim()
  .max(100)
  .optional()
  .transform((given) => given || undefined);
const moved = z.object({ number: z.string(), state: z.string() });

/** What residents meet, in the order in which they meet it. */
const publicRoutes = [
  page('/layanan', {
    may: 'anyone',
    input: z.object({ cari: text, perangkat: text }),
    read: async (tx, { cari, perangkat }, at) => ({
      entries: await readCatalogue(tx, at.today, { search: cari, organisation: perangkat }),
      all: await listServices(tx),
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
    }),
    read: (tx, input) => readFigureRows(tx, { code: input.indikator, district: input.wilayah, month: input.bulan }),
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
  form('/layanan/:service/ajukan', {
    act: apply,
    read: (tx, input, at) => readApplyPage(tx, at.today, input),
    title: ({ data, at }) => words(at.lang).applyFor(pick(data.standard.name, at.lang)),
    view: (props) => ApplyPage({ ...props, data: withTyped(props) }),
    then: ({ result, at }) => at.href(`/lacak/${result.number}/tanda-terima`),
    publish: z.object({ number: z.string(), dueOn: z.string() }),
    nav,
  }),
  page('/lacak/:number/tanda-terima', {
    may: 'anyone',
    input: z.object({ number: z.string() }),
    read: async (tx, { number }, at, { config }) => {
      const status = await readStatus(tx, at, number);
      if (!status) throw caseProblems.unknownNumber();
      return { status, address: `${publicAddress(config)}${at.href(`/lacak/${status.row.number}`)}` };
    },
    title: ({ at }) => words(at.lang).receiptTitle,
    view: ({ data, at }) => ReceiptPage({ ...data, at }),
    nav,
  }),
  form('/lacak/:number/survei', {
    act: rateService,
    read: (tx, { number = '' }, at) => getRatable(tx, at, number),
    title: ({ at }) => words(at.lang).survey,
    view: SurveyPage,
    then: ({ at }) => at.href('/layanan/skm/terima-kasih'),
    publish: moved,
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

/** The office's list and each application with its verbs. */
const deskRoutes = [
  page('/kerja/layanan', {
    may: applicationKind.may,
    input: z.object({
      tab: z.enum(['open', 'late', 'waiting', 'closed']).catch('open'),
      cari: text,
      saya: z.literal('ya').optional().catch(undefined),
      halaman: z.coerce.number().int().min(1).max(1000).catch(1),
    }),
    read: async (tx, input, at) => {
      const filter = { tab: input.tab, search: input.cari, mine: input.saya === 'ya', page: input.halaman };
      return {
        filter,
        rows: await listDesk(tx, at, [applicationKind], filter),
        counts: await countDesk(tx, at, [applicationKind], filter),
      };
    },
    title: ({ at }) => words(at.lang).deskTitle,
    nav: deskNav,
    view: ({ data, at }) =>
      DeskListPage({ ...data, kind: applicationKind, path: '/kerja/layanan', pageSize: inboxPageSize, at }),
  }),
  page('/kerja/layanan/:number', {
    may: applicationKind.may,
    input: z.object({ number: z.string() }),
    read: (tx, { number }, at) => readDesk(tx, at, number),
    title: ({ data }) => data.desk.row.number,
    nav: deskNav,
    view: ({ data, at }) => DeskCasePage({ data, at, tried: { values: {}, once: crypto.randomUUID() } }),
  }),
  ...Object.entries(verbPaths).map(([verb, path]) => {
    const act = officeVerbs.moves[verb];
    if (!act) throw new Error(`The kind ${applicationKind.code} has no move ${verb}.`);
    return form(`/kerja/layanan/:number/${path}`, { act, fields: moveFields(verb), ...deskForm(verb) });
  }),
  standard('/kerja/layanan/:number/berkas/:file', {
    may: applicationKind.may,
    input: z.object({ number: z.string(), file: z.string() }),
    read: async (tx, { number, file }, at, house) => {
      const desk = await readDesk(tx, at, number);
      const attachment = desk && (await findAttachment(tx, desk.desk.row.id, file));
      return attachment && handOut(house, attachment);
    },
  }),
  form('/kerja/layanan/:number/ambil', { act: officeVerbs.take, ...deskForm('take') }),
  form('/kerja/layanan/:number/pesan', { act: officeVerbs.write, ...deskForm('write') }),
];

export const routes = [...publicRoutes, ...deskRoutes, serviceFeed, statisticsFeed];

/** What every form of the case page shares: the page again when refused, the page anew when done. */
function deskForm(verb: string) {
  return {
    read: (tx: Tx, { number = '' }: Readonly<Record<string, string>>, at: At) => readDesk(tx, at, number),
    title: ({ data }: FormProps<DeskCasePageData>) => data.desk.row.number,
    nav: deskNav,
    view: ({ data, at, values, problem, once }: FormProps<DeskCasePageData>) =>
      DeskCasePage({ data, at, tried: { verb, values, problem, once } }),
    then: ({ result, at }: { result: { number: string }; at: At }) => at.href(applicationKind.deskPath(result.number)),
    publish: moved,
  };
}

/** An application for the office; only where the person may process it. */
async function readDesk(tx: Tx, at: At, number: string): Promise<DeskCasePageData | undefined> {
  const desk = await readDeskCase(tx, at, number);
  if (!desk || desk.row.kind !== applicationKind.code) return undefined;
  checkAccess(applicationKind.may, at, desk.row);
  const ticked = await listTicked(tx, desk.row.id);
  const requirements = await listRequirements(tx, desk.row.subjectCode);
  return { desk, ticked: requirements.filter((each) => ticked.includes(each.code)) };
}

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

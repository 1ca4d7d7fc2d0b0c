import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { form, page } from '../../kernel/capability/route.ts';
import type { At } from '../../kernel/capability/at.ts';
import { pick } from '../../platform/words/words.ts';
import { listOwnCycles } from '../cycles/queries.ts';
import { approveAnswer, moveItem, saveAnswer, verifyAnswer } from './actions.ts';
import { approveAgency, verifyDimension } from './bulk.ts';
import { CycleList } from './pages/list.tsx';
import { ItemPage } from './pages/item.tsx';
import { OverviewPage } from './pages/overview.tsx';
import { saidKeys, type Said } from './pages/said.tsx';
import { SubmitPage } from './pages/submit.tsx';
import { readItem, readOverview, type ItemView } from './read.ts';
import { followRecommendation } from '../recommendations/actions.ts';
import { submitSelfAssessment } from './submit.ts';
import { words } from './words.ts';

const said = z.enum(saidKeys).optional().catch(undefined);
const itemInput = z.object({ cycle: z.string(), item: z.string(), kabar: said });
/** The workspace navigation's entry. */
const desk = '/kerja/evaluasi';
const itemPath = '/kerja/evaluasi/:cycle/butir/:item';
type Params = Readonly<Record<string, string>>;

const readItemOf = (tx: Parameters<typeof readItem>[0], input: Params, at: At) =>
  readItem(tx, { cycle: input['cycle'] ?? '', item: input['item'] ?? '' }, at);

/** The forms of an item page share its reading and its view, so that what was wrong stands beside its field. */
const onItemPage = {
  read: readItemOf,
  title: ({ data, at }: { data: ItemView; at: At }) => pick(data.entry.item.title, at.lang),
  view: ItemPage,
  nav: desk,
};

const answered = z.object({ item: z.string(), version: z.number(), state: z.string() });
const backToItem = ({ result, input, at }: { result: { state: string }; input: Params; at: At }) =>
  at.href(`/kerja/evaluasi/${input['cycle']}/butir/${input['item']}?kabar=${result.state}`);
const backToCycle =
  (done: Said) =>
  ({ input, at }: { input: Params; at: At }) =>
    at.href(`/kerja/evaluasi/${input['cycle']}?kabar=${done}`);
/** A browser sends one ticked box as a text and several as a list. */
const listed = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

export const routes = [
  page('/kerja/evaluasi', {
    may: 'evaluation.read',
    read: (tx) => listOwnCycles(tx),
    title: ({ at }) => words(at.lang).selfAssessment,
    view: ({ data, at }) => CycleList({ cycles: data, at }),
    nav: desk,
  }),

  page('/kerja/evaluasi/:cycle', {
    may: 'evaluation.read',
    input: z.object({ cycle: z.string(), opd: z.string().optional(), kabar: said }),
    read: async (tx, { cycle }, at) => {
      const overview = await readOverview(tx, cycle, at);
      return overview && { overview, once: randomUUID() };
    },
    title: ({ data, at }) => pick(data.overview.cycle.name, at.lang),
    view: ({ data, input, at }) =>
      OverviewPage({ data: data.overview, once: data.once, agency: input.opd, said: input.kabar, at }),
    nav: desk,
  }),

  page(itemPath, {
    may: 'evaluation.read',
    input: itemInput,
    read: readItem,
    title: ({ data, at }) => pick(data.entry.item.title, at.lang),
    view: ({ data, input, at }) => ItemPage({ data, at, values: {}, once: randomUUID(), said: input.kabar }),
    nav: desk,
  }),

  form(`${itemPath}/jawab`, {
    act: saveAnswer,
    fields: (body) => ({ ...body, evidence: listed(body['evidence']) }),
    ...onItemPage,
    then: backToItem,
    publish: answered,
  }),
  form(`${itemPath}/setujui`, { act: approveAnswer, ...onItemPage, then: backToItem, publish: answered }),
  form(`${itemPath}/pindah`, { act: moveItem, ...onItemPage, then: backToItem, publish: answered }),
  form(`${itemPath}/rekomendasi/:recommendation`, {
    act: followRecommendation,
    ...onItemPage,
    then: backToItem,
    publish: z.object({ step: z.number() }),
  }),
  form(`${itemPath}/verifikasi`, { act: verifyAnswer, ...onItemPage, then: backToItem, publish: answered }),

  form('/kerja/evaluasi/:cycle/setujui', { act: approveAgency, then: backToCycle('approved') }),
  form('/kerja/evaluasi/:cycle/verifikasi', { act: verifyDimension, then: backToCycle('verified') }),
  form('/kerja/evaluasi/:cycle/kirim', {
    act: submitSelfAssessment,
    read: async (tx, input, at) => readOverview(tx, input['cycle'] ?? '', at),
    title: ({ at }) => words(at.lang).submitCheck,
    view: SubmitPage,
    nav: desk,
    then: backToCycle('submitted'),
    publish: z.object({ cycle: z.string(), contentHash: z.string() }),
  }),
];

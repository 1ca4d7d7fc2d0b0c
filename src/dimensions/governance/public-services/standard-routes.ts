import { z } from 'zod';
import type { At } from '../../../kernel/capability/at.ts';
import { nested } from '../../../kernel/capability/input.ts';
import { form, page } from '../../../kernel/capability/route.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { pick } from '../../../platform/words/words.ts';
import { mayDraft, seenOf, type Draft } from './model.ts';
import { StandardFormPage, type StandardFormData } from './pages/standard-form.tsx';
import { StandardPage, StandardPreviewPage } from './pages/standard.tsx';
import { StandardsPage } from './pages/standards.tsx';
import { discardDraft, draftStandard, publishStandard } from './standard-actions.ts';
import { listOwnAgencies, readStandardDesk, readStandards, type StandardDesk } from './standard-desk.ts';
import { words } from './standard-words.ts';

const nav = '/kerja/standar';
const input = z.object({ code: z.string() });
const toPreview = ({ result, at }: { result: { code: string }; at: At }) => at.href(`${nav}/${result.code}/konsep`);
const titleOf = ({ data, at }: { data: StandardDesk; at: At }) => {
  const named = data.draft ?? data.latest;
  return named ? pick(named.name, at.lang) : data.code;
};

/** The agency's desk of standards: list, form, preview, publication, history. */
export const standardRoutes = [
  page(nav, {
    may: mayDraft,
    read: (tx, _input, at) => readStandards(tx, at),
    title: ({ at }) => words(at.lang).standards,
    view: StandardsPage,
    nav,
  }),
  form(`${nav}/baru`, {
    act: draftStandard,
    fields: nested,
    read: async (tx, _input, at): Promise<StandardFormData> => ({
      code: undefined,
      after: 0,
      seen: '',
      text: undefined,
      agencies: await listOwnAgencies(tx, at),
    }),
    title: ({ at }) => words(at.lang).newService,
    view: StandardFormPage,
    then: toPreview,
    publish: input,
    nav,
  }),
  page(`${nav}/:code`, {
    may: mayDraft,
    input,
    read: (tx, { code }, at) => readStandardDesk(tx, at, code),
    title: titleOf,
    view: ({ data, at }) => StandardPage({ data, at, once: crypto.randomUUID() }),
    nav,
  }),
  form(`${nav}/:code/ubah`, {
    act: draftStandard,
    fields: nested,
    read: async (tx, { code = '' }, at): Promise<StandardFormData | undefined> => {
      const desk = await readStandardDesk(tx, at, code);
      if (!desk) return undefined;
      const { draft, latest } = desk;
      return { code, after: latest?.version ?? 0, seen: seenOf(draft), text: draft ?? latest, agencies: [] };
    },
    title: ({ data, at }) => (data.text ? pick(data.text.name, at.lang) : words(at.lang).newVersion),
    view: StandardFormPage,
    then: toPreview,
    publish: input,
    nav,
  }),
  page(`${nav}/:code/konsep`, {
    may: mayDraft,
    input,
    read: (tx, { code }, at) => readDraft(tx, at, code),
    title: titleOf,
    view: ({ data, at }) => StandardPreviewPage({ data, at, values: {}, once: crypto.randomUUID() }),
    nav,
  }),
  form(`${nav}/:code/terbit`, {
    act: publishStandard,
    read: (tx, { code = '' }, at) => readDraft(tx, at, code),
    title: titleOf,
    view: StandardPreviewPage,
    then: ({ result, at }) => at.href(`${nav}/${result.code}`),
    publish: z.object({ code: z.string(), version: z.number() }),
    nav,
  }),
  form(`${nav}/:code/buang`, { act: discardDraft, then: ({ at }) => at.href(nav) }),
];

async function readDraft(tx: Tx, at: At, code: string): Promise<(StandardDesk & { draft: Draft }) | undefined> {
  const desk = await readStandardDesk(tx, at, code);
  return desk?.draft && { ...desk, draft: desk.draft };
}

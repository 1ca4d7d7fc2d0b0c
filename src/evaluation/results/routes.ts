import { randomUUID } from 'node:crypto';
import { h } from 'preact';
import { z } from 'zod';
import { nation } from '../../kernel/areas/codes.ts';
import type { At } from '../../kernel/capability/at.ts';
import { exchange } from '../../kernel/capability/exchange.ts';
import { said } from '../../kernel/capability/input.ts';
import { form, page } from '../../kernel/capability/route.ts';
import type { Tx } from '../../platform/db/db.ts';
import { pick } from '../../platform/words/words.ts';
import { findCycle } from '../cycles/queries.ts';
import { requireOrganiser } from '../panel/read.ts';
import { combineMarks, publishResults, recommend } from './actions.ts';
import { PublishedCyclePage } from './pages/cycle.tsx';
import { PreviewPage } from './pages/preview.tsx';
import { PublishedRegencyPage } from './pages/regency.tsx';
import { sealResult } from './publish.ts';
import { readPreview, readPublishedCycle, readPublishedRegency, type Preview } from './read.ts';
import { words } from './words.ts';

type Params = Readonly<Record<string, string>>;
const cycleInput = z.object({ cycle: z.string() });

/** The forms of the preview share its reading and its view, so that a refusal stands on top of it. */
const onPreview = {
  read: (tx: Tx, input: Params, at: At) => {
    requireOrganiser(at);
    return readPreview(tx, input['cycle'] ?? '');
  },
  title: ({ data, at }: { data: Preview; at: At }) => words(at.lang).previewTitle(pick(data.cycle.name, at.lang)),
  view: (props: Parameters<typeof PreviewPage>[0]) => h(PreviewPage, props),
  then: ({ input, at }: { input: Params; at: At }) => at.href(`/kerja/siklus/${input['cycle']}/hasil`),
};

/** Publishing needs the house: places in the log, a signed head, a bundle. Done already, the act itself says so. */
const sealing = exchange({
  input: z.strictObject({
    cycle: z.string(),
    confirm: z.literal(
      'yes',
      said(['Nyatakan bahwa hasil ini boleh terbit.', 'Declare that these results may be published.']),
    ),
  }),
  run: async ({ house, fields, at }) => {
    const cycle = await house.db.tx({ regency: nation, readOnly: true }, (tx) => findCycle(tx, fields.cycle));
    if (cycle?.state === 'published')
      return { fields: { cycle: fields.cycle, bundle_sha256: '0'.repeat(64), checkpoint: '' } };
    return { fields: await sealResult(house, fields.cycle, at) };
  },
});

export const routes = [
  page('/kerja/siklus/:cycle/hasil', {
    may: 'evaluation.organise',
    scope: 'nation',
    input: cycleInput,
    read: (tx, { cycle }) => readPreview(tx, cycle),
    title: onPreview.title,
    view: ({ data, at }) => h(PreviewPage, { data, at, once: randomUUID() }),
  }),
  form('/kerja/siklus/:cycle/gabungkan', {
    act: combineMarks,
    ...onPreview,
    publish: z.object({ marks: z.number(), regencies: z.number() }),
  }),
  form('/kerja/siklus/:cycle/rekomendasi', { act: recommend, ...onPreview, publish: z.object({ id: z.string() }) }),
  form('/kerja/siklus/:cycle/terbitkan', {
    act: publishResults,
    exchange: sealing,
    ...onPreview,
    publish: z.object({ size: z.number() }),
  }),

  page('/evaluasi/siklus/:cycle', {
    may: 'anyone',
    scope: 'nation',
    nav: 'evaluation',
    input: cycleInput,
    read: (tx, { cycle }) => readPublishedCycle(tx, cycle),
    title: ({ data, at }) => pick(data.cycle.name, at.lang),
    view: ({ data, at }) => h(PublishedCyclePage, { data, at }),
  }),
  page('/evaluasi/siklus/:cycle/:regency', {
    may: 'anyone',
    scope: 'nation',
    nav: 'evaluation',
    input: z.object({ cycle: z.string(), regency: z.string() }),
    read: (tx, { cycle, regency }) => readPublishedRegency(tx, cycle, regency),
    title: ({ data, at }) => words(at.lang).resultOf(data.result.name, String(data.cycle.year)),
    view: ({ data, at }) => h(PublishedRegencyPage, { data, at }),
  }),
];

import { z } from 'zod';
import type { At } from '../../kernel/capability/at.ts';
import type { Change, InboxItem } from '../../kernel/capability/capability.ts';
import { nation } from '../../kernel/areas/codes.ts';
import { feed } from '../../kernel/capability/route.ts';
import type { Tx } from '../../platform/db/db.ts';
import { formatNumber } from '../../platform/words/format.ts';
import { pick, type Pair } from '../../platform/words/words.ts';
import { findPhase, lastDay } from '../cycles/model.ts';
import { listCycles } from '../cycles/queries.ts';
import { listPublishedCycles } from './queries.ts';
import { readPreview, readPublishedCycle } from './read.ts';
import { words } from './words.ts';

const score = z.number().nullable();
const cycle = z.object({
  id: z.string(),
  year: z.number(),
  simulation: z.boolean(),
  name: z.object({ id: z.string(), en: z.string() }),
  edition: z.string(),
  instrument: z.string(),
  published_at: z.string(),
});

/** Cycles run here, apart from the results that ministry and press published. */
export const feeds = [
  feed('/cycles', {
    may: 'anyone',
    scope: 'nation',
    summary: 'Cycles run and published here; `simulation` says which are none of the official results',
    read: async (tx) => ({
      items: (await listPublishedCycles(tx)).map((each) => ({
        ...each,
        simulation: each.kind === 'simulation',
        name: { id: each.name_id, en: each.name_en },
        published_at: each.publishedAt.toISOString(),
        log_size: each.size,
        bundle_sha256: each.bundleHash,
        bundle: `/evaluasi/siklus/${each.id}/paket.zip`,
      })),
    }),
    publish: z.object({
      items: z.array(
        cycle.extend({ regencies: z.number(), log_size: z.number(), bundle_sha256: z.string(), bundle: z.string() }),
      ),
    }),
  }),
  feed('/cycles/:cycle/results', {
    may: 'anyone',
    scope: 'nation',
    summary:
      'Ranking of a published cycle with its five evaluation and six smart dimensions and the combined mark of each item',
    input: z.object({ cycle: z.string() }),
    read: async (tx, input) => {
      const view = await readPublishedCycle(tx, input.cycle);
      return (
        view && {
          cycle: view.cycle.id,
          simulation: view.cycle.kind === 'simulation',
          year: view.cycle.year,
          edition: view.cycle.edition,
          weights: view.rules.weights,
          method: view.results[0]?.method ?? '',
          items: view.results,
        }
      );
    },
    publish: z.object({
      cycle: z.string(),
      simulation: z.boolean(),
      year: z.number(),
      edition: z.string(),
      weights: z.record(z.string(), z.number()),
      method: z.string(),
      items: z.array(
        z.object({
          regency: z.string(),
          name: z.string(),
          index: score,
          shown: z.string().nullable(),
          previous: score,
          improvement: score,
          rank: score,
          coverage: z.number(),
          dimensions: z.record(z.string(), score),
          smart: z.record(z.string(), score),
          items: z.record(z.string(), score),
        }),
      ),
    }),
  }),
];

const kind: Pair = [words('id').inboxKind, words('en').inboxKind];

/** Sheets to combine and results to publish, for the organiser. */
export async function resultsInbox(tx: Tx, at: At): Promise<InboxItem[]> {
  if (tx.regency !== nation || !at.may('evaluation.organise', { areaCode: nation })) return [];
  const w = words(at.lang);
  const items: InboxItem[] = [];
  for (const each of await listCycles(tx)) {
    if (each.state !== 'marking' && each.state !== 'combined') continue;
    if (each.state === 'marking' && !(await readPreview(tx, each.id))?.panels.every((panel) => panel.opened)) continue;
    const name = pick(each.name, at.lang);
    const phase = findPhase(each, each.state === 'marking' ? 'scoring' : 'publication');
    items.push({
      kind,
      title: each.state === 'marking' ? w.inboxCombine(name) : w.inboxPublish(name),
      href: at.href(`/kerja/siklus/${each.id}/hasil`),
      due: phase && lastDay(phase),
    });
  }
  return items;
}

/** Publications, for the home page; a simulation says so. */
export async function resultsChanges(tx: Tx, at: At, limit: number): Promise<Change[]> {
  const cycles = (await listPublishedCycles(tx)).slice(0, limit);
  const [id, en] = [words('id'), words('en')];
  return cycles.map((each) => ({
    at: each.publishedAt,
    title: [id.changeTitle(each.name_id), en.changeTitle(each.name_en)],
    detail: [id.changeDetail(formatNumber('id', each.regencies)), en.changeDetail(formatNumber('en', each.regencies))],
    href: at.href(`/evaluasi/siklus/${each.id}`),
    demo: each.kind === 'simulation',
  }));
}

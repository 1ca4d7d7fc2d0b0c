import { z } from 'zod';
import { pick } from '../../platform/words/words.ts';
import { form, page } from '../capability/route.ts';
import { getIndicator } from '../indicators/queries.ts';
import { parsePeriod } from '../periods/model.ts';
import { formatPeriod } from '../../platform/words/format.ts';
import { approveFigures, saveFigures, verifyFigures, type DecisionResult, type EntryResult } from './actions.ts';
import { readEntry, readEntryTasks, readReview, readReviewSets, stages, type Stage } from './desk.ts';
import { entryFields, reviewFields } from './fields.ts';
import { EntryPage } from './pages/entry.tsx';
import { EntryListPage, ReviewListPage } from './pages/lists.tsx';
import { ReviewPage } from './pages/review.tsx';
import { SumTrailPage, TrailPage } from './pages/trail.tsx';
import { observationsCsv, observationsFeed } from './public-routes.ts';
import { findAreas } from './queries.ts';
import { listSeries } from './series/queries.ts';
import { listContributions, observationTrail } from './trail/queries.ts';
import { words } from './words.ts';

const entryList = page('/kerja/angka', {
  may: 'observations.enter',
  read: (tx, _input, at) => readEntryTasks(tx, at),
  title: ({ at }) => words(at.lang).figures,
  view: ({ data, at }) => EntryListPage({ data, at }),
  nav: '/kerja/angka',
});

const entry = form('/kerja/angka/:indicator/:period', {
  act: saveFigures,
  read: readEntry,
  fields: entryFields,
  title: ({ data, at }) => `${pick(data.indicator.name, at.lang)}, ${formatPeriod(at.lang, data.period)}`,
  view: EntryPage,
  nav: '/kerja/angka',
  then: ({ result, at }) => afterEntry(result, at),
  publish: z.object({
    indicator: z.string(),
    period: z.string(),
    submitted: z.boolean(),
    withdrawn: z.number(),
    observations: z.array(z.object({ id: z.string(), area: z.string() })),
    evidence: z.array(z.string()),
  }),
});

const published = z.object({
  indicator: z.string(),
  period: z.string(),
  outcome: z.string(),
  observations: z.array(z.string()),
});

function reviewList(stage: Stage) {
  const title = stage === 'approve' ? 'approvals' : 'verifications';
  return page(stages[stage].path, {
    may: stages[stage].permission,
    input: z.object({ selesai: z.enum(['setuju', 'verifikasi', 'kembali']).optional().catch(undefined) }),
    read: async (tx, _input, at) => ({ stage, sets: await readReviewSets(tx, stage, at) }),
    title: ({ at }) => words(at.lang)[title],
    view: ({ data, at, input }) => ReviewListPage({ data, at, done: input.selesai }),
    nav: stages[stage].path,
  });
}

function review(stage: Stage) {
  return form(`${stages[stage].path}/:indicator/:period`, {
    act: stage === 'approve' ? approveFigures : verifyFigures,
    read: (tx, asked, at) => readReview(tx, stage, asked, at),
    fields: reviewFields,
    title: ({ data, at }) => `${pick(data.indicator.name, at.lang)}, ${formatPeriod(at.lang, data.period)}`,
    view: ReviewPage,
    nav: stages[stage].path,
    then: ({ result, at }) => {
      const done = { approved: 'setuju', verified: 'verifikasi', returned: 'kembali' }[
        (result as DecisionResult).outcome
      ];
      return at.href(`${stages[stage].path}?selesai=${done}`);
    },
    publish: published,
  });
}

const sumTrail = page('/jejak/:indicator/:area/:period', {
  may: 'anyone',
  input: z.object({ indicator: z.string(), area: z.string(), period: z.string() }),
  read: async (tx, asked: { indicator: string; area: string; period: string }) => {
    const indicator = await getIndicator(tx, asked.indicator);
    const [area] = await findAreas(tx, [asked.area]);
    if (!area) return undefined;
    const period = parsePeriod(asked.period);
    const [sum] = await listSeries(tx, { indicator: indicator.code, area: area.code, from: period, to: period });
    const contributions = await listContributions(tx, { indicator, area: area.code, period });
    return { indicator, area, period, sum, contributions };
  },
  title: ({ data, at }) => `${pick(data.indicator.name, at.lang)}, ${data.area.name}`,
  view: ({ data, at }) => SumTrailPage({ data, at }),
});

const trail = page('/jejak/:id', {
  may: 'anyone',
  input: z.object({ id: z.string() }),
  read: async (tx, asked: { id: string }, at) =>
    z.uuid().safeParse(asked.id).success
      ? observationTrail(tx, asked.id, (place) => at.may('observations.read', place))
      : undefined,
  title: ({ data, at }) => `${pick(data.indicator.name, at.lang)}, ${data.areaName}`,
  view: ({ data, at }) => TrailPage({ data, at }),
});

function afterEntry(result: EntryResult, at: { href: (path: string) => string }): string {
  const first = result.observations[0]?.area ?? '';
  const district = first.split('.').length === 4 ? `&kecamatan=${first.slice(0, 8)}` : '';
  return at.href(
    `/kerja/angka/${result.indicator}/${result.period}?tersimpan=${result.submitted ? 'ajukan' : 'draf'}${district}`,
  );
}

export const observationRoutes = [
  entryList,
  entry,
  reviewList('approve'),
  review('approve'),
  reviewList('verify'),
  review('verify'),
  sumTrail,
  trail,
  observationsFeed,
  observationsCsv,
];

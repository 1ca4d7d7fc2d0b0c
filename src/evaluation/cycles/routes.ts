import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { form, page } from '../../kernel/capability/route.ts';
import { pick } from '../../platform/words/words.ts';
import { listEditions, findEdition } from '../editions/queries.ts';
import { listInstruments } from '../instruments/queries.ts';
import { createCycle, freezeEdition, openSelfAssessment, withdraw } from './actions.ts';
import { extendPhase } from './extend.ts';
import { phaseNames } from './model.ts';
import { ExtendPage } from './pages/calendar.tsx';
import { CyclePage } from './pages/cycle.tsx';
import { CyclesPage } from './pages/list.tsx';
import { CreatePage } from './pages/create.tsx';
import { findCycle, listCycles, listExtensions, listParticipants } from './queries.ts';
import { words } from './words.ts';

/** The form's dates, `opens_<phase>` and `last_<phase>`, become the list that the action takes; empty phases are left out. */
function phasesOf(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const dates = phaseNames
    .map((phase) => ({ phase, opensOn: body[`opens_${phase}`] ?? '', lastOn: body[`last_${phase}`] ?? '' }))
    .filter((each) => each.opensOn !== '' || each.lastOn !== '');
  const named = new Set(phaseNames.flatMap((phase) => [`opens_${phase}`, `last_${phase}`]));
  const rest = Object.fromEntries(Object.entries(body).filter(([key]) => !named.has(key)));
  return { phases: dates, ...rest, participants: codesOf(body['participants']) };
}

function codesOf(value: unknown): unknown {
  return typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : value;
}

/** The workspace navigation's entry. */
const desk = '/kerja/siklus';
const cycleInput = z.object({ cycle: z.string() });
const toCycle = ({ result, at }: { result: { id: string }; at: { href(path: string): string } }) =>
  at.href(`/kerja/siklus/${result.id}`);

export const routes = [
  page('/kerja/siklus', {
    may: 'evaluation.organise',
    scope: 'nation',
    read: (tx) => listCycles(tx),
    title: ({ at }) => words(at.lang).cycles,
    view: ({ data, at }) => CyclesPage({ cycles: data, at }),
    nav: desk,
  }),

  form('/kerja/siklus/baru', {
    act: createCycle,
    fields: phasesOf,
    read: async (tx) => ({ editions: await listEditions(tx), instruments: await listInstruments(tx) }),
    title: ({ at }) => words(at.lang).create,
    view: CreatePage,
    nav: desk,
    then: toCycle,
    publish: z.object({ id: z.string() }),
  }),

  page('/kerja/siklus/:cycle', {
    may: 'evaluation.organise',
    scope: 'nation',
    input: cycleInput,
    read: async (tx, input) => {
      const cycle = await findCycle(tx, input.cycle);
      if (!cycle) return undefined;
      const instrument = (await listInstruments(tx)).find((each) => each.code === cycle.instrument);
      const edition = await findEdition(tx, cycle.edition);
      const participants = await listParticipants(tx, cycle.id);
      const extensions = await listExtensions(tx, cycle.id);
      return instrument && edition && { cycle, instrument, edition, participants, extensions, once: randomUUID() };
    },
    title: ({ data, at }) => pick(data.cycle.name, at.lang),
    view: ({ data, at }) => CyclePage({ data, at }),
    nav: desk,
  }),

  form('/kerja/siklus/:cycle/perpanjang', {
    act: extendPhase,
    read: async (tx, input) => {
      const cycle = await findCycle(tx, input['cycle'] ?? '');
      return cycle && { cycle, extensions: await listExtensions(tx, cycle.id) };
    },
    title: ({ at }) => words(at.lang).extend,
    view: ExtendPage,
    nav: desk,
    then: toCycle,
    publish: z.object({ id: z.string() }),
  }),
  form('/kerja/siklus/:cycle/buka', { act: openSelfAssessment, then: toCycle, publish: z.object({ id: z.string() }) }),
  form('/kerja/siklus/:cycle/bekukan', { act: freezeEdition, then: toCycle, publish: z.object({ id: z.string() }) }),
  form('/kerja/siklus/:cycle/mundur', { act: withdraw, then: toCycle, publish: z.object({ id: z.string() }) }),
];

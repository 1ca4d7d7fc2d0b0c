import { randomUUID } from 'node:crypto';
import { h } from 'preact';
import { z } from 'zod';
import { nameAreas } from '../../kernel/areas/queries.ts';
import { parentCode } from '../../kernel/areas/codes.ts';
import type { At } from '../../kernel/capability/at.ts';
import { form, page } from '../../kernel/capability/route.ts';
import type { Tx } from '../../platform/db/db.ts';
import { pick } from '../../platform/words/words.ts';
import { listParticipants } from '../cycles/queries.ts';
import { assignEvaluator, declareInterests, inviteEvaluator, recuseEvaluator, recuseSelf } from './actions.ts';
import { assignAll } from './assign-all.ts';
import { declarationInput } from './declaration.ts';
import { DeclarationPage, type DeclarationData } from './pages/declaration.tsx';
import { MinePage } from './pages/mine.tsx';
import { PanelPage } from './pages/panel.tsx';
import { RecusalPage } from './pages/recusal.tsx';
import * as queries from './queries.ts';
import { readPanel, requireOrganiser, type PanelData } from './read.ts';
import { words } from './words.ts';

type Params = Readonly<Record<string, string>>;
const cycleInput = z.object({ cycle: z.string() });
const seatedInput = z.object({ evaluator: z.string() });

/** The forms of the panel page share its reading and its view, so that a refusal stands on top of it. */
const onPanelPage = {
  read: (tx: Tx, input: Params, at: At) => {
    requireOrganiser(at);
    return readPanel(tx, input['cycle'] ?? '', at.today);
  },
  title: ({ data, at }: { data: PanelData; at: At }) => words(at.lang).panelTitle(pick(data.cycle.name, at.lang)),
  view: (props: Parameters<typeof PanelPage>[0]) => h(PanelPage, props),
  then: ({ input, at }: { input: Params; at: At }) => at.href(`/kerja/siklus/${input['cycle']}/panel`),
};

const leastRows = 2;
const mostRows = 30;

async function readDeclaration(tx: Tx, input: Params, at: At): Promise<DeclarationData> {
  const memberships = await queries.listMemberships(tx, at.person?.id ?? '');
  const current =
    memberships.find((each) => each.cycle === input['siklus']) ??
    memberships.find((each) => !each.declaredAt) ??
    memberships[0];
  const participants = current ? await listParticipants(tx, current.cycle) : [];
  const codes = [...new Set(participants.flatMap((each) => parentCode(each.regency) ?? []))];
  const names = await nameAreas(tx, codes);
  const interests = current ? await queries.listInterests(tx, current.cycle, at.person?.id ?? '') : [];
  const asked = Number(input['baris'] ?? 0) || 0;
  return {
    memberships,
    current,
    interests,
    participants,
    provinces: codes.map((code) => ({ code, name: names.get(code) ?? code })),
    rows: Math.min(mostRows, Math.max(leastRows, asked, interests.length - 2 + 1)),
  };
}

async function readSeat(tx: Tx, input: Params, person: string) {
  const [seat] = await queries.listSeats(tx, input['cycle'] ?? '', { regency: input['regency'] ?? '', person });
  const names = seat && (await nameAreas(tx, [seat.regency]));
  return seat && { seat, cycle: input['cycle'] ?? '', regencyName: names?.get(seat.regency) ?? seat.regency };
}

export const routes = [
  page('/kerja/siklus/:cycle/panel', {
    may: 'evaluation.organise',
    scope: 'nation',
    input: cycleInput,
    read: (tx, { cycle }, at) => readPanel(tx, cycle, at.today),
    title: onPanelPage.title,
    view: ({ data, at }) => h(PanelPage, { data, at, once: randomUUID() }),
  }),
  form('/kerja/siklus/:cycle/panel/undang', { act: inviteEvaluator, ...onPanelPage, publish: seatedInput }),
  form('/kerja/siklus/:cycle/panel/tugas', { act: assignEvaluator, ...onPanelPage, publish: seatedInput }),
  form('/kerja/siklus/:cycle/panel/tugas-semua', {
    act: assignEvaluator,
    exchange: assignAll,
    ...onPanelPage,
    publish: seatedInput,
  }),
  form('/kerja/siklus/:cycle/panel/:regency/:person/mundur', {
    act: recuseEvaluator,
    read: (tx, input, at) => {
      requireOrganiser(at);
      return readSeat(tx, input, input['person'] ?? '');
    },
    title: ({ data, at }) => words(at.lang).recuseTitle(data.seat.name, data.regencyName),
    view: ({ data, at, ...rest }) =>
      h(RecusalPage, {
        ...rest,
        at,
        title: words(at.lang).recuseTitle(data.seat.name, data.regencyName),
        action: at.href(`/kerja/siklus/${data.cycle}/panel/${data.seat.regency}/${data.seat.person}/mundur`),
        back: at.href(`/kerja/siklus/${data.cycle}/panel`),
      }),
    then: onPanelPage.then,
  }),

  page('/kerja/panel', {
    may: 'evaluation.mark',
    scope: 'nation',
    read: async (tx, _input, at) => ({
      memberships: await queries.listMemberships(tx, at.person?.id ?? ''),
      seats: await queries.listSeatsOf(tx, at.person?.id ?? ''),
    }),
    title: ({ at }) => words(at.lang).myPanels,
    view: ({ data, at }) => h(MinePage, { data, at }),
  }),
  form('/kerja/panel/pernyataan', {
    act: declareInterests,
    fields: declarationInput,
    read: readDeclaration,
    title: ({ at }) => words(at.lang).declare,
    view: (props) => h(DeclarationPage, props),
    then: ({ at }) => at.href('/kerja/panel'),
    publish: z.object({ step: z.number(), ended: z.array(z.string()) }),
  }),
  form('/kerja/panel/:cycle/:regency/mundur', {
    act: recuseSelf,
    read: (tx, input, at) => readSeat(tx, input, at.person?.id ?? ''),
    title: ({ data, at }) => words(at.lang).recuseSelfTitle(data.regencyName),
    view: ({ data, at, ...rest }) =>
      h(RecusalPage, {
        ...rest,
        at,
        title: words(at.lang).recuseSelfTitle(data.regencyName),
        action: at.href(`/kerja/panel/${data.cycle}/${data.seat.regency}/mundur`),
        back: at.href(`/kerja/panel/${data.cycle}/${data.seat.regency}`),
      }),
    then: ({ at }) => at.href('/kerja/panel'),
  }),
];

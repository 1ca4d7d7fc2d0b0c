import { z } from 'zod';
import type { At } from '../../kernel/capability/at.ts';
import { form, page, standard } from '../../kernel/capability/route.ts';
import { publicAddress } from '../../platform/config/config.ts';
import type { Tx } from '../../platform/db/db.ts';
import { complete, withdraw } from './actions.ts';
import { dueCalendar } from './calendar-file.ts';
import { paperKinds } from './input.ts';
import { getMove } from './model.ts';
import { CompletePage, WithdrawPage } from './pages/applicant-forms.tsx';
import { ReceiptPage } from './pages/receipt.tsx';
import { StatusPage } from './pages/status.tsx';
import { TrackPage } from './pages/track.tsx';
import { findCase } from './queries.ts';
import type { CaseStatus } from './rows.ts';
import { readStatus } from './read-status.ts';
import { noCase, readTrackingNumber } from './tracking-number.ts';
import { words } from './words.ts';

/** What a JSON caller gets after a move. */
export const movedPublished = z.object({ number: z.string(), state: z.string() });
const statusPath = ({ result, at }: { result: { number: string }; at: At }) => at.href(`/lacak/${result.number}`);

/** Pages that serve every kind of case to whoever holds its number. */
export const routes = [
  page('/lacak', {
    may: 'anyone',
    secret: true,
    input: z.object({ nomor: z.string().trim().max(60).optional() }),
    read: async (tx, { nomor = '' }) => {
      const number = readTrackingNumber(nomor);
      return { found: number ? await findCase(tx, number) : undefined };
    },
    elsewhere: ({ data, at }) => data.found && at.href(`/lacak/${data.found.number}`),
    title: ({ at }) => words(at.lang).track,
    problem: ({ input }) => (input.nomor ? noCase(input.nomor) : undefined),
    view: ({ input, at }) => TrackPage({ typed: input.nomor, error: numberError(input.nomor, at), at }),
    nav: 'services',
  }),
  page('/lacak/:number', {
    may: 'anyone',
    secret: true,
    input: z.object({ number: z.string() }),
    read: (tx, { number }, at) => getStatus(tx, at, number),
    title: ({ data, at }) => words(at.lang).statusOf(data.row.number),
    view: ({ data, at }) => StatusPage({ status: data, at }),
    nav: 'services',
  }),
  page('/lacak/:number/tanda-terima', {
    may: 'anyone',
    secret: true,
    input: z.object({ number: z.string() }),
    read: async (tx, { number }, at, { config }) => {
      const status = await getStatus(tx, at, number);
      return { status, address: `${publicAddress(config)}${at.href(`/lacak/${status.row.number}`)}` };
    },
    title: ({ at }) => words(at.lang).receiptTitle,
    view: ({ data, at }) => ReceiptPage({ ...data, at }),
    nav: 'services',
  }),
  form('/lacak/:number/lengkapi', {
    secret: true,
    act: complete,
    accepts: paperKinds,
    read: (tx, { number = '' }, at) => getMovable(tx, at, number, 'complete'),
    title: ({ at }) => words(at.lang).sendMissing,
    view: CompletePage,
    then: statusPath,
    publish: movedPublished,
    nav: 'services',
  }),
  form('/lacak/:number/tarik', {
    secret: true,
    act: withdraw,
    read: (tx, { number = '' }, at) => getMovable(tx, at, number, 'withdraw'),
    title: ({ at }) => words(at.lang).withdraw,
    view: WithdrawPage,
    then: statusPath,
    publish: movedPublished,
    nav: 'services',
  }),
  standard('/lacak/:number/tenggat.ics', {
    may: 'anyone',
    secret: true,
    input: z.object({ number: z.string() }),
    read: async (tx, { number }, at) => {
      const { row } = await getStatus(tx, at, number);
      return { type: 'text/calendar; charset=utf-8', body: dueCalendar(row, at), name: `${row.number}.ics` };
    },
  }),
];

async function getStatus(tx: Tx, at: At, number: string): Promise<CaseStatus> {
  const status = await readStatus(tx, at, number);
  if (!status) throw noCase(number);
  return status;
}

/** The case, when the applicant's move is open to it; its page would only mislead otherwise. */
async function getMovable(tx: Tx, at: At, number: string, move: string): Promise<CaseStatus> {
  const status = await getStatus(tx, at, number);
  getMove(status.kind, status.row.state, move, at.lang);
  return status;
}

function numberError(typed: string | undefined, at: At): string | undefined {
  if (typed === undefined) return undefined;
  return typed === '' ? words(at.lang).numberMissing : noCase(typed).sentence(at.lang);
}

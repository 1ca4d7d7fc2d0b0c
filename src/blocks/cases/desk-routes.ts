import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { checkAccess } from '../../kernel/capability/access.ts';
import type { At } from '../../kernel/capability/at.ts';
import { handOut } from '../../kernel/capability/hand-out.ts';
import { form, page, standard, type AnyRoute, type FormProps } from '../../kernel/capability/route.ts';
import type { Tx } from '../../platform/db/db.ts';
import { pick, type Pair } from '../../platform/words/words.ts';
import type { CaseActions } from './actions.ts';
import { countDesk, listDesk } from './inbox-queries.ts';
import { forget } from './forget.ts';
import { moveFields } from './input.ts';
import { deskPath, type CaseKind } from './model.ts';
import { DeskListPage } from './pages/desk.tsx';
import { DeskCasePage, type DeskCaseData } from './pages/desk-case.tsx';
import { ForgetPage } from './pages/forget.tsx';
import { findAttachment } from './queries.ts';
import { movedPublished } from './routes.ts';
import type { CaseRow } from './rows.ts';
import { readDeskCase } from './read-status.ts';
import { words } from './words.ts';

export interface DeskWords {
  /** Above the list, plural. */
  readonly title: Pair;
  /** What the capability keeps of a case besides, as terms and values in the reader's language. */
  readonly facts?: (tx: Tx, at: At, row: CaseRow) => Promise<readonly (readonly [string, string])[]>;
}

const search = z.object({
  tab: z.enum(['open', 'late', 'waiting', 'closed']).catch('open'),
  cari: z
    .string()
    .trim()
    .max(100)
    .optional()
    .transform((given) => given || undefined),
  saya: z.literal('ya').optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(1000).catch(1),
});

/** The office's list of a kind and each case with a form a verb, its files, and who works on it. */
export function deskRoutes(kind: CaseKind, verbs: CaseActions, { title, facts }: DeskWords): AnyRoute[] {
  const { may, desk: nav } = kind;

  /** A case for the office; only where the person may process it. */
  async function readDesk(tx: Tx, at: At, number: string): Promise<DeskCaseData | undefined> {
    const desk = await readDeskCase(tx, at, number);
    if (!desk || desk.row.kind !== kind.code) return undefined;
    checkAccess(may, at, desk.row);
    return { desk, title, facts: (await facts?.(tx, at, desk.row)) ?? [] };
  }

  /** What every form of the case page shares: the page again when refused, the page anew when done. */
  const onDesk = (verb: string) => ({
    read: (tx: Tx, { number = '' }: Readonly<Record<string, string>>, at: At) => readDesk(tx, at, number),
    title: ({ data }: FormProps<DeskCaseData>) => data.desk.row.number,
    nav,
    view: ({ data, at, values, problem, once }: FormProps<DeskCaseData>) =>
      DeskCasePage({ data, at, tried: { verb, values, problem, once } }),
    then: ({ result, at }: { result: { number: string }; at: At }) => at.href(deskPath(kind, result.number)),
    publish: movedPublished,
  });

  return [
    page(nav, {
      may,
      input: search,
      read: async (tx, input, at) => {
        const filter = { tab: input.tab, search: input.cari, mine: input.saya === 'ya', page: input.halaman };
        return {
          filter,
          rows: await listDesk(tx, at, [kind], filter),
          counts: await countDesk(tx, at, [kind], filter),
        };
      },
      title: ({ at }) => pick(title, at.lang),
      nav,
      view: ({ data, at }) => DeskListPage({ ...data, kind, title, at }),
    }),
    page(`${nav}/:number`, {
      may,
      input: z.object({ number: z.string() }),
      read: (tx, { number }, at) => readDesk(tx, at, number),
      title: ({ data }) => data.desk.row.number,
      nav,
      view: ({ data, at }) => DeskCasePage({ data, at, tried: { values: {}, once: randomUUID() } }),
    }),
    ...Object.entries(verbs.moves).map(([verb, act]) =>
      form(`${nav}/:number/${kind.moves[verb]?.path}`, { act, fields: moveFields(verb), ...onDesk(verb) }),
    ),
    standard(`${nav}/:number/berkas/:file`, {
      may,
      input: z.object({ number: z.string(), file: z.string() }),
      read: async (tx, { number, file }, at, house) => {
        const found = await readDesk(tx, at, number);
        const attachment = found && (await findAttachment(tx, found.desk.row.id, file));
        return attachment && handOut(house, attachment, { 'cache-control': 'private, no-store' });
      },
    }),
    form(`${nav}/:number/hapus-data`, {
      ...onDesk('forget'),
      act: forget,
      title: ({ at }) => words(at.lang).forget,
      view: ForgetPage,
    }),
    form(`${nav}/:number/ambil`, { act: verbs.take, ...onDesk('take') }),
    form(`${nav}/:number/pesan`, { act: verbs.write, ...onDesk('write') }),
  ];
}

import { z } from 'zod';
import { borderProblems } from '../../platform/problem/problem.ts';
import { feed, page, standard } from '../capability/route.ts';
import { openLogKey } from './key.ts';
import { problems } from './model.ts';
import { EntryPage } from './pages/entry.tsx';
import { LogPage } from './pages/log.tsx';
import { proveConsistency, proveInclusion } from './prove.ts';
import { findCheckpoint, listLogged } from './queries.ts';
import { keyText } from './signed-note.ts';
import { words } from './words.ts';

const place = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const shown = 25;

/** The log is the nation's: one for all regencies, and everybody may read what it commits to. */
export const routes = [
  page('/log', {
    may: 'anyone',
    scope: 'nation',
    input: z.object({ before: place.optional() }),
    read: async (tx, input, _at, house) => {
      const checkpoint = await findCheckpoint(tx);
      const size = checkpoint?.size ?? 0;
      const end = Math.min(input.before ?? size, size);
      const entries = await listLogged(tx, Math.max(0, end - shown), Math.min(shown, end));
      return { checkpoint, entries: entries.toReversed(), key: keyText((await openLogKey(house.config)).publicKey) };
    },
    title: ({ at }) => words(at.lang).log,
    view: LogPage,
  }),
  page('/log/:position', {
    may: 'anyone',
    scope: 'nation',
    input: z.object({ position: place }),
    read: async (tx, { position }) => {
      const [entry] = await listLogged(tx, position, 1);
      if (entry?.position !== position) return undefined;
      const checkpoint = await findCheckpoint(tx);
      const covered = checkpoint !== undefined && position < checkpoint.size;
      return { entry, checkpoint, proof: covered ? await proveInclusion(tx, position, checkpoint.size) : undefined };
    },
    title: ({ data, at }) => words(at.lang).entry(data.entry.position),
    view: EntryPage,
  }),
  standard('/api/v1/log/checkpoint', {
    may: 'anyone',
    scope: 'nation',
    read: async (tx) => {
      const checkpoint = await findCheckpoint(tx);
      return checkpoint && { type: 'text/plain; charset=utf-8', body: checkpoint.note };
    },
  }),
  standard('/api/v1/log/key', {
    may: 'anyone',
    read: async (_tx, _input, _at, house) => ({
      type: 'text/plain; charset=utf-8',
      body: `${keyText((await openLogKey(house.config)).publicKey)}\n`,
    }),
  }),
  feed('/log/leaves', {
    may: 'anyone',
    scope: 'nation',
    summary: 'Leaves of the public log from one position up to another (at most 1,000), as the texts that are hashed',
    input: z.object({ from: place.default(0), to: place.optional() }),
    read: async (tx, input) => {
      const size = (await findCheckpoint(tx))?.size ?? 0;
      const end = Math.min(input.to ?? input.from + 1_000, input.from + 1_000, size);
      const entries = end > input.from ? await listLogged(tx, input.from, end - input.from) : [];
      return {
        size,
        items: entries.map((each) => ({ position: each.position, leaf: each.leaf, hash: each.hash.toString('hex') })),
      };
    },
    publish: z.object({
      size: z.number(),
      items: z.array(z.object({ position: z.number(), leaf: z.string(), hash: z.string() })),
    }),
  }),
  feed('/log/proof', {
    may: 'anyone',
    scope: 'nation',
    summary:
      'Proof that a leaf is in the tree (`index`), or that the tree only grew (`from`), for a `size` (the signed one by default)',
    input: z.object({ index: place.optional(), from: place.optional(), size: place.optional() }),
    read: async (tx, input) => {
      const signed = (await findCheckpoint(tx))?.size ?? 0;
      const size = input.size ?? signed;
      const first = input.index ?? input.from;
      if (first === undefined || (input.index !== undefined && input.from !== undefined))
        throw borderProblems.unreadable();
      if (size > signed) throw problems.sizeUnknown({ field: 'size' });
      if (input.index !== undefined ? first >= size : first > size)
        throw problems.sizeUnknown({ field: input.index === undefined ? 'from' : 'index' });
      const proof =
        input.index === undefined ? await proveConsistency(tx, first, size) : await proveInclusion(tx, first, size);
      return { size, proof };
    },
    publish: z.object({ size: z.number(), proof: z.array(z.string()) }),
  }),
];

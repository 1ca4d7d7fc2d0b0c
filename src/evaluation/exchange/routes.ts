import { z } from 'zod';
import { standard } from '../../kernel/capability/route.ts';
import { readPublishedBundle } from './write.ts';

export const routes = [
  standard('/evaluasi/siklus/:cycle/paket.zip', {
    may: 'anyone',
    scope: 'nation',
    input: z.object({ cycle: z.string() }),
    read: async (tx, { cycle }, _at, house) => ({
      type: 'application/zip',
      name: `${cycle}.zip`,
      body: await readPublishedBundle(tx, house, cycle),
      headers: { 'cache-control': 'public, max-age=300' },
    }),
  }),
];

import { z } from 'zod';
import { standard } from '../../kernel/capability/route.ts';
import { readPublishedRegency } from '../results/read.ts';
import { reportData } from './data.ts';
import { renderReport } from './report.ts';

export const routes = [
  standard('/evaluasi/siklus/:cycle/:regency/laporan.pdf', {
    may: 'anyone',
    scope: 'nation',
    input: z.object({ cycle: z.string(), regency: z.string() }),
    read: async (tx, { cycle, regency }, _at, house) => {
      const view = await readPublishedRegency(tx, cycle, regency);
      if (!view) return undefined;
      return {
        type: 'application/pdf',
        name: `laporan-${cycle}-${regency}.pdf`,
        body: await renderReport(house.config, reportData(view), view.publication.publishedAt),
        headers: { 'cache-control': 'public, max-age=300' },
      };
    },
  }),
];

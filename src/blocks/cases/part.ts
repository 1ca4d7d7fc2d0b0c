import { holidays } from '../../../seed/holidays.ts';
import { definePart } from '../../kernel/capability/capability.ts';
import { complete, withdraw } from './actions.ts';
import { forget, forgetApplicants } from './forget.ts';
import { mayForget } from './model.ts';
import { replaceHolidays } from './reference-queries.ts';
import { routes } from './routes.ts';

export const part = definePart({
  name: 'cases',
  purpose: [
    'Permohonan dan laporan yang harus dituntaskan sebelum tanggal janji',
    'Requests that an office must finish by a promised day',
  ],
  schema: 'cases',
  permissions: {
    [mayForget]: {
      words: ['Menghapus data pribadi pemohon', 'Erase applicants’ personal data'],
      roles: ['service-officer'],
    },
  },
  routes,
  actions: [complete, withdraw, forget],
  jobs: [forgetApplicants],
  reference: (owner) =>
    replaceHolidays(
      owner,
      holidays.map(({ on, name, kind, source }) => ({
        on,
        name,
        kind: kind === 'cuti bersama' ? 'joint-leave' : 'national',
        source: source.text,
      })),
    ),
});

import { definePart } from '../kernel/capability/capability.ts';
import { seedFigures } from './demo-figures.ts';
import { routes } from './routes.ts';
import { lateMilestones } from './inbox.ts';
import { loadDimensions, seedMasterplan } from './seed.ts';

export const part = definePart({
  name: 'masterplan',
  purpose: [
    'Rencana: visi, dimensi, sasaran, bobot, program, quick win, kesiapan',
    'The plan: vision, dimensions, objectives, weights, programmes, quick wins, readiness',
  ],
  schema: 'masterplan',
  routes,
  permissions: {
    'masterplan.report': {
      words: ['Melaporkan program', 'Report on programmes'],
      roles: ['officer', 'agency-head'],
    },
  },
  desk: [{ label: ['Program saya', 'My programmes'], href: '/kerja/program', may: 'masterplan.report', order: 40 }],
  inbox: lateMilestones,
  reference: loadDimensions,
  seed: async (house, seeding) => {
    await seedMasterplan(house, seeding);
    await seedFigures(house, seeding);
  },
});

import { loadAreas } from './areas/load.ts';
import { routes as areaRoutes } from './areas/routes.ts';
import { erasePersonal } from './audit/erase.ts';
import { routes as logRoutes } from './audit/routes.ts';
import { definePart } from './capability/capability.ts';
import { routes as apiRoutes } from './capability/routes.ts';
import { loadOrganisations } from './organisations/load.ts';
import { seedPeople } from './people/demo.ts';
import { accountRoutes, signInRoutes } from './people/routes.ts';

export const part = definePart({
  name: 'kernel',
  purpose: [
    'Bahasa bersama: wilayah, perangkat daerah, orang, indikator, pengamatan, bukti, jejak audit',
    'The common language: areas, organisations, people, indicators, observations, evidence, audit',
  ],
  schema: 'kernel',
  routes: [...apiRoutes, ...areaRoutes, ...logRoutes, ...signInRoutes, ...accountRoutes],
  permissions: {
    'audit.erase': {
      words: ['Menghapus data pribadi dari jejak audit', 'Erase personal data from the audit trail'],
      roles: ['kominfo-head'],
    },
  },
  actions: [erasePersonal],
  seed: seedPeople,
  reference: async (owner) => {
    await loadAreas(owner);
    await loadOrganisations(owner);
  },
});

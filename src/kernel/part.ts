import { loadAreas } from './areas/load.ts';
import { routes as areaRoutes } from './areas/routes.ts';
import { erasePersonal } from './audit/erase.ts';
import { routes as logRoutes } from './audit/routes.ts';
import { definePart } from './capability/capability.ts';
import { routes as apiRoutes } from './capability/routes.ts';
import { figuresVerifiedJob } from './observations/figures-verified.ts';
import { damagedInbox } from './evidence/damaged.ts';
import { scrubJob } from './evidence/scrub.ts';
import { evidencePermissions, evidenceRoutes } from './evidence/routes.ts';
import { indicatorRoutes } from './indicators/routes.ts';
import { observationInbox } from './observations/desk.ts';
import { observationPermissions } from './observations/permissions.ts';
import { refreshDerivedJob } from './observations/refresh.ts';
import { observationRoutes } from './observations/routes.ts';
import { observationChanges, observationDesk } from './observations/shown.ts';
import { loadOrganisations } from './organisations/load.ts';
import { manage } from './people/admin/actions.ts';
import { peopleRoutes } from './people/admin/routes.ts';
import { seedPeople } from './people/demo.ts';
import { forgetAttemptsJob } from './people/attempts.ts';
import { accountRoutes, signInRoutes } from './people/routes.ts';
import { workspaceRoutes } from './workspace/routes.ts';
import { tidyJob } from './workspace/streams.ts';

export const part = definePart({
  name: 'kernel',
  purpose: [
    'Bahasa bersama: wilayah, perangkat daerah, orang, indikator, pengamatan, bukti, jejak audit',
    'The common language: areas, organisations, people, indicators, observations, evidence, audit',
  ],
  schema: 'kernel',
  routes: [
    ...apiRoutes,
    ...areaRoutes,
    ...logRoutes,
    ...signInRoutes,
    ...accountRoutes,
    ...peopleRoutes,
    ...indicatorRoutes,
    ...observationRoutes,
    ...evidenceRoutes,
    ...workspaceRoutes,
  ],
  permissions: {
    ...observationPermissions,
    ...evidencePermissions,
    [manage]: {
      words: ['Mengelola orang dan wewenang', 'Manage people and grants'],
      roles: ['admin', 'kominfo-head', 'organiser'],
    },
    'audit.erase': {
      words: ['Menghapus data pribadi dari jejak audit', 'Erase personal data from the audit trail'],
      roles: ['kominfo-head'],
    },
  },
  actions: [erasePersonal],
  desk: [...observationDesk, { label: ['Orang', 'People'], href: '/kerja/orang', may: manage, order: 90 }],
  inbox: async (tx, at) => [...(await damagedInbox(tx, at)), ...(await observationInbox(tx, at))],
  changes: observationChanges,
  jobs: [refreshDerivedJob, figuresVerifiedJob, scrubJob, tidyJob, forgetAttemptsJob],
  seed: seedPeople,
  reference: async (owner) => {
    await loadAreas(owner);
    await loadOrganisations(owner);
  },
});

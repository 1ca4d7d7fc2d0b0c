import { caseInbox } from '../../../blocks/cases/inbox.ts';
import { publishQuestionnaire } from '../../../blocks/surveys/reference-queries.ts';
import { defineCapability } from '../../../kernel/capability/capability.ts';
import { changes } from './changes.ts';
import { indicators } from './indicators.ts';
import { applicationKind, mayDraft, mayPublish, satisfaction } from './model.ts';
import { routes } from './routes.ts';
import { seed } from './seed.ts';
import { listUnpublished } from './standard-desk.ts';

export const capability = defineCapability({
  name: 'governance/public-services',
  purpose: [
    'Layanan dengan janji waktu, pelacakan, dan penilaian warga',
    'Services with a promised time, tracking and the resident’s verdict',
  ],
  schema: 'public_services',
  permissions: {
    'public-services.process': {
      words: ['Memproses permohonan layanan', 'Process service applications'],
      roles: ['service-officer'],
    },
    [mayPublish]: {
      words: ['Menerbitkan standar pelayanan', 'Publish service standards'],
      roles: ['agency-head'],
    },
    [mayDraft]: {
      words: ['Menulis konsep standar pelayanan', 'Draft service standards'],
      roles: ['agency-head', 'service-officer'],
    },
  },
  nav: [{ key: 'services', label: ['Layanan', 'Services'], href: '/layanan', order: 20 }],
  desk: [
    {
      label: ['Permohonan layanan', 'Applications'],
      href: applicationKind.desk,
      may: applicationKind.may,
      order: 30,
    },
    {
      label: ['Standar pelayanan', 'Service standards'],
      href: '/kerja/standar',
      may: mayDraft,
      order: 31,
    },
  ],
  routes,
  indicators,
  inbox: async (tx, at) => [...(await caseInbox(applicationKind)(tx, at)), ...(await listUnpublished(tx, at))],
  changes,
  reference: (owner) => publishQuestionnaire(owner, satisfaction),
  seed,
});

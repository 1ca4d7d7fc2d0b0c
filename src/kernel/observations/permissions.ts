import type { Permission } from '../people/roles.ts';

/** Who may do what with figures; a role given for one agency reaches that agency's indicators only. */
export const observationPermissions = {
  'observations.enter': {
    words: ['Mengisi angka', 'Enter figures'],
    roles: ['officer', 'district-head', 'village-officer'],
  },
  'observations.approve': { words: ['Menyetujui angka', 'Approve figures'], roles: ['agency-head'] },
  'observations.verify': { words: ['Memverifikasi angka', 'Verify figures'], roles: ['verifier', 'auditor'] },
  'observations.read': {
    words: ['Membaca angka yang belum terverifikasi', 'Read figures not yet verified'],
    roles: [
      'officer',
      'agency-head',
      'verifier',
      'kominfo-head',
      'planner',
      'auditor',
      'regent',
      'district-head',
      'village-officer',
    ],
  },
} as const satisfies Record<string, Permission>;

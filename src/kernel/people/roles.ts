import type { Pair } from '../../platform/words/words.ts';
import type { Part } from '../capability/capability.ts';

/** What somebody is for the house. Which permissions a role holds, each permission says where it is declared. */
export const roles = {
  officer: ['Petugas data perangkat daerah', 'Agency data officer'],
  'agency-head': ['Kepala perangkat daerah', 'Head of agency'],
  verifier: ['Walidata (verifikator Kominfo)', 'Data steward (Kominfo verifier)'],
  'kominfo-head': ['Kepala Dinas Kominfo', 'Head of the communication agency'],
  planner: ['Perencana Bappeda', 'Bappeda planner'],
  auditor: ['Auditor Inspektorat', 'Inspectorate auditor'],
  regent: ['Bupati atau Sekda', 'Regent or secretary'],
  'district-head': ['Camat', 'Head of district'],
  'village-officer': ['Petugas desa atau kelurahan', 'Village officer'],
  'service-officer': ['Petugas layanan', 'Service officer'],
  evaluator: ['Penilai', 'Evaluator'],
  organiser: ['Penyelenggara evaluasi', 'Organiser of the evaluation'],
  citizen: ['Warga', 'Citizen'],
  admin: ['Pengelola akun', 'Account administrator'],
} as const satisfies Record<string, Pair>;

export type Role = keyof typeof roles;

/** What may be held: its words, and the roles that hold it wherever they are given. */
export interface Permission {
  readonly words: Pair;
  readonly roles: readonly Role[];
}

/** Role → permissions, put together from what every part declares. */
export function permissionsByRole(parts: readonly Part[]): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, string[]>();
  for (const part of parts)
    for (const [name, permission] of Object.entries(part.permissions ?? {}))
      for (const role of permission.roles) held.set(role, [...(held.get(role) ?? []), name]);
  return held;
}

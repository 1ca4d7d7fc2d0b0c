import { districtOffices } from './organisations/districts.ts';
import { institutions } from './organisations/institutions.ts';
import { agencies } from './organisations/muba.ts';
import { neighbours } from './organisations/neighbours.ts';
import type { Organisation, OrganisationSuccession } from './organisations/shape.ts';

/** Everything an officer, an evaluator or the organiser can belong to. */
export const organisations: readonly Organisation[] = [...agencies, ...districtOffices, ...neighbours, ...institutions];

/**
 * Successors whose dates nobody here has read in a regulation: kept apart from the agencies' own validity, which
 * stays open, until somebody confirms the day.
 */
export const organisationSuccessions: readonly OrganisationSuccession[] = [
  {
    regency: '16.06',
    from: 'BAPPEDA',
    to: 'BAPPRIDA',
    on: '2025-01-01',
    source: { text: 'Bappeda menjadi Bapprida; tanggal belum diverifikasi' },
    certainty: 'unverified',
  },
  {
    regency: '16.06',
    from: 'PUPR',
    to: 'PUBM',
    on: '2025-01-01',
    source: { text: 'Dinas PUPR dipecah menjadi dua; nama dan tanggal belum diverifikasi' },
    certainty: 'unverified',
  },
  {
    regency: '16.06',
    from: 'PUPR',
    to: 'PUSDATR',
    on: '2025-01-01',
    source: { text: 'Dinas PUPR dipecah menjadi dua; nama dan tanggal belum diverifikasi' },
    certainty: 'unverified',
  },
  {
    regency: null,
    from: 'LIPI',
    to: 'BRIN',
    on: '2021-09-01',
    source: { text: 'Perpres 78/2021 tentang Badan Riset dan Inovasi Nasional; hari penggabungan belum diverifikasi' },
    certainty: 'unverified',
  },
];

import type { CaseMethod, Method } from '../declare.ts';

/**
 * How concentrated a sector is here against a reference economy: (sector ÷ whole here) ÷ (sector ÷ whole there). Above 1
 * the sector is a base of the economy. Source: Isard, Methods of Regional Analysis (1960), chapter 7.
 */
export function locationQuotient(here: Share, reference: Share): number {
  return here.sector / here.whole / (reference.sector / reference.whole);
}

interface Share {
  readonly sector: number;
  readonly whole: number;
}

const method: CaseMethod = {
  name: 'location-quotient',
  slug: 'location-quotient',
  title: ['Location quotient', 'Location quotient'],
  version: 'location-quotient/1',
  purpose: [
    'Sektor mana yang lebih menonjol di sini daripada di daerah pembanding.',
    'Which sectors stand out here against a reference economy.',
  ],
  formula: [
    'LQ = (sektor ÷ PDRB daerah) ÷ (sektor ÷ PDRB pembanding)',
    'LQ = (sector ÷ output here) ÷ (sector ÷ output of the reference)',
  ],
  steps: [
    ['Lebih dari 1: sektor basis; 1 atau kurang: bukan basis.', 'Above 1: a base sector; 1 or less: not.'],
    [
      'Keempat angka dari tahun dan harga yang sama; tenaga kerja dapat menggantikan PDRB.',
      'All four of the same year and prices; employment may stand for output.',
    ],
  ],
  source: [
    'Isard, Methods of Regional Analysis (1960), bab 7',
    'Isard, Methods of Regional Analysis (1960), chapter 7',
  ],
  certainty: 'published',
  inputs: [
    { name: 'sector', label: ['Sektor di daerah', 'Sector here'], min: 0, sample: '18200' },
    { name: 'total', label: ['Seluruh sektor di daerah', 'All sectors here'], above: 0, sample: '47160' },
    {
      name: 'reference_sector',
      label: ['Sektor di pembanding', 'Sector of the reference'],
      above: 0,
      sample: '81000',
    },
    {
      name: 'reference_total',
      label: ['Seluruh sektor di pembanding', 'All sectors of the reference'],
      above: 0,
      sample: '330000',
    },
  ],
  outputs: [
    { name: 'lq', label: ['LQ', 'LQ'], digits: 4 },
    {
      name: 'sector_kind',
      label: ['Jenis sektor', 'Kind of sector'],
      names: { basis: ['basis', 'base'], 'non-basis': ['bukan basis', 'not a base'] },
    },
  ],
  compute: (values) => {
    const lq = locationQuotient(
      { sector: Number(values['sector']), whole: Number(values['total']) },
      { sector: Number(values['reference_sector']), whole: Number(values['reference_total']) },
    );
    return { lq, sector_kind: lq > 1 ? 'basis' : 'non-basis' };
  },
};

export const methods: readonly Method[] = [method];

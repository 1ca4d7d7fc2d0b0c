import { unverified } from '../sources.ts';
import type { Organisation } from './shape.ts';

const byUsage = unverified('Sebutan perangkat daerah yang lazim dipakai; belum dicocokkan dengan peraturan daerahnya');

const kinds = [
  ['KOMINFO', 'Dinas Komunikasi dan Informatika', 'Communication and Informatics Agency', 'Dinas Kominfo'],
  ['DISDUKCAPIL', 'Dinas Kependudukan dan Pencatatan Sipil', 'Population and Civil Registration Agency', 'Disdukcapil'],
] as const;

/** Two agencies each of the regencies that stand beside Musi Banyuasin in the simulations. */
export const neighbours: readonly Organisation[] = ['16.03', '16.07', '16.71'].flatMap((regency) =>
  kinds.map(([code, id, en, shortName]): Organisation => ({
    regency,
    code,
    name: [id, en],
    shortName,
    kind: 'agency',
    validFrom: null,
    validTo: null,
    ...byUsage,
  })),
);

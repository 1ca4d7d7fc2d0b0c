import { recomputed } from '../sources.ts';
import type { Organisation } from './shape.ts';

const fromAreas = recomputed('Setiap kecamatan mempunyai kantor camat; kecamatan dari daftar kode Kemendagri');

const districts = [
  ['16.06.01', 'Sekayu', null],
  ['16.06.02', 'Lais', null],
  ['16.06.03', 'Sungai Keruh', null],
  ['16.06.04', 'Batang Hari Leko', null],
  ['16.06.05', 'Sanga Desa', null],
  ['16.06.06', 'Babat Toman', null],
  ['16.06.07', 'Sungai Lilin', null],
  ['16.06.08', 'Keluang', null],
  ['16.06.09', 'Bayung Lencir', null],
  ['16.06.10', 'Plakat Tinggi', null],
  ['16.06.11', 'Lalan', null],
  ['16.06.12', 'Tungkal Jaya', null],
  ['16.06.13', 'Lawang Wetan', null],
  ['16.06.14', 'Babat Supat', null],
  ['16.06.15', 'Jirak Jaya', '2022-01-01'],
] as const;

/** One office of a camat for each of the fifteen districts; Jirak Jaya's begins with its area. */
export const districtOffices: readonly Organisation[] = districts.map(([areaCode, name, validFrom]) => ({
  regency: '16.06',
  code: `KEC-${areaCode.slice(-2)}`,
  name: [`Kecamatan ${name}`, `${name} District Office`],
  shortName: `Kec. ${name}`,
  kind: 'district-office',
  areaCode,
  validFrom,
  validTo: null,
  ...fromAreas,
}));

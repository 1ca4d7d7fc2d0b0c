import { demo } from './origin.ts';
import type { Demo, Words } from './origin.ts';

/**
 * What somebody is for the system; which permissions a role holds is decided by the kernel and the capabilities.
 * `areaCode` narrows it to that area and all below, `organisation` to that agency's own work.
 */
export type Role =
  | 'officer'
  | 'agency-head'
  | 'verifier'
  | 'kominfo-head'
  | 'planner'
  | 'auditor'
  | 'regent'
  | 'district-head'
  | 'village-officer'
  | 'service-officer'
  | 'evaluator'
  | 'organiser'
  | 'citizen'
  | 'admin';

export type RoleGrant = { readonly role: Role; readonly areaCode: string; readonly organisation?: string };

/** `key` is how tests and the printed list of sign-ins name somebody; it is unique, and the part of the e-mail before the @. */
export type Person = Demo & {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly position: Words;
  readonly homeRegency: string | null;
  readonly organisation: string | null;
  readonly grants: readonly RoleGrant[];
};

type Place = { host: string; regency: string | null; area: string };
const muba: Place = { host: 'muba.example', regency: '16.06', area: '16.06' };
const banyuasin: Place = { host: 'banyuasin.example', regency: '16.07', area: '16.07' };
const muaraEnim: Place = { host: 'muaraenim.example', regency: '16.03', area: '16.03' };
const palembang: Place = { host: 'palembang.example', regency: '16.71', area: '16.71' };
const nation: Place = { host: 'nasional.example', regency: null, area: '0' };

function person(
  place: Place,
  key: string,
  name: string,
  position: Words,
  organisation: string | null,
  roles: readonly Role[],
  areaCode = place.area,
): Person {
  const own = new Set<Role>(['officer', 'agency-head', 'service-officer']);
  const grants = roles.map((role) =>
    organisation !== null && own.has(role) ? { role, areaCode, organisation } : { role, areaCode },
  );
  return {
    key,
    name,
    email: `${key}@${place.host}`,
    position,
    homeRegency: place.regency,
    organisation,
    grants,
    ...demo,
  };
}

const panel = (key: string, name: string, organisation: string): Person =>
  person(nation, key, name, ['Penilai (tokoh contoh)', 'Evaluator (fictional)'], organisation, ['evaluator']);

/** Agencies that own an item or an indicator: whoever drafts there, and whoever approves. */
const pairs: readonly (readonly [organisation: string, officer: string | null, head: string])[] = [
  ['BAPPEDA', null, 'Endah'],
  ['BKPSDM', 'Fikri', 'Rosmala'],
  ['BPBD', 'Galih', 'Syahrul'],
  ['BPKAD', 'Hesti', 'Tarmizi'],
  ['BPPRD', 'Ilham', 'Umi'],
  ['DISBUN', 'Juli', 'Wardana'],
  ['DISDAGPERIN', 'Karina', 'Yusra'],
  ['DISHUB', 'Lukman', 'Zubaidah'],
  ['DISKOPUKM', 'Mira', 'Asep'],
  ['DISPOPAR', 'Novan', 'Betti'],
  ['DINSOS', 'Olivia', 'Chairul'],
  ['DLH', 'Prima', 'Diana'],
  ['DPMD', 'Rani', 'Edwar'],
  ['INSPEKTORAT', 'Sandi', 'Farida'],
  ['KESBANGPOL', 'Tuti', 'Guntur'],
  ['KOMINFO', 'Ujang', 'Arif'],
  ['PERKIM', 'Vera', 'Herlina'],
  ['PUPR', 'Wawan', 'Irwan'],
  ['RSUD', 'Yanti', 'Jasmin'],
  ['SETDA', 'Zaki', 'Kartini'],
];

const agencyPeople: readonly Person[] = pairs.flatMap(([organisation, officer, head]) => {
  const place = organisation.toLowerCase();
  const drafts =
    officer === null
      ? []
      : [
          person(muba, `petugas-${place}`, `${officer} Contoh`, ['Pengelola data', 'Data officer'], organisation, [
            'officer',
          ]),
        ];
  const approves = person(
    muba,
    `kepala-${place}`,
    `${head} Contoh`,
    ['Kepala perangkat daerah', 'Head of agency'],
    organisation,
    organisation === 'KOMINFO' ? ['kominfo-head', 'agency-head'] : ['agency-head'],
  );
  return [...drafts, approves];
});

/** Whom a neighbour needs to answer, approve, verify and submit: every answer passes through three people. */
function neighbourPeople(place: Place, key: string, names: readonly string[]): Person[] {
  const [officer, steward, civilHead, kominfoOfficer, kominfoHead, auditor] = names.map((name) => `${name} Contoh`);
  const one = (role: string, name: string | undefined, position: Words, office: string | null, roles: Role[]) =>
    person(place, `${role}-${key}`, name ?? '', position, office, roles);
  return [
    one('petugas', officer, ['Pengelola data', 'Data officer'], 'DISDUKCAPIL', ['officer']),
    one('walidata', steward, ['Kepala dinas, walidata', 'Head of agency, data steward'], 'KOMINFO', [
      'verifier',
      'kominfo-head',
    ]),
    one('kepala-dukcapil', civilHead, ['Kepala dinas', 'Head of agency'], 'DISDUKCAPIL', ['agency-head']),
    one('petugas-kominfo', kominfoOfficer, ['Pengelola data', 'Data officer'], 'KOMINFO', ['officer']),
    one('sekretaris-kominfo', kominfoHead, ['Sekretaris dinas', 'Secretary of agency'], 'KOMINFO', ['agency-head']),
    one('inspektorat', auditor, ['Auditor', 'Auditor'], null, ['auditor']),
  ];
}

/** All names are invented; every address ends in the reserved .example. */
export const people: readonly Person[] = [
  person(muba, 'petugas-dukcapil', 'Ratna Contoh', ['Pengelola data', 'Data officer'], 'DISDUKCAPIL', ['officer']),
  person(muba, 'kepala-dukcapil', 'Hasan Contoh', ['Kepala dinas', 'Head of agency'], 'DISDUKCAPIL', ['agency-head']),
  person(muba, 'layanan-dukcapil', 'Yuni Contoh', ['Petugas loket', 'Counter officer'], 'DISDUKCAPIL', [
    'service-officer',
  ]),
  person(muba, 'petugas-dpmptsp', 'Bayu Contoh', ['Petugas perizinan', 'Licensing officer'], 'DPMPTSP', [
    'officer',
    'service-officer',
  ]),
  person(muba, 'kepala-dpmptsp', 'Marlina Contoh', ['Kepala dinas', 'Head of agency'], 'DPMPTSP', ['agency-head']),
  person(muba, 'petugas-dinkes', 'Wulan Contoh', ['Pengelola data', 'Data officer'], 'DINKES', [
    'officer',
    'service-officer',
  ]),
  person(muba, 'kepala-dinkes', 'Idris Contoh', ['Kepala dinas', 'Head of agency'], 'DINKES', ['agency-head']),
  person(muba, 'walidata', 'Sinta Contoh', ['Pranata komputer, walidata', 'Data steward'], 'KOMINFO', [
    'verifier',
    'service-officer',
  ]),
  person(muba, 'pengelola-akun', 'Joko Contoh', ['Pengelola akun', 'Account administrator'], 'KOMINFO', ['admin']),
  person(muba, 'bappeda', 'Lestari Contoh', ['Perencana', 'Planner'], 'BAPPEDA', ['planner', 'officer']),
  person(muba, 'inspektorat', 'Gunawan Contoh', ['Auditor', 'Auditor'], 'INSPEKTORAT', ['auditor']),
  person(muba, 'bupati', 'Zainal Contoh', ['Bupati (tokoh contoh)', 'Regent (fictional)'], 'SETDA', ['regent']),
  person(
    muba,
    'camat-sekayu',
    'Nurul Contoh',
    ['Camat Sekayu (tokoh contoh)', 'Head of Sekayu District (fictional)'],
    'KEC-01',
    ['district-head'],
    '16.06.01',
  ),
  person(
    muba,
    'desa-jirak',
    'Teguh Contoh',
    ['Operator Desa Jirak', 'Village officer of Jirak'],
    'KEC-15',
    ['village-officer'],
    '16.06.15.2001',
  ),
  ...agencyPeople,
  person(muba, 'warga', 'Melati Contoh', ['Warga Sekayu', 'Resident of Sekayu'], null, ['citizen'], '16.06.01'),
  ...neighbourPeople(banyuasin, 'banyuasin', ['Rudi', 'Fitri', 'Salim', 'Nita', 'Dewi', 'Hadi']),
  ...neighbourPeople(muaraEnim, 'muaraenim', ['Toni', 'Andi', 'Ratih', 'Malik', 'Sari', 'Yudi']),
  ...neighbourPeople(palembang, 'palembang', ['Hendra', 'Siska', 'Anwar', 'Lia', 'Yusuf', 'Mega']),
  panel('penilai-iasii', 'Dimas Penilai', 'IASII'),
  panel('penilai-itb', 'Laras Penilai', 'ITB'),
  panel('penilai-lipi', 'Surya Penilai', 'BRIN'),
  panel('penilai-ekon', 'Ningsih Penilai', 'KEMENKO-PEREKONOMIAN'),
  panel('penilai-konsultan', 'Krisna Penilai', 'ITB'),
  person(
    nation,
    'penyelenggara',
    'Putri Penyelenggara',
    ['Penyelenggara evaluasi (tokoh contoh)', 'Organiser (fictional)'],
    'KOMINFO-RI',
    ['organiser'],
  ),
];

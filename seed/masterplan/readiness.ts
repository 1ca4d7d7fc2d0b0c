import { press } from '../sources.ts';
import type { Words } from '../origin.ts';
import type { Pillar, ReadinessElement } from './shape.ts';

const grid = press('Kesiapan masterplan smart city: tiga pilar dan sembilan unsur');

function element(
  pillar: Pillar,
  code: string,
  name: Words,
  description: Words,
  level: ReadinessElement['level'],
): ReadinessElement {
  return { code, pillar, name, description, level, levelDemo: true, ...grid };
}

/** The grid is published; descriptions are ours and levels are examples. */
export const readiness: readonly ReadinessElement[] = [
  element(
    'struktur',
    'R-SDM',
    ['Sumber daya manusia', 'People'],
    [
      'Pegawai dan warga yang mampu menjalankan dan memakai layanan cerdas, serta pembinaannya.',
      'Staff and residents able to run and use smart services, and how they are trained.',
    ],
    3,
  ),
  element(
    'struktur',
    'R-BIROKRASI',
    ['Sumber daya birokrasi', 'Bureaucracy'],
    [
      'Tata kerja, peta proses, dan pembagian tugas yang mendukung pelaksanaan lintas perangkat daerah.',
      'Working rules, process maps and duties that support work across agencies.',
    ],
    3,
  ),
  element(
    'struktur',
    'R-ANGGARAN',
    ['Sumber daya anggaran', 'Budget'],
    [
      'Anggaran program yang tercantum dalam RKPD dan APBD, termasuk sumber di luar APBD.',
      'Programme budgets entered in the yearly plan and budget, with sources outside it.',
    ],
    2,
  ),
  element(
    'infrastruktur',
    'R-FISIK',
    ['Infrastruktur fisik', 'Physical infrastructure'],
    [
      'Jalan, listrik, gedung layanan, dan sarana umum yang menjadi tempat layanan berjalan.',
      'Roads, electricity, service buildings and public facilities where services run.',
    ],
    3,
  ),
  element(
    'infrastruktur',
    'R-DIGITAL',
    ['Infrastruktur digital', 'Digital infrastructure'],
    [
      'Jaringan, pusat kendali, pusat data, keamanan, dan integrasi antaraplikasi.',
      'Networks, command centre, data centre, security and links between applications.',
    ],
    2,
  ),
  element(
    'infrastruktur',
    'R-SOSIAL',
    ['Infrastruktur sosial', 'Social infrastructure'],
    [
      'Komunitas, lembaga desa, kampus, dan pelaku usaha yang ikut menjalankan program.',
      'Communities, village bodies, campuses and businesses that help run programmes.',
    ],
    3,
  ),
  element(
    'suprastruktur',
    'R-KEBIJAKAN',
    ['Kebijakan daerah', 'Policy'],
    [
      'Peraturan yang menetapkan masterplan dan mengatur layanan, data, serta keamanan informasi.',
      'Rules that adopt the masterplan and govern services, data and information security.',
    ],
    3,
  ),
  element(
    'suprastruktur',
    'R-KELEMBAGAAN',
    ['Kelembagaan', 'Institutions'],
    [
      'Dewan Smart City, Tim Pelaksana, walidata, dan forum yang bekerja dengan jadwal tetap.',
      'The council, the implementation team, the data steward and forums that meet on a fixed schedule.',
    ],
    3,
  ),
  element(
    'suprastruktur',
    'R-PELAKSANAAN',
    ['Pelaksanaan', 'Implementation'],
    [
      'Pemantauan program, tindak lanjut rekomendasi, dan pelaporan kepada warga.',
      'Monitoring of programmes, follow-up of recommendations and reporting to residents.',
    ],
    2,
  ),
];

import { indicator } from './make.ts';
import type { Indicator } from '../shape.ts';

const literacy = { sasaran: 'S1', capability: 'society/digital-literacy' } as const;
const social = { sasaran: 'S2', capability: 'society/social-interaction' } as const;
const disaster = { sasaran: 'S3', capability: 'society/disaster' } as const;

export const societyIndicators: readonly Indicator[] = [
  indicator({
    ...literacy,
    code: 'LIT-LATIH',
    name: ['Warga lulus kelas literasi digital', 'Residents who passed a digital literacy class'],
    numerator: ['Peserta yang lulus uji akhir', 'Participants who passed the final test'],
    denominator: ['Peserta terdaftar', 'Participants enrolled'],
    areaLevel: 'village',
    frequency: 'monthly',
    owner: 'KOMINFO',
    explanation: [
      'Kelas berhasil bila pesertanya bisa, bukan bila pesertanya datang.',
      'A class has worked when people can do it, not when they came.',
    ],
    computation: [
      'Lulus berarti nilai uji akhir 70 atau lebih; peserta yang tidak ikut uji dihitung tidak lulus.',
      'Passing is 70 or more in the final test; those who did not sit it have not passed.',
    ],
    baseline: 55,
    targets: [60, 68, 74, 79, 83, 86],
  }),
  indicator({
    ...literacy,
    code: 'LIT-SINYAL',
    name: ['Desa tanpa sinyal 4G yang layak', 'Villages without a usable 4G signal'],
    direction: 'down',
    rule: 'reversed',
    numerator: ['Desa dan kelurahan tanpa sinyal 4G yang layak', 'Villages without a usable 4G signal'],
    denominator: ['Desa dan kelurahan yang diukur', 'Villages measured'],
    areaLevel: 'village',
    frequency: 'yearly',
    owner: 'KOMINFO',
    explanation: [
      'Titik buta sinyal menutup desa dari semua layanan digital. Makin kecil makin baik.',
      'A blind spot shuts a village off from every digital service. The smaller the better.',
    ],
    computation: [
      'Layak berarti unduh 2 Mbps atau lebih di kantor desa pada tiga kali pengukuran.',
      'Usable means 2 Mbps down or more at the village office in three measurements.',
    ],
    baseline: 22,
    targets: [20, 16, 12, 9, 6, 4],
  }),
  indicator({
    ...social,
    code: 'SOS-MUSYAWARAH',
    name: ['Musyawarah desa dengan keterwakilan perempuan', 'Village meetings with women represented'],
    numerator: [
      'Musyawarah desa dengan peserta perempuan 30 persen atau lebih',
      'Village meetings with 30 percent women or more',
    ],
    denominator: ['Musyawarah desa yang dilaporkan', 'Village meetings reported'],
    areaLevel: 'village',
    frequency: 'yearly',
    owner: 'DPMD',
    explanation: [
      'Keputusan desa lebih adil bila perempuan ikut bersuara.',
      'A village decides more fairly when women have a say.',
    ],
    computation: [
      'Dari daftar hadir musyawarah desa perencanaan; desa tanpa laporan terlihat sebagai belum ada data.',
      'From attendance lists of planning meetings; a village without a report shows as missing.',
    ],
    baseline: 38,
    targets: [42, 50, 56, 62, 67, 72],
  }),
  indicator({
    ...social,
    code: 'SOS-DAMAI',
    name: ['Perselisihan warga selesai di tingkat desa', 'Disputes settled in the village'],
    numerator: ['Perselisihan yang selesai dengan kesepakatan tertulis', 'Disputes settled by a written agreement'],
    denominator: ['Perselisihan yang ditangani', 'Disputes handled'],
    areaLevel: 'village',
    frequency: 'monthly',
    owner: 'KESBANGPOL',
    explanation: [
      'Perselisihan lahan dan tetangga yang didamaikan sebelum menjadi perkara.',
      'Land and neighbour disputes made up before they became a court case.',
    ],
    computation: [
      'Dihitung pada bulan kesepakatan; kasus pidana berat tidak termasuk.',
      'Counted in the month of the agreement; serious crime is not included.',
    ],
    baseline: 70,
    targets: [73, 78, 82, 85, 88, 90],
  }),
  indicator({
    ...disaster,
    code: 'BEN-TANGGAP',
    name: ['Kejadian ditangani dalam satu jam', 'Incidents attended within an hour'],
    numerator: ['Kejadian yang didatangi petugas dalam 60 menit', 'Incidents attended within 60 minutes'],
    denominator: ['Kejadian bencana yang dilaporkan', 'Disaster incidents reported'],
    areaLevel: 'village',
    frequency: 'monthly',
    owner: 'BPBD',
    explanation: [
      'Bagian laporan banjir, angin, dan api yang sudah didatangi petugas dalam satu jam.',
      'The share of reports of flood, wind and fire attended within an hour.',
    ],
    computation: [
      'Dari laporan diterima sampai regu pertama tiba; laporan ganda dihitung satu kejadian.',
      'From the report to the first team’s arrival; double reports are one incident.',
    ],
    baseline: 61,
    targets: [65, 72, 77, 82, 86, 90],
  }),
  indicator({
    ...disaster,
    code: 'BEN-TANGGUH',
    name: ['Desa rawan yang menjadi desa tangguh bencana', 'Villages at risk that are disaster-resilient'],
    numerator: [
      'Desa rawan dengan rencana dan latihan tahun itu',
      'Villages at risk with a plan and a drill that year',
    ],
    denominator: ['Desa rawan banjir atau kebakaran lahan', 'Villages at risk of flood or land fire'],
    areaLevel: 'village',
    frequency: 'yearly',
    owner: 'BPBD',
    explanation: [
      'Desa yang tahu harus berbuat apa ketika air naik atau asap datang.',
      'Villages that know what to do when the water rises or the smoke comes.',
    ],
    computation: [
      'Rencana penanggulangan berlaku dan paling sedikit satu latihan tercatat dalam tahun itu.',
      'A valid plan and at least one recorded drill in the year.',
    ],
    baseline: 15,
    targets: [20, 30, 40, 50, 60, 70],
  }),
];

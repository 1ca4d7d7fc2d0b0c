import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const impactGovernanceBrandingEconomyItems: readonly Item[] = [
  item({
    code: 'I1',
    dimension: 'impact',
    smartDimension: 'governance',
    subDimension: null,
    sasaran: ['G1', 'G2', 'G3'],
    indicators: ['PS-IKM'],
    owner: 'KOMINFO',
    title: [
      'Warga merasakan layanan pemerintah lebih mudah, cepat, dan transparan',
      'Residents feel that government service is easier, faster and more transparent',
    ],
    guidance: [
      'Pakai hasil survei dampak Smart Governance (50 responden) bersama perangkat daerah pemilik program.',
      'Use the impact survey of Smart Governance (50 respondents) with the owning agency.',
    ],
    evidence: [
      ['Laporan survei dampak dan data mentahnya', 'Impact survey report with raw data'],
      ['Hasil SKM layanan utama', 'SKM results of main services'],
    ],
    rubric: [
      level(
        ['Tetap rumit', 'Still difficult'],
        [
          'Sebagian besar responden tidak melihat perubahan atau masih harus datang berkali-kali.',
          'Most respondents see no change or still have to come several times.',
        ],
      ),
      level(
        ['Mulai mudah', 'Getting easier'],
        [
          'Kurang dari separuh menyatakan lebih mudah, terutama warga di ibu kota.',
          'Fewer than half find it easier, mostly in the capital.',
        ],
      ),
      level(
        ['Lebih mudah', 'Easier'],
        [
          'Lebih dari separuh menyatakan lebih mudah dan mengetahui kapan layanannya selesai.',
          'More than half find it easier and know when it will be done.',
        ],
      ),
      level(
        ['Dipercaya', 'Trusted'],
        [
          'Hampir semua kelompok dan kecamatan menyatakan mudah, cepat, dan percaya pada prosesnya.',
          'Nearly all groups and districts find it easy and fast, and trust the process.',
        ],
      ),
    ],
  }),
  item({
    code: 'I2',
    dimension: 'impact',
    smartDimension: 'branding',
    subDimension: null,
    sasaran: ['B1', 'B2', 'B3'],
    indicators: ['PAR-KUNJUNGAN', 'EK-OMZET'],
    owner: 'DISPOPAR',
    title: [
      'Warga dan pelaku usaha merasakan manfaat citra daerah',
      'Residents and businesses feel the benefit of the region’s image',
    ],
    guidance: [
      'Pakai survei dampak Smart Branding kepada pelaku wisata, perajin, dan warga sekitar.',
      'Use the survey of Smart Branding among tourism businesses, makers and neighbours.',
    ],
    evidence: [
      ['Laporan survei dampak dan data mentahnya', 'Impact survey report with raw data'],
      ['Catatan omzet pelaku binaan', 'Turnover of supported businesses'],
    ],
    rubric: [
      level(
        ['Tidak terasa', 'Not felt'],
        [
          'Pelaku usaha tidak mengetahui programnya atau tidak memperoleh pembeli baru.',
          'Businesses do not know the programme or gained no buyers.',
        ],
      ),
      level(
        ['Dirasakan segelintir', 'Felt by a few'],
        ['Manfaat hanya dirasakan pelaku yang dibina langsung.', 'Only those supported directly feel it.'],
      ),
      level(
        ['Pendapatan bertambah', 'Earning more'],
        [
          'Sebagian besar responden menyatakan pembeli atau tamu bertambah.',
          'Most respondents have more buyers or guests.',
        ],
      ),
      level(
        ['Menjadi kebanggaan', 'A source of pride'],
        [
          'Pendapatan naik, warga bangga dan ikut mempromosikan daerahnya.',
          'Income rises, and residents proudly promote their region.',
        ],
      ),
    ],
  }),
  item({
    code: 'I3',
    dimension: 'impact',
    smartDimension: 'economy',
    subDimension: null,
    sasaran: ['E1', 'E2', 'E3', 'E4'],
    indicators: ['EKO-PDRB', 'EKO-IPM', 'DG-UMKM'],
    owner: 'BAPPEDA',
    title: [
      'Warga merasakan usaha dan penghidupan lebih baik',
      'Residents feel that business and livelihood are better',
    ],
    guidance: [
      'Pakai survei dampak Smart Economy kepada petani, pelaku UMKM, dan penerima bantuan.',
      'Use the survey of Smart Economy among farmers, small businesses and recipients of help.',
    ],
    evidence: [
      ['Laporan survei dampak dan data mentahnya', 'Impact survey report with raw data'],
      ['Perkembangan harga di tingkat petani', 'Farm-gate prices over time'],
    ],
    rubric: [
      level(
        ['Belum berubah', 'Unchanged'],
        [
          'Penghasilan dan harga jual responden tidak berubah atau turun.',
          'Respondents’ income and prices are unchanged or lower.',
        ],
      ),
      level(
        ['Berubah bagi sebagian', 'Changed for some'],
        [
          'Sebagian kecil merasakan harga atau akses modal yang lebih baik.',
          'A small share has better prices or access to capital.',
        ],
      ),
      level(
        ['Membaik', 'Better'],
        [
          'Lebih dari separuh menyatakan penghasilan, harga, atau pembayaran lebih baik.',
          'More than half report better income, prices or payment.',
        ],
      ),
      level(
        ['Membaik merata', 'Better for all'],
        [
          'Perbaikan dirasakan petani dan UMKM di semua kecamatan yang disurvei.',
          'Farmers and small businesses in all surveyed districts feel it.',
        ],
      ),
    ],
  }),
];

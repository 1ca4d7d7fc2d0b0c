import { presentation2022 } from '../sources.ts';
import type { Words } from '../origin.ts';
import type { DimensionId, Sasaran, SubDimensionId } from './shape.ts';

type Row = {
  code: string;
  slug: string;
  name: Words;
  shortName: Words;
  capability: string;
  subDimensions: readonly SubDimensionId[];
  purpose: Words;
};

const of = (dimension: DimensionId, rows: readonly Row[]): Sasaran[] =>
  rows.map((row, i) => ({
    ...row,
    dimension,
    position: i + 1,
    capability: `${dimension}/${row.capability}`,
    weight: 1,
    weightDemo: true,
    purposeDemo: true,
    ...presentation2022,
  }));

const governance = of('governance', [
  {
    code: 'G1',
    slug: 'pelayanan-publik',
    name: ['Meningkatnya pelayanan publik', 'Public services improve'],
    shortName: ['Pelayanan publik', 'Public services'],
    capability: 'public-services',
    subDimensions: ['service'],
    purpose: [
      'Warga mengurus layanan dengan syarat, waktu, dan biaya yang pasti, dan dapat melacaknya sendiri.',
      'Residents get a service with certain requirements, time and cost, and can follow it themselves.',
    ],
  },
  {
    code: 'G2',
    slug: 'efisiensi-birokrasi',
    name: [
      'Meningkatnya efisiensi manajemen birokrasi pemerintah',
      'The management of the government bureaucracy becomes more efficient',
    ],
    shortName: ['Efisiensi birokrasi', 'Efficient bureaucracy'],
    capability: 'bureaucracy',
    subDimensions: ['bureaucracy'],
    purpose: [
      'Perencanaan, anggaran, dan kinerja terhubung secara elektronik sehingga kerja birokrasi terukur.',
      'Plan, budget and performance are linked electronically, so that the work of offices is measured.',
    ],
  },
  {
    code: 'G3',
    slug: 'kebijakan-publik',
    name: [
      'Meningkatnya ketertiban publik dalam manajemen kebijakan publik',
      'Public policy is managed in better order with the public',
    ],
    shortName: ['Ketertiban kebijakan publik', 'Orderly public policy'],
    capability: 'public-policy',
    subDimensions: ['policy'],
    purpose: [
      'Produk hukum daerah disusun bersama warga dan mudah ditemukan oleh siapa pun.',
      'Regional law is drafted with residents and easily found by anybody.',
    ],
  },
]);

const branding = of('branding', [
  {
    code: 'B1',
    slug: 'ekonomi-kreatif',
    name: ['Berkembangnya ekonomi kreatif daerah', 'The creative economy of the region grows'],
    shortName: ['Ekonomi kreatif', 'Creative economy'],
    capability: 'creative-economy',
    subDimensions: ['business'],
    purpose: [
      'Perajin Gambo Muba dan pelaku kreatif lain memiliki merek, pasar, dan pembinaan.',
      'Makers of Gambo Muba and other creative businesses have a brand, a market and support.',
    ],
  },
  {
    code: 'B2',
    slug: 'ekosistem-pariwisata',
    name: ['Berkembangnya ekosistem pariwisata', 'The tourism ecosystem grows'],
    shortName: ['Ekosistem pariwisata', 'Tourism ecosystem'],
    capability: 'tourism',
    subDimensions: ['tourism'],
    purpose: [
      'Wisata olahraga, sungai, dan desa mendatangkan tamu yang tinggal lebih lama.',
      'Sport, river and village tourism bring guests who stay longer.',
    ],
  },
  {
    code: 'B3',
    slug: 'wajah-kabupaten',
    name: [
      'Terciptanya wajah kabupaten dengan tata ruang yang berkualitas',
      'The regency shows a face of well-planned space',
    ],
    shortName: ['Wajah kabupaten', 'Face of the regency'],
    capability: 'townscape',
    subDimensions: ['appearance'],
    purpose: [
      'Kota kecamatan tertata, hijau, dan bebas kawasan kumuh.',
      'District towns are orderly and green, without slums.',
    ],
  },
]);

const economy = of('economy', [
  {
    code: 'E1',
    slug: 'pertumbuhan-ekonomi',
    name: ['Meningkatnya pertumbuhan ekonomi', 'Economic growth rises'],
    shortName: ['Pertumbuhan ekonomi', 'Economic growth'],
    capability: 'growth',
    subDimensions: ['industry', 'welfare'],
    purpose: [
      'Ekonomi di luar minyak dan gas tumbuh dan dinikmati warga di semua kecamatan.',
      'The economy outside oil and gas grows and reaches residents in every district.',
    ],
  },
  {
    code: 'E2',
    slug: 'keuangan-daerah',
    name: ['Meningkatnya pengelolaan keuangan daerah', 'Regional finance is managed better'],
    shortName: ['Keuangan daerah', 'Regional finance'],
    capability: 'public-finance',
    subDimensions: [],
    purpose: [
      'Anggaran terserap sesuai rencana dan pendapatan asli daerah makin kuat.',
      'The budget is spent as planned and the regency’s own revenue grows stronger.',
    ],
  },
  {
    code: 'E3',
    slug: 'ekonomi-hijau',
    name: ['Terwujudnya kabupaten green economy', 'The regency becomes a green economy'],
    shortName: ['Green economy', 'Green economy'],
    capability: 'green-economy',
    subDimensions: [],
    purpose: [
      'Sawit dan karet rakyat diremajakan, bersertifikat, dan tidak membuka hutan.',
      'Smallholders’ palm and rubber are replanted and certified, and open no forest.',
    ],
  },
  {
    code: 'E4',
    slug: 'daya-saing-tik',
    name: [
      'Meningkatnya daya saing daerah melalui pelayanan berbasis TIK',
      'The region becomes more competitive through ICT-based services',
    ],
    shortName: ['Daya saing berbasis TIK', 'ICT-based competitiveness'],
    capability: 'digital-competitiveness',
    subDimensions: ['transaction'],
    purpose: [
      'Pembayaran dan usaha beralih ke kanal digital yang aman dan tercatat.',
      'Payments and businesses move to digital channels that are safe and recorded.',
    ],
  },
]);

const living = of('living', [
  {
    code: 'L1',
    slug: 'layanan-kesehatan',
    name: ['Meningkatnya layanan kesehatan', 'Health services improve'],
    shortName: ['Layanan kesehatan', 'Health services'],
    capability: 'health',
    subDimensions: ['health'],
    purpose: [
      'Pertolongan gawat darurat datang cepat dan anak tumbuh sehat di semua desa.',
      'Emergency help arrives quickly and children grow up healthy in every village.',
    ],
  },
  {
    code: 'L2',
    slug: 'tata-ruang',
    name: ['Terkendalinya tata ruang kabupaten', 'The use of space in the regency is under control'],
    shortName: ['Tata ruang terkendali', 'Spatial plan'],
    capability: 'spatial-plan',
    subDimensions: ['harmony'],
    purpose: [
      'Setiap izin mengikuti rencana tata ruang dan rencananya dapat dilihat siapa pun.',
      'Every permit follows the spatial plan, and anybody can look the plan up.',
    ],
  },
  {
    code: 'L3',
    slug: 'angkutan-prasarana',
    name: [
      'Meningkatnya pelayanan angkutan umum, prasarana dan sarana transportasi',
      'Public transport and the infrastructure for it improve',
    ],
    shortName: ['Angkutan dan prasarana', 'Transport'],
    capability: 'transport',
    subDimensions: ['mobility'],
    purpose: [
      'Jalan mantap dan angkutan berjadwal menghubungkan kecamatan dengan Sekayu.',
      'Sound roads and scheduled transport connect the districts with Sekayu.',
    ],
  },
]);

const society = of('society', [
  {
    code: 'S1',
    slug: 'literasi-tik',
    name: [
      'Meningkatnya tingkat literasi masyarakat di bidang TIK',
      'More residents are literate in information and communication technology',
    ],
    shortName: ['Literasi TIK', 'Digital literacy'],
    capability: 'digital-literacy',
    subDimensions: ['learning'],
    purpose: [
      'Warga di desa mampu dan aman memakai layanan digital, dan sinyalnya ada.',
      'Residents in the villages can use digital services safely, and have the signal to do so.',
    ],
  },
  {
    code: 'S2',
    slug: 'interaksi-sosial',
    name: ['Meningkatnya interaksi sosial masyarakat', 'Social interaction in the community grows'],
    shortName: ['Interaksi sosial', 'Social interaction'],
    capability: 'social-interaction',
    subDimensions: ['community'],
    purpose: [
      'Warga bermusyawarah, bergotong royong, dan menyelesaikan perselisihan dengan damai.',
      'Residents deliberate, help each other and settle disputes in peace.',
    ],
  },
  {
    code: 'S3',
    slug: 'layanan-kebencanaan',
    name: ['Meningkatnya layanan kebencanaan', 'Disaster services improve'],
    shortName: ['Layanan kebencanaan', 'Disaster services'],
    capability: 'disaster',
    subDimensions: ['security'],
    purpose: [
      'Peringatan banjir dan api sampai ke desa lebih dulu daripada bahayanya.',
      'A warning of flood or fire reaches the village before the danger does.',
    ],
  },
]);

const environment = of('environment', [
  {
    code: 'V1',
    slug: 'persampahan',
    name: ['Meningkatnya tata kelola persampahan berbasis masyarakat', 'Community-based waste management improves'],
    shortName: ['Persampahan masyarakat', 'Community waste'],
    capability: 'waste',
    subDimensions: ['waste'],
    purpose: [
      'Sampah dipilah dan dikurangi sejak dari rumah melalui bank sampah desa.',
      'Waste is sorted and reduced from the home on, through village waste banks.',
    ],
  },
  {
    code: 'V2',
    slug: 'proteksi-lingkungan',
    name: ['Meningkatnya proteksi terhadap lingkungan hidup', 'The natural environment is better protected'],
    shortName: ['Proteksi lingkungan', 'Environmental protection'],
    capability: 'protection',
    subDimensions: ['protection'],
    purpose: [
      'Air, udara, dan gambut terpantau, dan kebakaran lahan dicegah sebelum meluas.',
      'Water, air and peat are watched, and land fires are stopped before they spread.',
    ],
  },
  {
    code: 'V3',
    slug: 'tata-kelola-energi',
    name: [
      'Terciptanya tata kelola energi yang berwawasan lingkungan',
      'Energy is managed with care for the environment',
    ],
    shortName: ['Tata kelola energi', 'Energy'],
    capability: 'energy',
    subDimensions: ['energy'],
    purpose: [
      'Gedung pemerintah hemat energi dan penerangan jalan memakai sumber terbarukan.',
      'Government buildings save energy and street lights use renewable sources.',
    ],
  },
]);

/** The nineteen as presented on 4 October 2022; the purposes in plain words are ours. */
export const sasaran: readonly Sasaran[] = [governance, branding, economy, living, society, environment].flat();

import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const outcomeEconomyItems: readonly Item[] = [
  item({
    code: 'C7',
    dimension: 'outcome',
    smartDimension: 'economy',
    subDimension: 'industry',
    sasaran: ['E1'],
    indicators: ['EKO-PDRB', 'GE-SERTIFIKAT', 'GE-REMAJA'],
    owner: 'DISBUN',
    title: [
      'Daya saing industri dan komoditas utama ditingkatkan dengan teknologi',
      'Technology raises the competitiveness of main industries and commodities',
    ],
    guidance: [
      'Uraikan hilirisasi sawit dan karet, peremajaan, sertifikasi, lelang, dan ketertelusurannya.',
      'Describe downstreaming of palm and rubber, replanting, certification, auctions and traceability.',
    ],
    evidence: [
      ['Data kebun rakyat berkoordinat', 'Geotagged smallholder data'],
      ['Catatan lelang dan harga', 'Auction and price records'],
    ],
    rubric: [
      level(
        ['Jual mentah', 'Sold raw'],
        [
          'Komoditas dijual mentah lewat tengkulak; kebun rakyat belum dipetakan.',
          'Commodities are sold raw to middlemen; smallholdings are not mapped.',
        ],
      ),
      level(
        ['Dipetakan', 'Mapped'],
        [
          'Kebun dipetakan dan kelompok tani dibina, harga belum berubah.',
          'Plots are mapped and groups supported; prices have not changed.',
        ],
      ),
      level(
        ['Nilai tambah mulai terasa', 'Value added'],
        [
          'Kelompok mengolah atau melelang bersama dan selisih harganya tercatat.',
          'Groups process or auction together, and the gain in price is recorded.',
        ],
      ),
      level(
        ['Tertelusur dan bersaing', 'Traceable, competitive'],
        [
          'Hasil kebun tertelusur sampai petani, bersertifikat, dan dibeli industri dengan harga lebih baik.',
          'Produce is traceable to the farmer, certified, and bought by industry at a better price.',
        ],
      ),
    ],
  }),
  item({
    code: 'C8',
    dimension: 'outcome',
    smartDimension: 'economy',
    subDimension: 'welfare',
    sasaran: ['E1'],
    indicators: ['EKO-IPM'],
    owner: 'DINSOS',
    title: [
      'Program kesejahteraan menjangkau warga yang tepat dengan data terpadu',
      'Welfare programmes reach the right residents through joined data',
    ],
    guidance: [
      'Tunjukkan pemadanan data penerima, musyawarah desa, penyaluran, dan penanganan sanggahan.',
      'Show matching of recipients, village meetings, delivery and handling of objections.',
    ],
    evidence: [
      ['Laporan pemadanan data kesejahteraan', 'Report of data matching'],
      ['Rekapitulasi sanggahan dan jawabannya', 'Objections and their answers'],
    ],
    rubric: [
      level(
        ['Data tercerai', 'Scattered data'],
        [
          'Tiap program memakai daftarnya sendiri; penerima ganda tidak diketahui.',
          'Each programme has its own list; double recipients are unknown.',
        ],
      ),
      level(
        ['Dipadankan sekali', 'Matched once'],
        [
          'Data dipadankan dengan data kependudukan, tetapi tidak dimutakhirkan.',
          'Data was matched with the civil register but is not kept up to date.',
        ],
      ),
      level(
        ['Dimutakhirkan di desa', 'Updated by villages'],
        [
          'Musyawarah desa memutakhirkan data tiap semester dan sanggahan dijawab.',
          'Village meetings update the data twice a year, and objections are answered.',
        ],
      ),
      level(
        ['Tepat dan mengangkat', 'Right and lifting'],
        [
          'Salah sasaran sangat kecil, bantuan tersalur nontunai, dan penerima yang mandiri tercatat keluar.',
          'Errors are few, help is paid without cash, and those who no longer need it are recorded.',
        ],
      ),
    ],
  }),
  item({
    code: 'C9',
    dimension: 'outcome',
    smartDimension: 'economy',
    subDimension: 'transaction',
    sasaran: ['E4'],
    indicators: ['DG-NONTUNAI', 'DG-UMKM'],
    owner: 'BPPRD',
    title: [
      'Transaksi pemerintah dan usaha beralih ke kanal digital',
      'Government and business transactions move to digital channels',
    ],
    guidance: [
      'Sebutkan jenis pajak dan retribusi yang nontunai, nilai transaksinya, serta UMKM yang menerima pembayaran digital.',
      'Give the taxes and levies without cash, their value, and the small businesses that accept digital payment.',
    ],
    evidence: [
      ['Laporan elektronifikasi transaksi daerah', 'Report on electronic regional transactions'],
      ['Data UMKM penerima QRIS', 'Data on businesses that accept QRIS'],
    ],
    rubric: [
      level(
        ['Tunai', 'Cash'],
        ['Hampir semua pembayaran tunai di loket.', 'Nearly all payments are cash at a counter.'],
      ),
      level(
        ['Kanal tersedia', 'Channels exist'],
        [
          'Kanal nontunai tersedia untuk pajak utama, pemakaiannya kecil.',
          'Channels exist for main taxes; few use them.',
        ],
      ),
      level(
        ['Dipakai', 'Used'],
        [
          'Lebih dari separuh nilai penerimaan nontunai dan pasar utama menerima QRIS.',
          'More than half of receipts are without cash, and main markets accept QRIS.',
        ],
      ),
      level(
        ['Menjadi kebiasaan', 'The normal way'],
        [
          'Hampir semua penerimaan nontunai, tercatat seketika, dan UMKM desa ikut bertransaksi.',
          'Nearly all receipts are without cash and recorded at once, and village businesses take part.',
        ],
      ),
    ],
  }),
];

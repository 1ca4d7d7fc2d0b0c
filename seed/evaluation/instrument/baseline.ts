import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const baselineItems: readonly Item[] = [
  item({
    code: 'B1',
    dimension: 'baseline',
    smartDimension: null,
    subDimension: null,
    sasaran: [],
    indicators: [],
    owner: 'KOMINFO',
    title: [
      'Indeks smart city kabupaten meningkat dibandingkan evaluasi sebelumnya',
      'The regency’s smart city index has risen since the previous evaluation',
    ],
    guidance: [
      'Bandingkan indeks dan lima dimensi penilaian tahun ini dengan hasil terbit tahun lalu; jelaskan dimensi yang turun.',
      'Compare this year’s index and five evaluation dimensions with last year’s published result; explain each dimension that fell.',
    ],
    evidence: [
      ['Surat hasil evaluasi tahun lalu', 'Last year’s result letter'],
      [
        'Analisis perubahan per dimensi yang disahkan Dewan Smart City',
        'Analysis of change by dimension, adopted by the council',
      ],
    ],
    rubric: [
      level(
        ['Turun tanpa sebab', 'Fallen, unexplained'],
        [
          'Indeks turun atau belum pernah dievaluasi, dan tidak ada analisis penyebabnya.',
          'The index fell or was never evaluated, and nobody analysed why.',
        ],
      ),
      level(
        ['Turun, sebabnya diketahui', 'Fallen, understood'],
        [
          'Indeks turun atau tetap, tetapi penyebab tiap dimensi dianalisis dan rencana perbaikannya disahkan.',
          'The index fell or stood still, but the cause in each dimension is analysed and a remedy adopted.',
        ],
      ),
      level(
        ['Naik sebagian', 'Partly risen'],
        [
          'Indeks naik dan paling sedikit tiga dari lima dimensi penilaian ikut naik.',
          'The index rose, and at least three of the five evaluation dimensions with it.',
        ],
      ),
      level(
        ['Naik merata', 'Risen throughout'],
        [
          'Indeks naik, tidak ada dimensi yang turun, dan kenaikannya dapat ditelusuri ke program tertentu.',
          'The index rose, no dimension fell, and the rise can be traced to named programmes.',
        ],
      ),
    ],
  }),
  item({
    code: 'B2',
    dimension: 'baseline',
    smartDimension: null,
    subDimension: null,
    sasaran: [],
    indicators: [],
    owner: 'BAPPEDA',
    title: [
      'Rekomendasi evaluasi tahun lalu ditindaklanjuti sampai selesai',
      'Last year’s recommendations were followed up until done',
    ],
    guidance: [
      'Daftar setiap rekomendasi, perangkat daerah penanggung jawab, tenggat, dan bukti penyelesaiannya.',
      'List each recommendation, the agency in charge, its deadline and the proof that it is done.',
    ],
    evidence: [
      ['Matriks tindak lanjut rekomendasi', 'Follow-up matrix of recommendations'],
      ['Laporan pemantauan Inspektorat', 'Monitoring report of the Inspectorate'],
    ],
    rubric: [
      level(
        ['Belum dibagi', 'Not assigned'],
        [
          'Rekomendasi diterima tetapi tidak dibagi ke perangkat daerah mana pun.',
          'Recommendations were received but given to no agency.',
        ],
      ),
      level(
        ['Dibagi, belum selesai', 'Assigned, unfinished'],
        [
          'Semua rekomendasi berpenanggung jawab dan bertenggat, tetapi kurang dari separuhnya selesai.',
          'All have an owner and a deadline, but fewer than half are done.',
        ],
      ),
      level(
        ['Sebagian besar selesai', 'Mostly done'],
        [
          'Separuh atau lebih selesai dengan bukti, dan sisanya masuk rencana kerja tahun berjalan.',
          'Half or more are done with proof, and the rest is in this year’s work plan.',
        ],
      ),
      level(
        ['Selesai dan diuji', 'Done and checked'],
        [
          'Semua selesai, buktinya diperiksa Inspektorat, dan dampaknya terhadap indikator dilaporkan.',
          'All are done, the proof was checked by the Inspectorate, and the effect on indicators is reported.',
        ],
      ),
    ],
  }),
  item({
    code: 'B3',
    dimension: 'baseline',
    smartDimension: null,
    subDimension: null,
    sasaran: [],
    indicators: [],
    owner: 'KOMINFO',
    title: [
      'Inisiatif dan quick win tahun-tahun sebelumnya tetap berjalan',
      'Initiatives and quick wins of earlier years keep running',
    ],
    guidance: [
      'Tunjukkan inisiatif yang dinilai pada evaluasi terdahulu: masih dipakai, dikembangkan, digabung, atau dihentikan dengan alasan.',
      'Show what was assessed before: still used, developed, merged, or stopped for a reason.',
    ],
    evidence: [
      ['Daftar inisiatif dengan status dan angka pemakaian', 'Register of initiatives with status and use'],
      ['Anggaran pemeliharaan tahun berjalan', 'This year’s maintenance budget'],
    ],
    rubric: [
      level(
        ['Berhenti diam-diam', 'Quietly stopped'],
        [
          'Sebagian besar inisiatif lama tidak berjalan lagi dan tidak ada keputusan yang menghentikannya.',
          'Most earlier initiatives no longer run, and no decision ended them.',
        ],
      ),
      level(
        ['Berjalan tanpa jaminan', 'Running, unsecured'],
        [
          'Inisiatif masih berjalan, tetapi bergantung pada orang tertentu tanpa anggaran tetap.',
          'They still run, but depend on certain people and have no steady budget.',
        ],
      ),
      level(
        ['Dianggarkan dan dipakai', 'Budgeted and used'],
        [
          'Sebagian besar inisiatif berjalan dengan anggaran sendiri dan angka pemakaiannya dicatat.',
          'Most run with their own budget, and their use is recorded.',
        ],
      ),
      level(
        ['Berkembang', 'Growing'],
        [
          'Semua inisiatif hidup atau ditutup dengan keputusan; pemakaiannya naik dan cakupannya meluas.',
          'All live on or were closed by decision; use has risen and reach has widened.',
        ],
      ),
    ],
  }),
];

import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const outcomeEnvironmentItems: readonly Item[] = [
  item({
    code: 'C16',
    dimension: 'outcome',
    smartDimension: 'environment',
    subDimension: 'protection',
    sasaran: ['V2'],
    indicators: ['LH-IKLH', 'LH-BAKAR'],
    owner: 'DLH',
    title: ['Mutu air, udara, dan gambut dipantau dan dilindungi', 'Water, air and peat are monitored and protected'],
    guidance: [
      'Tunjukkan alat pantau, data terbuka, tindakan atas pencemaran, dan pencegahan kebakaran lahan.',
      'Show monitors, open data, action on pollution and prevention of land fires.',
    ],
    evidence: [
      ['Data ISPU dan mutu sungai', 'Air and river quality data'],
      ['Catatan penegakan dan pembasahan gambut', 'Enforcement and rewetting records'],
    ],
    rubric: [
      level(
        ['Contoh setahun sekali', 'Yearly samples'],
        [
          'Mutu lingkungan diambil contohnya setahun sekali dan tidak diumumkan.',
          'Quality is sampled once a year and not announced.',
        ],
      ),
      level(
        ['Alat terpasang', 'Monitors installed'],
        [
          'Beberapa alat bekerja, datanya sering terputus dan belum terbuka.',
          'Some monitors work; data often breaks off and is not open.',
        ],
      ),
      level(
        ['Terpantau terbuka', 'Openly watched'],
        [
          'Data harian terbuka dan pelanggaran ambang ditindaklanjuti.',
          'Daily data is open, and exceedances are followed up.',
        ],
      ),
      level(
        ['Mutu membaik', 'Getting better'],
        [
          'Indeks naik dua tahun berturut-turut dan luas kebakaran turun karena pencegahan.',
          'The index rose two years running, and burned area fell through prevention.',
        ],
      ),
    ],
  }),
  item({
    code: 'C17',
    dimension: 'outcome',
    smartDimension: 'environment',
    subDimension: 'waste',
    sasaran: ['V1'],
    indicators: ['SAM-KURANG', 'SAM-BANK'],
    owner: 'DLH',
    title: ['Sampah dikelola berbasis masyarakat dari sumbernya', 'Waste is managed by the community from its source'],
    guidance: [
      'Jelaskan bank sampah aktif, tonase terpilah, TPS 3R, dan desa yang belum terlayani.',
      'Describe active waste banks, sorted tonnage, 3R sites and villages not served.',
    ],
    evidence: [
      ['Catatan timbangan bank sampah', 'Weighing records of waste banks'],
      ['Neraca sampah kabupaten', 'Waste balance of the regency'],
    ],
    rubric: [
      level(
        ['Angkut dan buang', 'Haul and dump'],
        [
          'Sampah diangkut ke pembuangan tanpa dipilah dan tanpa timbangan.',
          'Waste is hauled to a dump, unsorted and unweighed.',
        ],
      ),
      level(
        ['Dirintis', 'Pioneered'],
        [
          'Bank sampah dirintis di beberapa desa, banyak yang berhenti.',
          'Waste banks are started in some villages; many stop.',
        ],
      ),
      level(
        ['Berjalan dan ditimbang', 'Running and weighed'],
        [
          'Bank sampah aktif di sebagian besar kecamatan dengan tonase tercatat.',
          'Waste banks are active in most districts, with tonnage recorded.',
        ],
      ),
      level(
        ['Mengurangi timbunan', 'Shrinking the heap'],
        [
          'Pengurangan memenuhi target dan bank sampah membiayai dirinya sendiri.',
          'Reduction meets its target, and waste banks pay for themselves.',
        ],
      ),
    ],
  }),
  item({
    code: 'C18',
    dimension: 'outcome',
    smartDimension: 'environment',
    subDimension: 'energy',
    sasaran: ['V3'],
    indicators: ['EN-IKE', 'EN-LAMPU'],
    owner: 'SETDA',
    title: ['Energi dikelola hemat dan beralih ke sumber terbarukan', 'Energy is saved and moves to renewable sources'],
    guidance: [
      'Sebutkan gedung yang diukur, intensitas energinya, lampu jalan hemat, dan pembangkit terbarukan.',
      'Give the buildings measured, their intensity, efficient street lights and renewable generation.',
    ],
    evidence: [
      ['Rekening dan perhitungan IKE per gedung', 'Bills and intensity by building'],
      ['Daftar lampu jalan LED dan surya', 'List of LED and solar lights'],
    ],
    rubric: [
      level(
        ['Tidak diukur', 'Not measured'],
        [
          'Pemakaian listrik gedung dan lampu jalan tidak dicatat per titik.',
          'Electricity of buildings and lights is not recorded by point.',
        ],
      ),
      level(
        ['Dicatat', 'Recorded'],
        [
          'Rekening tiap gedung dicatat, intensitas belum dihitung.',
          'Bills are recorded by building; intensity is not worked out.',
        ],
      ),
      level(
        ['Dihemat', 'Saved'],
        [
          'Sebagian besar gedung efisien dan lampu diganti bertahap.',
          'Most buildings are efficient, and lights are replaced step by step.',
        ],
      ),
      level(
        ['Terbarukan', 'Renewable'],
        [
          'Gedung efisien, penghematannya dialihkan ke energi surya, dan desa terpencil terang.',
          'Buildings are efficient, savings fund solar power, and remote villages are lit.',
        ],
      ),
    ],
  }),
];

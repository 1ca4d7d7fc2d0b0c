import { item, level } from './make.ts';
import type { Item } from '../shape.ts';

export const quickWinItems: readonly Item[] = [
  item({
    code: 'Q1',
    dimension: 'quick_win',
    smartDimension: 'governance',
    subDimension: null,
    sasaran: ['G1'],
    indicators: ['PS-TEPAT', 'DUKCAPIL-KTP'],
    owner: 'DISDUKCAPIL',
    title: [
      'Quick win Smart Governance menyelesaikan masalah layanan dengan cara baru',
      'The Smart Governance quick win solves a service problem in a new way',
    ],
    guidance: [
      'Jelaskan masalah warga, gagasan, hasil terukur dalam setahun, dan rencana keberlanjutan Pesona Mas Pandu.',
      'Explain the problem, the idea, the measured result in a year and how Pesona Mas Pandu goes on.',
    ],
    evidence: [
      ['Profil dan angka pemakaian quick win', 'Profile and use of the quick win'],
      ['Testimoni dan data waktu layanan', 'Testimonies and service times'],
    ],
    rubric: [
      level(
        ['Nama baru', 'A new name'],
        [
          'Kegiatan rutin diberi nama baru; waktu layanan tidak berubah.',
          'Routine work under a new name; service times are unchanged.',
        ],
      ),
      level(
        ['Berjalan terbatas', 'Limited run'],
        [
          'Cara baru diterapkan di satu loket atau kecamatan, hasilnya belum diukur.',
          'The new way runs at one counter or district, unmeasured.',
        ],
      ),
      level(
        ['Terbukti', 'Proven'],
        [
          'Waktu atau langkah layanan berkurang dan datanya dapat diperiksa.',
          'Time or steps have fallen, and the data can be checked.',
        ],
      ),
      level(
        ['Ditiru', 'Copied'],
        [
          'Hasilnya bertahan, diterapkan ke layanan lain, dan ditiru daerah lain.',
          'The result lasts, spreads to other services, and other regions copy it.',
        ],
      ),
    ],
  }),
  item({
    code: 'Q2',
    dimension: 'quick_win',
    smartDimension: 'branding',
    subDimension: null,
    sasaran: ['B2'],
    indicators: ['PAR-KUNJUNGAN'],
    owner: 'DISPOPAR',
    title: [
      'Quick win Smart Branding mendatangkan kunjungan yang menguntungkan warga',
      'The Smart Branding quick win brings visits that benefit residents',
    ],
    guidance: [
      'Uraikan ajang Sport Tourism, pemasaran digitalnya, kunjungan, dan perputaran uang di desa.',
      'Describe the Sport Tourism events, digital marketing, visits and money spent in villages.',
    ],
    evidence: [
      ['Laporan ajang dan data peserta', 'Event reports and participant data'],
      ['Catatan belanja pengunjung', 'Visitors’ spending'],
    ],
    rubric: [
      level(
        ['Seremoni', 'Ceremony'],
        ['Ajang berlangsung sekali tanpa catatan pengunjung.', 'One event, with no record of visitors.'],
      ),
      level(
        ['Ramai sesaat', 'A passing crowd'],
        [
          'Ajang menarik pengunjung, tetapi warga setempat tidak ikut berusaha.',
          'Events draw a crowd, but local residents sell nothing.',
        ],
      ),
      level(
        ['Menguntungkan', 'Worth it'],
        [
          'Pelaku lokal berjualan dan menyewakan kamar; belanjanya dicatat.',
          'Locals sell and let rooms, and spending is recorded.',
        ],
      ),
      level(
        ['Menjadi agenda tetap', 'A fixture'],
        [
          'Ajang berulang dengan peserta dari luar provinsi dan pemasaran digital yang terukur.',
          'It recurs, with entrants from other provinces and measured digital marketing.',
        ],
      ),
    ],
  }),
  item({
    code: 'Q3',
    dimension: 'quick_win',
    smartDimension: 'economy',
    subDimension: null,
    sasaran: ['E3'],
    indicators: ['GE-REMAJA', 'GE-SERTIFIKAT'],
    owner: 'DISBUN',
    title: [
      'Quick win Smart Economy mempercepat peremajaan kebun rakyat',
      'The Smart Economy quick win speeds up smallholder replanting',
    ],
    guidance: [
      'Tunjukkan percepatan Peremajaan Sawit Rakyat, teknologi pemetaan, dan penghasilan petani selama masa tunggu.',
      'Show how Peremajaan Sawit Rakyat got faster, the mapping used, and farmers’ income while they wait.',
    ],
    evidence: [
      ['Peta kebun yang diremajakan', 'Map of replanted plots'],
      ['Data penerima dan luas tanam', 'Recipients and area planted'],
    ],
    rubric: [
      level(
        ['Pengajuan manual', 'By hand'],
        [
          'Pengajuan masih manual dan luas tanam tidak dapat diperiksa.',
          'Applications are by hand, and planted area cannot be checked.',
        ],
      ),
      level(
        ['Dipetakan', 'Mapped'],
        [
          'Kebun dipetakan secara digital, waktu pengajuan belum berkurang.',
          'Plots are mapped digitally, but applying takes as long.',
        ],
      ),
      level(
        ['Dipercepat', 'Faster'],
        [
          'Waktu pengajuan berkurang dan luas tanam tercatat per kelompok tani.',
          'Applying takes less time, and area is recorded by group.',
        ],
      ),
      level(
        ['Berkelanjutan', 'Sustained'],
        [
          'Petani punya penghasilan sela, kebun tersertifikasi, dan cara kerjanya dipakai komoditas lain.',
          'Farmers have income meanwhile, plots are certified, and other crops follow.',
        ],
      ),
    ],
  }),
  item({
    code: 'Q4',
    dimension: 'quick_win',
    smartDimension: 'living',
    subDimension: null,
    sasaran: ['L1'],
    indicators: ['KES-TANGGAP'],
    owner: 'DINKES',
    title: [
      'Quick win Smart Living mempercepat pertolongan gawat darurat',
      'The Smart Living quick win speeds up emergency help',
    ],
    guidance: [
      'Jelaskan alur Sirine-PSC 119, waktu tanggap per kecamatan, dan kerja sama dengan ambulans desa.',
      'Explain how Sirine-PSC 119 works, response time by district and the part of village ambulances.',
    ],
    evidence: [
      ['Catatan waktu tanggap', 'Response time log'],
      ['Prosedur dan pelatihan petugas', 'Procedures and training'],
    ],
    rubric: [
      level(
        ['Nomor saja', 'A number only'],
        [
          'Nomor tersedia, tetapi panggilan sering tidak terjawab.',
          'There is a number, but calls often go unanswered.',
        ],
      ),
      level(
        ['Terjawab', 'Answered'],
        [
          'Panggilan dijawab 24 jam, ambulans belum dapat dilacak.',
          'Calls are answered day and night; ambulances cannot be tracked.',
        ],
      ),
      level(
        ['Lebih cepat', 'Faster'],
        [
          'Ambulans dilacak dan waktu tanggap turun di sebagian besar kecamatan.',
          'Ambulances are tracked, and times fell in most districts.',
        ],
      ),
      level(
        ['Menyelamatkan', 'Saving lives'],
        [
          'Ambulans desa tergabung, waktu tanggap memenuhi target, dan hasil pasien diikuti.',
          'Village ambulances have joined, times meet the target, and patients are followed up.',
        ],
      ),
    ],
  }),
  item({
    code: 'Q5',
    dimension: 'quick_win',
    smartDimension: 'society',
    subDimension: null,
    sasaran: ['S1'],
    indicators: ['LIT-LATIH'],
    owner: 'KOMINFO',
    title: [
      'Quick win Smart Society membuat warga desa mampu memakai layanan digital',
      'The Smart Society quick win enables villagers to use digital services',
    ],
    guidance: [
      'Uraikan gagasan kelas desa, relawan, jumlah lulusan, dan pemakaian layanan sesudahnya.',
      'Describe the village classes, volunteers, graduates and their later use of services.',
    ],
    evidence: [
      ['Daftar kelas dan hasil uji', 'Classes and test results'],
      ['Angka pemakaian layanan per desa', 'Use of services by village'],
    ],
    rubric: [
      level(
        ['Undangan', 'Invitations'],
        ['Warga diundang mendengarkan paparan tanpa praktik.', 'Residents are invited to listen, without practice.'],
      ),
      level(
        ['Praktik', 'Practice'],
        [
          'Kelas praktik diadakan, lulusannya tidak diikuti.',
          'There are practical classes; graduates are not followed.',
        ],
      ),
      level(
        ['Terpakai', 'Put to use'],
        [
          'Sebagian besar lulusan memakai layanan daring dalam tiga bulan.',
          'Most graduates use an online service within three months.',
        ],
      ),
      level(
        ['Menular', 'Contagious'],
        [
          'Lulusan mengajar desa lain dan pemakaian layanan naik tanpa tambahan anggaran.',
          'Graduates teach other villages, and use grows without more budget.',
        ],
      ),
    ],
  }),
  item({
    code: 'Q6',
    dimension: 'quick_win',
    smartDimension: 'environment',
    subDimension: null,
    sasaran: ['V1'],
    indicators: ['SAM-BANK', 'SAM-KURANG'],
    owner: 'DLH',
    title: [
      'Quick win Smart Environment mengubah sampah menjadi nilai bagi warga',
      'The Smart Environment quick win turns waste into value for residents',
    ],
    guidance: [
      'Tunjukkan gagasan bank sampah, nasabah aktif, tonase, dan manfaat yang diterima warga.',
      'Show the waste bank idea, active members, tonnage and what residents gain.',
    ],
    evidence: [
      ['Buku tabungan dan timbangan', 'Savings books and weighings'],
      ['Perjanjian dengan pembeli', 'Agreements with buyers'],
    ],
    rubric: [
      level(
        ['Tempat sampah baru', 'New bins'],
        ['Hanya tersedia tempat sampah terpilah tanpa pencatatan.', 'There are only sorted bins, and no records.'],
      ),
      level(
        ['Menabung', 'Saving'],
        ['Nasabah mulai menabung, penjualannya tidak menentu.', 'Members begin to save; sales are uncertain.'],
      ),
      level(
        ['Menghasilkan', 'Paying off'],
        [
          'Tonase dan saldo naik tiap bulan dan pembelinya tetap.',
          'Tonnage and balances grow monthly, with steady buyers.',
        ],
      ),
      level(
        ['Melingkar', 'Circular'],
        [
          'Saldo dapat dipakai membayar pajak atau belanja desa, dan timbunan sampah berkurang nyata.',
          'Balances pay taxes or village shopping, and the waste heap shrinks visibly.',
        ],
      ),
    ],
  }),
];

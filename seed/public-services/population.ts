import { real } from '../origin.ts';
import { unverified } from '../sources.ts';
import { service } from './make.ts';
import type { Service } from './shape.ts';

/** No fee may be asked for population documents. */
const free = {
  text: [
    'Gratis. Pengurusan dan penerbitan dokumen kependudukan tidak dipungut biaya.',
    'Free. No fee is charged for population documents.',
  ],
  ...real('published', {
    text: 'UU 24/2013, pasal 79A, menurut Disdukcapil Kabupaten Bogor',
    url: 'https://dukcapilbogorkab.id/mengurus-dokumen-kependudukan-tidak-dipungut-biaya-gratis/',
  }),
} as const;

const registrationLaw = real('published', {
  text: 'Dasar hukum standar pelayanan kependudukan, Peraturan Kepala Disdukcapil Kulon Progo 1/2021',
});

const facilities = [
  'Loket prioritas, ruang tunggu, nomor antrean, jalur kursi roda, ruang menyusui, dan loket keliling terjadwal.',
  'A priority counter, waiting room, queue numbers, wheelchair access, a nursing room and scheduled mobile counters.',
] as const;

const owner = 'DISDUKCAPIL';

export const populationServices: readonly Service[] = [
  service({
    code: 'KTP-EL',
    slug: 'ktp-el',
    owner,
    name: ['Penerbitan KTP elektronik', 'Electronic identity card'],
    shortName: ['KTP-el', 'Identity card'],
    summary: [
      'KTP baru, hilang, rusak, atau berubah data bagi warga 17 tahun ke atas atau sudah kawin.',
      'A new, lost, damaged or changed card for residents aged 17 or over, or married.',
    ],
    requirements: [
      ['kk', 'Kartu keluarga', 'Family card'],
      [
        'ktp-lama',
        'KTP-el lama atau surat kehilangan dari kepolisian',
        'The old card or a police report of loss',
        'optional',
      ],
    ],
    slaWorkingDays: 2,
    fee: 0,
    feeText: free,
    procedure: [
      'Ajukan daring atau di loket; petugas memeriksa data; rekam foto dan sidik jari bila belum pernah; kartu dicetak; ambil atau dikirim lewat kecamatan.',
      'Apply online or at the counter; data is checked; photo and fingerprints are taken if never recorded; the card is printed; collect it or have it sent to your district.',
    ],
    product: ['Kartu tanda penduduk elektronik.', 'Electronic identity card.'],
    legalBasis: {
      text: [
        'UU 23/2006 jo. UU 24/2013 tentang Administrasi Kependudukan; Perpres 96/2018.',
        'Law 23/2006 as amended by Law 24/2013 on Population Administration; Presidential Regulation 96/2018.',
      ],
      ...registrationLaw,
    },
    facilities,
    competence: [
      'Operator perekaman bersertifikat dan petugas yang menguasai pelayanan bagi lansia dan difabel.',
      'Certified recording operators, and staff trained to serve the elderly and people with disabilities.',
    ],
    staff: 6,
    safety: [
      'Data biometrik dikirim terenkripsi; kartu diserahkan hanya kepada pemilik atau kuasanya.',
      'Biometric data travels encrypted; the card goes only to its owner or their proxy.',
    ],
  }),
  service({
    code: 'KK',
    slug: 'kartu-keluarga',
    owner,
    name: ['Penerbitan kartu keluarga', 'Family card'],
    shortName: ['Kartu keluarga', 'Family card'],
    summary: [
      'Kartu keluarga baru, tambah atau kurang anggota, pisah, dan perubahan data.',
      'A new family card, members added or removed, a split household, or changed data.',
    ],
    requirements: [
      ['kk-lama', 'Kartu keluarga lama', 'The old family card', 'optional'],
      [
        'peristiwa',
        'Bukti peristiwa: buku nikah, akta lahir, atau surat pindah',
        'Proof of the event: marriage book, birth certificate or transfer letter',
      ],
    ],
    slaWorkingDays: 3,
    fee: 0,
    feeText: free,
    procedure: [
      'Isi formulir daring; unggah bukti peristiwa; petugas memverifikasi; kepala keluarga menyetujui rancangan; kartu terbit bertanda tangan elektronik.',
      'Fill in the form online; upload proof; an officer verifies; the head of the family approves the draft; the card is issued with an electronic signature.',
    ],
    product: [
      'Kartu keluarga bertanda tangan elektronik, dapat dicetak sendiri.',
      'A family card with an electronic signature, to print at home.',
    ],
    legalBasis: {
      text: [
        'UU 23/2006 jo. UU 24/2013 tentang Administrasi Kependudukan; Perpres 96/2018.',
        'Law 23/2006 as amended by Law 24/2013 on Population Administration; Presidential Regulation 96/2018.',
      ],
      ...registrationLaw,
    },
    facilities,
    competence: [
      'Verifikator yang memahami hubungan keluarga, perkawinan, dan perpindahan penduduk.',
      'Verifiers who know family relations, marriage and moves.',
    ],
    staff: 5,
    safety: [
      'Perubahan susunan keluarga disetujui kepala keluarga; setiap akses data tercatat.',
      'Changes to a household are approved by its head; every look at the data is logged.',
    ],
  }),
  service({
    code: 'AKTA-LAHIR',
    slug: 'akta-kelahiran',
    owner,
    name: ['Penerbitan akta kelahiran', 'Birth certificate'],
    shortName: ['Akta kelahiran', 'Birth certificate'],
    summary: [
      'Pencatatan kelahiran; anak sekaligus memperoleh NIK dan masuk kartu keluarga.',
      'Registration of a birth; the child also receives its number and enters the family card.',
    ],
    requirements: [
      [
        'surat-lahir',
        'Surat keterangan lahir dari fasilitas kesehatan atau bidan',
        'Birth letter of a health facility or midwife',
      ],
      ['nikah', 'Buku nikah atau akta perkawinan orang tua', 'The parents’ marriage book or certificate', 'optional'],
      ['kk', 'Kartu keluarga', 'Family card'],
    ],
    slaWorkingDays: 3,
    fee: 0,
    feeText: free,
    procedure: [
      'Ajukan daring atau lewat bidan dan kantor desa; berkas diverifikasi; orang tua memeriksa ejaan nama; akta terbit bersama kartu keluarga baru.',
      'Apply online or through the midwife or village office; documents are verified; the parents check the spelling; the certificate comes with a new family card.',
    ],
    product: [
      'Kutipan akta kelahiran, kartu keluarga baru, dan NIK anak.',
      'Birth certificate, new family card and the child’s number.',
    ],
    legalBasis: {
      text: [
        'UU 23/2006 jo. UU 24/2013 tentang Administrasi Kependudukan; Perpres 96/2018.',
        'Law 23/2006 as amended by Law 24/2013 on Population Administration; Presidential Regulation 96/2018.',
      ],
      ...registrationLaw,
    },
    facilities,
    competence: [
      'Petugas pencatatan sipil yang memahami asal-usul anak dan perlindungan data anak.',
      'Registrars who know the rules of descent and the protection of children’s data.',
    ],
    staff: 4,
    safety: [
      'Data anak tidak ditampilkan pada halaman pelacakan; salinan hanya bagi orang tua atau wali.',
      'The child’s data never shows on the tracking page; copies go only to parents or guardians.',
    ],
  }),
  service({
    code: 'KIA',
    slug: 'kartu-identitas-anak',
    owner,
    name: ['Penerbitan kartu identitas anak', 'Child identity card'],
    shortName: ['Kartu identitas anak', 'Child identity card'],
    summary: [
      'Kartu identitas bagi anak di bawah 17 tahun dan belum kawin.',
      'An identity card for children under 17 who are not married.',
    ],
    requirements: [
      ['akta', 'Kutipan akta kelahiran', 'Birth certificate'],
      ['kk', 'Kartu keluarga orang tua atau wali', 'Family card of a parent or guardian'],
      ['foto', 'Pasfoto, bagi anak 5 tahun ke atas', 'Photograph, from the age of 5', 'optional'],
    ],
    slaWorkingDays: 2,
    fee: 0,
    feeText: free,
    procedure: [
      'Orang tua mengajukan daring, di loket, atau lewat sekolah; data dicocokkan; kartu dicetak dan dibagikan di sekolah atau kecamatan.',
      'A parent applies online, at the counter or through the school; data is matched; the card is printed and handed out at the school or district office.',
    ],
    product: ['Kartu identitas anak.', 'Child identity card.'],
    legalBasis: {
      text: [
        'Permendagri 2/2016 tentang Kartu Identitas Anak.',
        'Regulation of the Minister of Home Affairs 2/2016 on the Child Identity Card.',
      ],
      ...unverified('Permendagri 2/2016 tentang Kartu Identitas Anak'),
    },
    facilities,
    competence: [
      'Operator data kependudukan dan pendamping kegiatan di sekolah.',
      'Population data operators, and staff to run sessions at schools.',
    ],
    staff: 3,
    safety: [
      'Foto dan data anak hanya dipakai untuk kartu dan tidak dibagikan.',
      'The child’s photograph and data serve the card only and are not shared.',
    ],
  }),
];

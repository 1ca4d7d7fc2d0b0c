import { demo, real } from '../origin.ts';
import { unverified } from '../sources.ts';
import { service } from './make.ts';
import type { Service } from './shape.ts';

const counter = [
  'Mal pelayanan dengan pendampingan pengisian, komputer swalayan, jalur kursi roda, dan ruang konsultasi.',
  'A service centre with help at filling in, self-service computers, wheelchair access and a consultation room.',
] as const;

export const licenceServices: readonly Service[] = [
  service({
    code: 'NIB',
    slug: 'nomor-induk-berusaha',
    owner: 'DPMPTSP',
    name: ['Pendampingan nomor induk berusaha', 'Business identification number, with assistance'],
    shortName: ['NIB', 'Business number'],
    summary: [
      'Nomor induk berusaha bagi usaha mikro dan kecil yang dibantu mengisi sistem OSS.',
      'A business number for micro and small businesses, helped through the national OSS system.',
    ],
    requirements: [
      ['nik', 'NIK dan nomor telepon pelaku usaha', 'The owner’s identity number and telephone'],
      ['usaha', 'Jenis dan alamat usaha', 'Kind and address of the business'],
      ['npwp', 'NPWP', 'Tax number', 'optional'],
    ],
    slaWorkingDays: 1,
    fee: 0,
    feeText: { text: ['Gratis.', 'Free.'], ...demo },
    procedure: [
      'Datang atau daftar daring; petugas mencocokkan bidang usaha; data diisi bersama; NIB terbit dan dijelaskan kewajibannya.',
      'Come or register online; an officer finds the line of business; the form is filled in together; the number is issued and its duties explained.',
    ],
    product: ['Nomor induk berusaha.', 'Business identification number.'],
    legalBasis: {
      text: [
        'PP 5/2021 tentang Penyelenggaraan Perizinan Berusaha Berbasis Risiko.',
        'Government Regulation 5/2021 on risk-based business licensing.',
      ],
      ...unverified(
        'PP 5/2021 tentang Penyelenggaraan Perizinan Berusaha Berbasis Risiko; sudah ada peraturan penggantinya',
      ),
    },
    facilities: counter,
    competence: [
      'Petugas yang menguasai OSS dan klasifikasi baku lapangan usaha.',
      'Staff who know OSS and the standard classification of businesses.',
    ],
    staff: 4,
    safety: [
      'Kata sandi dibuat dan disimpan pelaku usaha sendiri; petugas tidak menyimpannya.',
      'The owner makes and keeps the password; staff never store it.',
    ],
  }),
  service({
    code: 'PBG',
    slug: 'persetujuan-bangunan-gedung',
    owner: 'DPMPTSP',
    name: ['Persetujuan bangunan gedung', 'Building approval'],
    shortName: ['PBG', 'Building approval'],
    summary: [
      'Persetujuan sebelum membangun, mengubah, atau memperluas gedung.',
      'Approval before a building is put up, changed or extended.',
    ],
    requirements: [
      ['tanah', 'Bukti penguasaan tanah', 'Proof of the right to the land'],
      ['kkpr', 'Kesesuaian kegiatan pemanfaatan ruang', 'Conformity with the spatial plan'],
      ['gambar', 'Gambar rencana arsitektur dan struktur', 'Architectural and structural drawings'],
      ['lingkungan', 'Dokumen lingkungan', 'Environmental document', 'optional'],
    ],
    slaWorkingDays: 28,
    fee: null,
    feeText: {
      text: [
        'Retribusi dihitung untuk setiap permohonan menurut luas dan indeks bangunan, dan ditagih sebelum terbit.',
        'The levy is worked out for each application from floor area and building index, and billed before issue.',
      ],
      ...real('published', {
        text: 'KF Map, proses penerbitan PBG dan retribusinya',
        url: 'https://kfmap.asia/blog/bagaimana-proses-penerbitan-pbg/1772',
      }),
    },
    timeOrigin: unverified('PP 16/2021, jangka waktu 28 hari kerja'),
    procedure: [
      'Ajukan melalui SIMBG; dokumen diperiksa; konsultasi dengan tim penilai; retribusi dihitung dan dibayar; persetujuan terbit.',
      'Apply through SIMBG; documents are checked; consultation with the assessors; the levy is worked out and paid; the approval is issued.',
    ],
    product: ['Dokumen persetujuan bangunan gedung.', 'Building approval document.'],
    legalBasis: {
      text: [
        'PP 16/2021 tentang Peraturan Pelaksanaan UU 28/2002 tentang Bangunan Gedung.',
        'Government Regulation 16/2021 implementing Law 28/2002 on buildings.',
      ],
      ...real('published', {
        text: 'KF Map, PBG menggantikan IMB berdasarkan PP 16/2021',
        url: 'https://kfmap.asia/blog/bagaimana-proses-penerbitan-pbg/1772',
      }),
    },
    facilities: counter,
    competence: [
      'Penilai teknis bersertifikat di bidang arsitektur, struktur, dan utilitas.',
      'Certified assessors of architecture, structure and services.',
    ],
    staff: 5,
    safety: [
      'Bangunan berisiko ditinjau di lapangan sebelum disetujui; gambar teknis tidak dibuka untuk umum.',
      'Buildings at risk are visited before approval; technical drawings are not public.',
    ],
  }),
  service({
    code: 'SIP',
    slug: 'izin-praktik-tenaga-kesehatan',
    owner: 'DINKES',
    name: ['Surat izin praktik tenaga kesehatan', 'Practice licence of health workers'],
    shortName: ['Izin praktik', 'Practice licence'],
    summary: [
      'Izin praktik bidan, perawat, apoteker, dan tenaga kesehatan lain pada satu tempat.',
      'A licence for midwives, nurses, pharmacists and other health workers to practise at one place.',
    ],
    requirements: [
      ['str', 'Surat tanda registrasi yang berlaku', 'Valid registration'],
      ['tempat', 'Surat keterangan tempat praktik', 'Statement of the place of practice'],
      ['rekomendasi', 'Rekomendasi organisasi profesi', 'Recommendation of the professional body', 'optional'],
    ],
    slaWorkingDays: 5,
    fee: 0,
    feeText: { text: ['Gratis.', 'Free.'], ...demo },
    procedure: [
      'Ajukan daring; registrasi dicocokkan; tempat praktik diperiksa bila perlu; izin terbit bertanda tangan elektronik.',
      'Apply online; the registration is matched; the place is inspected if need be; the licence is issued with an electronic signature.',
    ],
    product: ['Surat izin praktik.', 'Practice licence.'],
    legalBasis: {
      text: [
        'UU 36/2014 tentang Tenaga Kesehatan, diganti UU 17/2023 tentang Kesehatan.',
        'Law 36/2014 on health workers, replaced by Law 17/2023 on health.',
      ],
      ...unverified('UU 36/2014 tentang Tenaga Kesehatan dan UU 17/2023 tentang Kesehatan'),
    },
    facilities: [
      'Loket dan ruang konsultasi di Dinas Kesehatan, serta pengajuan daring.',
      'A counter and consultation room at the Health Agency, and online application.',
    ],
    competence: [
      'Verifikator yang memahami registrasi dan kewenangan tiap profesi kesehatan.',
      'Verifiers who know the registration and scope of each health profession.',
    ],
    staff: 3,
    safety: [
      'Keaslian registrasi diperiksa ke sumbernya; izin palsu dapat dikenali dari kode pada surat.',
      'Registrations are checked at their source; a code on the licence exposes forgeries.',
    ],
  }),
  service({
    code: 'PPID',
    slug: 'informasi-publik',
    owner: 'KOMINFO',
    name: ['Permohonan informasi publik', 'Request for public information'],
    shortName: ['Informasi publik', 'Public information'],
    summary: [
      'Meminta dokumen atau data pemerintah kabupaten melalui PPID.',
      'Ask for a document or data of the regency’s government through its information officer.',
    ],
    requirements: [
      ['identitas', 'Identitas pemohon', 'The applicant’s identity'],
      ['rincian', 'Rincian informasi dan tujuan penggunaannya', 'What is asked for, and what for'],
    ],
    slaWorkingDays: 10,
    fee: 0,
    feeText: {
      text: ['Gratis; biaya penggandaan ditanggung pemohon.', 'Free; the applicant pays for copying.'],
      ...demo,
    },
    timeOrigin: real('published', {
      text: 'UU 14/2008 tentang Keterbukaan Informasi Publik, pasal 22; dapat diperpanjang 7 hari kerja',
      url: 'https://jambi.kemenkum.go.id/prosedur-permohonan-informasi',
    }),
    procedure: [
      'Ajukan daring atau di meja informasi; permohonan diberi nomor; PPID menelaah; informasi diberikan atau ditolak dengan alasan tertulis dan hak keberatan.',
      'Ask online or at the information desk; the request gets a number; it is examined; the information is given, or refused in writing with the right to object.',
    ],
    product: [
      'Informasi publik yang diminta atau jawaban tertulis.',
      'The information asked for, or a written answer.',
    ],
    legalBasis: {
      text: ['UU 14/2008 tentang Keterbukaan Informasi Publik.', 'Law 14/2008 on the openness of public information.'],
      ...real('published', {
        text: 'Prosedur permohonan informasi, Kanwil Kemenkum Jambi',
        url: 'https://jambi.kemenkum.go.id/prosedur-permohonan-informasi',
      }),
    },
    facilities: [
      'Meja informasi, komputer baca, dan portal permohonan daring.',
      'An information desk, a reading computer and an online portal.',
    ],
    competence: [
      'Petugas yang memahami pengujian konsekuensi dan perlindungan data pribadi.',
      'Staff who know the consequence test and the protection of personal data.',
    ],
    staff: 2,
    safety: [
      'Identitas pemohon tidak diterbitkan; data pribadi pihak lain disamarkan.',
      'The applicant’s identity is not published; other people’s personal data is masked.',
    ],
  }),
];

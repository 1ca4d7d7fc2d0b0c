import { demo } from '../origin.ts';
import type { SampleAnswer } from './shape.ts';

const rows: readonly Omit<SampleAnswer, 'demo'>[] = [
  {
    item: 'B1',
    level: 3,
    statement:
      'Perubahan tiap dimensi penilaian dianalisis dan dibahas Dewan Smart City pada 14 Maret 2022; rencana perbaikannya disahkan.',
  },
  {
    item: 'B2',
    level: 2,
    statement:
      'Dari 12 rekomendasi tahun lalu, lima selesai, enam berjalan, dan satu dijadwalkan pada perubahan anggaran.',
  },
  {
    item: 'B3',
    level: 3,
    statement:
      'Empat quick win 2021 masih berjalan dengan anggaran sendiri; satu digabung ke layanan kependudukan desa.',
  },
  {
    item: 'O1',
    level: 3,
    statement:
      'Jabatan pranata komputer terisi di 11 dari 35 perangkat daerah dan 64 pegawai lulus pelatihan layanan digital.',
  },
  {
    item: 'O2',
    level: 3,
    statement: 'Peta proses bisnis ditetapkan; delapan layanan utama tidak lagi meminta fotokopi KTP dan KK.',
  },
  {
    item: 'O3',
    level: 3,
    statement: 'Empat puluh satu dari 67 program masterplan bertanda smart city dalam DPA 2022.',
  },
  {
    item: 'O4',
    level: 3,
    statement:
      'Gedung layanan 12 dari 15 kecamatan memiliki listrik dan akses jalan; Lalan, Bayung Lencir, dan Batang Hari Leko masih tertinggal.',
  },
  {
    item: 'O5',
    level: 3,
    statement:
      'Seluruh kantor dinas tersambung serat optik; penghubung layanan menangani 14 aplikasi dan cadangan diuji April 2022.',
  },
  {
    item: 'O6',
    level: 3,
    statement: 'Kerja sama tertulis dengan dua kampus, 18 komunitas, dan forum BUMDes pada empat dimensi.',
  },
  {
    item: 'O7',
    level: 3,
    statement:
      'Masterplan, SPBE, dan Satu Data diatur dengan peraturan bupati; pedoman keamanan informasi masih dirancang.',
  },
  {
    item: 'O8',
    level: 4,
    statement: 'Dewan Smart City rapat tiap triwulan; keputusan Juni 2022 menggeser anggaran ke loket keliling.',
  },
  {
    item: 'O9',
    level: 3,
    statement: 'Laporan triwulan diverifikasi Dinas Kominfo; dasbor publik diperbarui tiap bulan.',
  },
  {
    item: 'C1',
    level: 4,
    statement: 'Seluruh OPD layanan memakai pelacakan; ketepatan waktu dihitung dari permohonan nyata tiap bulan.',
  },
  {
    item: 'C2',
    level: 3,
    statement:
      'Rencana, anggaran, dan realisasi terhubung di 29 perangkat daerah; indikator kinerja menyusul pada 2023.',
  },
  {
    item: 'C3',
    level: 3,
    statement: 'Sepuluh rancangan peraturan dibuka untuk tanggapan dan 41 tanggapan dijawab tertulis.',
  },
  {
    item: 'C4',
    level: 3,
    statement: 'Kalender ajang 2022 berjalan dan enam desa membuka pondok wisata; pemesanan daring baru diuji.',
  },
  {
    item: 'C5',
    level: 3,
    statement: 'Seratus dua belas perajin terdata, 38 merek terdaftar, dan omzet bulanan dicatat sejak Januari 2022.',
  },
  {
    item: 'C6',
    level: 2,
    statement: 'Rencana koridor Sekayu disepakati, tetapi ruas pertama belum selesai sesuai tenggat.',
  },
  {
    item: 'C7',
    level: 3,
    statement: 'Dua belas unit pengolahan bokar dan lelang mingguan di empat kecamatan menaikkan harga karet petani.',
  },
  {
    item: 'C8',
    level: 3,
    statement: 'Data penerima dipadankan dengan data kependudukan; musyawarah pemutakhiran selesai di 171 desa.',
  },
  {
    item: 'C9',
    level: 3,
    statement: 'Lebih dari separuh penerimaan pajak dibayar nontunai dan delapan pasar menerima QRIS.',
  },
  {
    item: 'C10',
    level: 3,
    statement: 'Peta RTRW terbuka sejak Februari 2022; rencana detail dua kecamatan dalam penetapan.',
  },
  {
    item: 'C11',
    level: 3,
    statement: 'PSC 119 berjalan 24 jam dan 96 ambulans desa terlacak; waktu tanggap Lalan masih di atas target.',
  },
  {
    item: 'C12',
    level: 2,
    statement: 'Jadwal tujuh trayek diterbitkan; posisi bus belum tampil dan dermaga Bayung Lencir belum terhubung.',
  },
  {
    item: 'C13',
    level: 3,
    statement: 'Seratus lima puluh desa menerbitkan notulen; keterwakilan perempuan tercatat di 118 desa.',
  },
  { item: 'C14', level: 3, statement: 'Kelas literasi digital berjalan di 15 kecamatan dengan 5.214 lulusan.' },
  {
    item: 'C15',
    level: 3,
    statement: 'Peta rawan seluruh desa selesai, 30 desa berlatih, dan peringatan BMKG diteruskan ke gawai warga.',
  },
  { item: 'C16', level: 2, statement: 'Dua stasiun udara beroperasi; data gambut masih sering terputus.' },
  {
    item: 'C17',
    level: 2,
    statement: 'Tiga puluh empat bank sampah aktif dengan timbangan bulanan; buku tabungan digital tertunda.',
  },
  {
    item: 'C18',
    level: 3,
    statement: 'Intensitas energi 22 gedung dihitung dan 480 lampu jalan diganti tenaga surya.',
  },
  {
    item: 'I1',
    level: 3,
    statement: 'Survei dampak kepada 50 responden: 68 persen menyatakan layanan lebih mudah dibanding tahun lalu.',
  },
  {
    item: 'I2',
    level: 3,
    statement: 'Survei kepada 50 pelaku wisata dan perajin: 56 persen menyatakan pembeli atau tamu bertambah.',
  },
  {
    item: 'I3',
    level: 3,
    statement: 'Survei kepada 50 petani dan pelaku UMKM: 54 persen menyatakan harga jual atau penghasilan membaik.',
  },
  {
    item: 'I4',
    level: 3,
    statement: 'Survei kepada 50 pasien dan penumpang: 60 persen merasakan pertolongan atau perjalanan lebih cepat.',
  },
  {
    item: 'I5',
    level: 3,
    statement: 'Survei kepada 50 peserta kelas dan warga desa rawan: 62 persen merasa lebih cakap atau aman.',
  },
  {
    item: 'I6',
    level: 2,
    statement:
      'Survei kepada 50 responden: 44 persen merasakan lingkungan lebih bersih; warga sekitar gambut masih mengeluhkan asap.',
  },
  {
    item: 'Q1',
    level: 4,
    statement: 'Pesona Mas Pandu memangkas tiga langkah pengurusan akta dan dipakai di 15 kecamatan.',
  },
  {
    item: 'Q2',
    level: 3,
    statement: 'Empat ajang Sport Tourism 2022 mencatat belanja peserta di warung dan pondok wisata desa.',
  },
  {
    item: 'Q3',
    level: 4,
    statement:
      'Peremajaan Sawit Rakyat memakai pemetaan digital sehingga waktu pengajuan turun dari 90 menjadi 40 hari.',
  },
  {
    item: 'Q4',
    level: 4,
    statement: 'Sirine-PSC 119 menggabungkan ambulans desa; waktu tanggap turun di sebelas kecamatan.',
  },
  { item: 'Q5', level: 3, statement: 'Enam dari sepuluh lulusan kelas desa memakai layanan daring dalam tiga bulan.' },
  {
    item: 'Q6',
    level: 3,
    statement: 'Tabungan bank sampah naik tiap bulan dan pembelinya tetap; pembayaran pajak dari saldo baru diuji.',
  },
];

/** Musi Banyuasin's answers in the simulation: every figure in them is invented. */
export const mubaAnswers: readonly SampleAnswer[] = rows.map((row) => ({ ...row, ...demo }));

import { real } from '../origin.ts';
import { year } from './make.ts';
import type { Holiday } from './make.ts';

export const holidays2021: readonly Holiday[] = year(
  real('unverified', {
    text: 'SKB 3 Menteri 642/2020, 4/2020, 4/2020, terakhir diubah dengan 712/2021, 1/2021, 3/2021',
  }),
  [
    ['2021-01-01', 'Tahun Baru 2021 Masehi', 'New Year’s Day'],
    ['2021-02-12', 'Tahun Baru Imlek 2572 Kongzili', 'Chinese New Year'],
    ['2021-03-11', 'Isra Mikraj Nabi Muhammad saw.', 'Ascension of the Prophet Muhammad'],
    ['2021-03-14', 'Hari Suci Nyepi, Tahun Baru Saka 1943', 'Nyepi, Day of Silence'],
    ['2021-04-02', 'Wafat Isa Almasih', 'Good Friday'],
    ['2021-05-01', 'Hari Buruh Internasional', 'International Labour Day'],
    ['2021-05-12', 'Cuti bersama Hari Raya Idulfitri 1442 Hijriah', 'Joint leave, Eid al-Fitr', 'cuti bersama'],
    ['2021-05-13', 'Hari Raya Idulfitri 1442 Hijriah; Kenaikan Isa Almasih', 'Eid al-Fitr; Ascension Day'],
    ['2021-05-14', 'Hari Raya Idulfitri 1442 Hijriah', 'Eid al-Fitr'],
    ['2021-05-26', 'Hari Raya Waisak 2565 BE', 'Vesak Day'],
    ['2021-06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
    ['2021-07-20', 'Hari Raya Iduladha 1442 Hijriah', 'Eid al-Adha'],
    [
      '2021-08-11',
      'Tahun Baru Islam 1443 Hijriah (digeser dari 10 Agustus)',
      'Islamic New Year (moved from 10 August)',
    ],
    ['2021-08-17', 'Hari Kemerdekaan Republik Indonesia', 'Independence Day'],
    [
      '2021-10-20',
      'Maulid Nabi Muhammad saw. (digeser dari 19 Oktober)',
      'Birthday of the Prophet Muhammad (moved from 19 October)',
    ],
    ['2021-12-25', 'Hari Raya Natal', 'Christmas Day'],
  ],
);

export const holidays2022: readonly Holiday[] = year(
  real('published', {
    text: 'SKB 3 Menteri 963/2021, 3/2021, 4/2021, diubah dengan 375/2022, 1/2022, 1/2022',
    on: '2022-04-07',
    url: 'https://news.ddtc.co.id/jadwal-libur-nasional-dan-cuti-bersama-sepanjang-2022-cek-skb-ini-38295',
  }),
  [
    ['2022-01-01', 'Tahun Baru 2022 Masehi', 'New Year’s Day'],
    ['2022-02-01', 'Tahun Baru Imlek 2573 Kongzili', 'Chinese New Year'],
    ['2022-02-28', 'Isra Mikraj Nabi Muhammad saw.', 'Ascension of the Prophet Muhammad'],
    ['2022-03-03', 'Hari Suci Nyepi, Tahun Baru Saka 1944', 'Nyepi, Day of Silence'],
    ['2022-04-15', 'Wafat Isa Almasih', 'Good Friday'],
    ['2022-04-29', 'Cuti bersama Hari Raya Idulfitri 1443 Hijriah', 'Joint leave, Eid al-Fitr', 'cuti bersama'],
    ['2022-05-01', 'Hari Buruh Internasional', 'International Labour Day'],
    ['2022-05-02', 'Hari Raya Idulfitri 1443 Hijriah', 'Eid al-Fitr'],
    ['2022-05-03', 'Hari Raya Idulfitri 1443 Hijriah', 'Eid al-Fitr'],
    ['2022-05-04', 'Cuti bersama Hari Raya Idulfitri 1443 Hijriah', 'Joint leave, Eid al-Fitr', 'cuti bersama'],
    ['2022-05-05', 'Cuti bersama Hari Raya Idulfitri 1443 Hijriah', 'Joint leave, Eid al-Fitr', 'cuti bersama'],
    ['2022-05-06', 'Cuti bersama Hari Raya Idulfitri 1443 Hijriah', 'Joint leave, Eid al-Fitr', 'cuti bersama'],
    ['2022-05-16', 'Hari Raya Waisak 2566 BE', 'Vesak Day'],
    ['2022-05-26', 'Kenaikan Isa Almasih', 'Ascension Day'],
    ['2022-06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
    ['2022-07-09', 'Hari Raya Iduladha 1443 Hijriah', 'Eid al-Adha'],
    ['2022-07-30', 'Tahun Baru Islam 1444 Hijriah', 'Islamic New Year'],
    ['2022-08-17', 'Hari Kemerdekaan Republik Indonesia', 'Independence Day'],
    ['2022-10-08', 'Maulid Nabi Muhammad saw.', 'Birthday of the Prophet Muhammad'],
    ['2022-12-25', 'Hari Raya Natal', 'Christmas Day'],
  ],
);

export const holidays2023: readonly Holiday[] = year(
  real('unverified', {
    text: 'SKB 3 Menteri 1066/2022, 3/2022, 3/2022, terakhir diubah dengan 624/2023, 2/2023, 2/2023',
  }),
  [
    ['2023-01-01', 'Tahun Baru 2023 Masehi', 'New Year’s Day'],
    ['2023-01-22', 'Tahun Baru Imlek 2574 Kongzili', 'Chinese New Year'],
    ['2023-01-23', 'Cuti bersama Tahun Baru Imlek 2574 Kongzili', 'Joint leave, Chinese New Year', 'cuti bersama'],
    ['2023-02-18', 'Isra Mikraj Nabi Muhammad saw.', 'Ascension of the Prophet Muhammad'],
    ['2023-03-22', 'Hari Suci Nyepi, Tahun Baru Saka 1945', 'Nyepi, Day of Silence'],
    ['2023-03-23', 'Cuti bersama Hari Suci Nyepi', 'Joint leave, Nyepi', 'cuti bersama'],
    ['2023-04-07', 'Wafat Isa Almasih', 'Good Friday'],
    ['2023-04-19', 'Cuti bersama Hari Raya Idulfitri 1444 Hijriah', 'Joint leave, Eid al-Fitr', 'cuti bersama'],
    ['2023-04-20', 'Cuti bersama Hari Raya Idulfitri 1444 Hijriah', 'Joint leave, Eid al-Fitr', 'cuti bersama'],
    ['2023-04-21', 'Cuti bersama Hari Raya Idulfitri 1444 Hijriah', 'Joint leave, Eid al-Fitr', 'cuti bersama'],
    ['2023-04-22', 'Hari Raya Idulfitri 1444 Hijriah', 'Eid al-Fitr'],
    ['2023-04-23', 'Hari Raya Idulfitri 1444 Hijriah', 'Eid al-Fitr'],
    ['2023-04-24', 'Cuti bersama Hari Raya Idulfitri 1444 Hijriah', 'Joint leave, Eid al-Fitr', 'cuti bersama'],
    ['2023-04-25', 'Cuti bersama Hari Raya Idulfitri 1444 Hijriah', 'Joint leave, Eid al-Fitr', 'cuti bersama'],
    ['2023-05-01', 'Hari Buruh Internasional', 'International Labour Day'],
    ['2023-05-18', 'Kenaikan Isa Almasih', 'Ascension Day'],
    ['2023-06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
    ['2023-06-02', 'Cuti bersama Hari Raya Waisak', 'Joint leave, Vesak', 'cuti bersama'],
    ['2023-06-04', 'Hari Raya Waisak 2567 BE', 'Vesak Day'],
    ['2023-06-28', 'Cuti bersama Hari Raya Iduladha 1444 Hijriah', 'Joint leave, Eid al-Adha', 'cuti bersama'],
    ['2023-06-29', 'Hari Raya Iduladha 1444 Hijriah', 'Eid al-Adha'],
    ['2023-06-30', 'Cuti bersama Hari Raya Iduladha 1444 Hijriah', 'Joint leave, Eid al-Adha', 'cuti bersama'],
    ['2023-07-19', 'Tahun Baru Islam 1445 Hijriah', 'Islamic New Year'],
    ['2023-08-17', 'Hari Kemerdekaan Republik Indonesia', 'Independence Day'],
    ['2023-09-28', 'Maulid Nabi Muhammad saw.', 'Birthday of the Prophet Muhammad'],
    ['2023-12-25', 'Hari Raya Natal', 'Christmas Day'],
    ['2023-12-26', 'Cuti bersama Hari Raya Natal', 'Joint leave, Christmas', 'cuti bersama'],
  ],
);

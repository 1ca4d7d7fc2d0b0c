import { beforeAll, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../../../../test/support/database.ts';
import { readFigureRows } from './read-figure.ts';
import { indicators } from './indicators.ts';
import { serviceOffice } from './testing.ts';

let test: TestHouse;
let office: Awaited<ReturnType<typeof serviceOffice>>;

beforeAll(async () => {
  test = await testHouse();
  office = await serviceOffice(test);
});

const on = (day: string) => test.setClock(new Date(`${day}T05:00:00Z`));
const read = <Result>(work: Parameters<typeof test.house.db.tx<Result>>[1]) =>
  test.house.db.tx({ regency: '16.06', readOnly: true }, work);
const count = (code: string, month: string) =>
  read((tx) => indicators.find((each) => each.code === code)?.rows(tx, month, test.at().today) ?? Promise.resolve([]));

it('counts a case as unsettled only once the promised day has come', async () => {
  on('2022-10-03');
  await office.apply();
  on('2022-10-04');
  expect(await count('PS-SELESAI', '2022-10')).toEqual([]);
  on('2022-10-05');
  expect(await count('PS-SELESAI', '2022-10')).toMatchObject([{ numerator: 0, denominator: 1 }]);
  const behind = (today: string) =>
    read((tx) => readFigureRows(tx, today, { code: 'PS-SELESAI', district: '16.06.01', month: '2022-10', page: 1 }));
  expect((await behind('2022-10-04'))?.cases).toEqual([]);
  expect((await behind('2022-10-05'))?.cases).toMatchObject([{ counted: false }]);
});

it('leads to every row behind a figure, a page at a time', async () => {
  for (let made = 0; made < 101; made += 1) await office.apply();
  on('2022-10-31');
  const page = async (hal: number) =>
    (
      await test.app.inject({
        url: `/layanan/angka?indikator=PS-SELESAI&wilayah=16.06.01&bulan=2022-10&hal=${hal}`,
        headers: { accept: 'text/html' },
      })
    ).body;
  const [first, second] = [await page(1), await page(2)];
  expect(first).toContain('102 baris dihitung');
  expect(first).toContain('bulan=2022-10&amp;hal=2');
  for (const hal of [3, 9]) expect(await page(hal)).not.toContain('baris dihitung');
  expect([first, second].map((body) => body.split('Penerbitan KTP elektronik').length - 1)).toEqual([100, 2]);
});

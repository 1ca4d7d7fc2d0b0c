import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const file = (name: string) => new URL(name, import.meta.url);

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((m) => m[1] ?? m[2] ?? '');
}

function rows(text: string): Record<string, string>[] {
  const [head = '', ...body] = text.trim().split('\n');
  const names = cells(head);
  return body.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? '', cell])));
}

const csv = (name: string) => rows(readFileSync(file(name), 'utf8'));
const nation = rows(gunzipSync(readFileSync(file('areas/indonesia-2025.csv.gz'))).toString('utf8'));
const history = csv('areas/muba-history.csv');
const successions = csv('areas/successions.csv');

const on = (date: string, level: string) =>
  history.filter(
    (area) =>
      area['level'] === level &&
      (area['valid_from'] ?? '') <= date &&
      (area['valid_to'] === '' || date < (area['valid_to'] ?? '')),
  );
const parentOf = (code: string) => code.split('.').slice(0, -1).join('.');

describe('areas', () => {
  test('the nation has 38 provinces, 514 regencies and cities, 7,285 districts and 83,762 villages', () => {
    const count = (dots: number) => nation.filter((area) => (area['code'] ?? '').split('.').length === dots).length;
    expect([1, 2, 3, 4].map(count)).toEqual([38, 514, 7285, 83762]);
    expect(nation).toHaveLength(91599);
  });

  test('every code is unique, named, and has its parent', () => {
    const codes = new Set(nation.map((area) => area['code'] ?? ''));
    expect(codes.size).toBe(nation.length);
    const orphans = nation.filter(({ code = '', name }) => !name || (code.includes('.') && !codes.has(parentOf(code))));
    expect(orphans).toEqual([]);
  });

  test.each([
    ['2018-12-31', 14, 240],
    ['2022-10-04', 15, 240],
    ['2023-01-01', 15, 242],
    ['2026-11-24', 15, 242],
  ])('Musi Banyuasin has on %s %i districts and %i villages', (date, districts, villages) => {
    expect(on(date, 'district')).toHaveLength(districts);
    expect(on(date, 'village')).toHaveLength(villages);
  });

  test('an area of Musi Banyuasin always lies inside the life of its parent', () => {
    const byCode = new Map(history.map((area) => [area['code'], area]));
    expect(byCode.size).toBe(history.length);
    for (const area of history.filter(({ level }) => level !== 'regency')) {
      const parent = byCode.get(area['parent']);
      expect(parent?.['code']).toBe(parentOf(area['code'] ?? ''));
      expect((area['valid_from'] ?? '') >= (parent?.['valid_from'] ?? 'never')).toBe(true);
    }
  });

  test('what is valid today is what the list of 2025 names', () => {
    const today = ['regency', 'district', 'village'].flatMap((level) => on('2026-11-24', level));
    const listed = nation.filter(({ code = '' }) => code.startsWith('16.06'));
    expect(today.map((area) => area['code']).toSorted()).toEqual(listed.map((area) => area['code']).toSorted());
  });

  test('twelve villages went from Sungai Keruh to Jirak Jaya on the day their old codes ended', () => {
    expect(successions).toHaveLength(12);
    const byCode = new Map(history.map((area) => [area['code'], area]));
    for (const step of successions) {
      expect(step['from']).toMatch(/^16\.06\.03\./);
      expect(step['to']).toMatch(/^16\.06\.15\./);
      expect(byCode.get(step['from'])?.['valid_to']).toBe(step['on']);
      expect(byCode.get(step['to'])?.['valid_from']).toBe(step['on']);
      expect(byCode.get(step['to'])?.['name']).toBe(byCode.get(step['from'])?.['name']);
    }
  });

  test('Lawang Wetan and Lawan Wetan are one', () => {
    const spellings = csv('areas/aliases.csv').filter((alias) => alias['code'] === '16.06.13');
    expect(spellings.map((alias) => alias['name'])).toEqual(['Lawan Wetan', 'Lawang Wetan']);
  });
});

describe('boundaries', () => {
  test.each([
    ['muba-kabupaten', 'regency', 1],
    ['muba-kecamatan', 'district', 15],
    ['muba-desa', 'village', 240],
  ])('%s draws areas that exist, with closed rings in longitude and latitude', (name, level, count) => {
    const shape = file(`boundaries/${name}.geojson`);
    expect(statSync(shape).size).toBeLessThan(300_000);
    const { features } = JSON.parse(readFileSync(shape, 'utf8'));
    expect(features).toHaveLength(count);
    const codes = new Set(on('2026-11-24', level).map((area) => area['code']));
    for (const { id, geometry } of features) {
      expect(codes.has(id)).toBe(true);
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const ring of polygons.flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        for (const [lng, lat] of ring) {
          expect(lng > 102 && lng < 106 && lat > -5 && lat < 0).toBe(true);
        }
      }
    }
  });
});

describe('statistics', () => {
  const population = csv('statistics/population-2024-12.csv');
  const people = (wanted: (code: string) => boolean) =>
    population.filter(({ code = '' }) => wanted(code)).reduce((sum, row) => sum + Number(row['total']), 0);

  test('men and women add up, and so do regencies to provinces and provinces to the nation', () => {
    expect(population.every((row) => Number(row['male']) + Number(row['female']) === Number(row['total']))).toBe(true);
    expect(people((code) => code.length === 2)).toBe(people((code) => code === '0'));
    for (const { code = '' } of population.filter((row) => row['code']?.length === 2)) {
      expect(people((other) => other.startsWith(`${code}.`))).toBe(people((other) => other === code));
    }
    expect(people((code) => code === '16.06')).toBe(736_897);
  });

  test('every province, regency and city has its area, under a code that exists', () => {
    const areas = csv('statistics/area-2025.csv').map((row) => row['code'] ?? '');
    const listed = nation.map(({ code = '' }) => code).filter((code) => code.length <= 5);
    expect(areas.toSorted()).toEqual(listed.toSorted());
  });
});

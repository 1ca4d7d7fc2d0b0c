import { describe, expect, test } from 'vitest';
import { bounds, indexOf, parameters, steps, summarise } from './ispu.ts';

describe('the index of one parameter', () => {
  test('meets every bound of the regulation’s table, with no hole between bands', () => {
    for (const parameter of parameters)
      for (const [at, bound] of bounds[parameter].entries())
        expect([parameter, bound, indexOf(parameter, bound).index]).toEqual([parameter, bound, steps[at]]);
    // 50.4 would fall between bands that begin at 51.
    const { index } = indexOf('pm10', 50.8);
    expect(index).toBeGreaterThan(50);
    expect(index).toBeLessThan(51);
  });

  test('is interpolated between the bounds around it', () => {
    expect(indexOf('pm25', 38).index).toBeCloseTo((50 / 39.9) * 22.5 + 50, 10);
    // NO2 has 1130 at 200, not the 2000 of a public copy.
    expect(indexOf('no2', 665).index).toBeCloseTo(150, 10);
  });

  test('goes on with the last segment beyond the table and says so', () => {
    expect(indexOf('pm10', 600)).toEqual({ index: 525, beyond: true });
    expect(indexOf('pm10', 500)).toEqual({ index: 400, beyond: false });
  });
});

describe('a station', () => {
  test('has the highest index, rounded half up, and its category', () => {
    expect(summarise({ pm25: 78.2, pm10: 61, o3: 26 })).toEqual({ max: 78, critical: 'pm25', category: 'Sedang' });
    expect(summarise({ co: 50.5 })).toEqual({ max: 51, critical: 'co', category: 'Sedang' });
    expect(summarise({ co: 50.4 })?.category).toBe('Baik');
    expect(summarise({ hc: 300.5 })?.category).toBe('Berbahaya');
  });

  test('names particles before ozone and sulphur where indexes are equal', () => {
    expect(summarise({ o3: 80, pm10: 80, so2: 80 })?.critical).toBe('pm10');
    expect(summarise({ o3: 80, so2: 80 })?.critical).toBe('so2');
    expect(summarise({ pm10: 80, pm25: 80 })?.critical).toBe('pm25');
  });

  test('that measured nothing has none', () => {
    expect(summarise({})).toBeUndefined();
  });
});

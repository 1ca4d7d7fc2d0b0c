import { describe, expect, test } from 'vitest';
import { sampleAreas } from '../../../test/look/gallery-sample.ts';
import { nameSize, placeLabels } from './map-labels.ts';
import { classOf, mapClasses, mergeAlike, shade } from './map-scale.ts';
import { drawShapes } from './map-shapes.ts';

function edges(outer: readonly (readonly [number, number])[]): string[] {
  return outer.map((point, at) => [point, outer[(at + 1) % outer.length]].map(String).sort().join('|'));
}

describe('shapes', () => {
  test('neighbours still share their border after simplification, without gap or overlap', () => {
    const { areas } = drawShapes(sampleAreas, 4);
    const seen = Map.groupBy(
      areas.flatMap((area) => edges(area.outer)),
      (edge) => edge,
    );
    const shared = [...seen.values()].filter((same) => same.length === 2).length;
    const outside = [...seen.values()].filter((same) => same.length === 1).length;
    expect(shared + outside).toBe(seen.size);
    expect(shared).toBeGreaterThan(17);
  });

  test('a coarser tolerance writes less', () => {
    const size = (tolerance: number) =>
      drawShapes(sampleAreas, tolerance)
        .areas.map((area) => area.path)
        .join('').length;
    expect(size(8)).toBeLessThan(size(0));
  });

  test('lines between groups are only those that two groups share', () => {
    expect(drawShapes(sampleAreas, 1, () => 'one').borders).toBe('');
    expect(drawShapes(sampleAreas, 1, (code) => String(Number(code.slice(-2)) > 4)).borders).toMatch(/^M\d+ \d+l/);
  });
});

test('no label overlaps another, and who has no room has a number of the key', () => {
  const labels = placeLabels(drawShapes(sampleAreas).areas);
  const boxes = labels.map((label) => {
    const wide = label.lines ? Math.max(...label.lines.map((line) => line.length)) * nameSize * 0.5 : nameSize;
    const high = (label.lines?.length ?? 1) * nameSize;
    return [label.x - wide / 2, label.x + wide / 2, label.y - high / 2, label.y + high / 2] as const;
  });
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1)) expect(a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3]).toBe(false);
  expect(labels.map((label) => label.number).sort((a, b) => a - b)).toEqual(labels.map((_, at) => at + 1));
});

describe('classes', () => {
  test('quantiles give each class about as many areas and never part equal values', () => {
    expect(mapClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 'quantile').map((one) => one.to)).toEqual([2, 4, 6, 8, 10]);
    const cuts = mapClasses([5, 5, 5, 5, 9], 5, 'quantile');
    expect(new Set([5, 5, 5, 5].map((value) => classOf(value, cuts))).size).toBe(1);
  });

  test('classes that read the same are one', () => {
    const whole = (value: number) => value.toFixed(0);
    expect(mergeAlike(mapClasses([83.3, 83.3, 83.4, 83.4, 83.45], 5, 'quantile'), whole)).toHaveLength(1);
    expect(mergeAlike(mapClasses([71, 72.1, 72.2, 80, 90], 5, 'quantile'), whole)).toHaveLength(4);
  });

  test('equal steps cover the whole range', () => {
    expect(mapClasses([0, 100], 4, 'equal')).toEqual([
      { from: 0, to: 25 },
      { from: 25, to: 50 },
      { from: 50, to: 75 },
      { from: 75, to: 100 },
    ]);
  });

  test('one value is one class, none is none', () => {
    expect(mapClasses([7, 7], 5, 'quantile')).toEqual([{ from: 7, to: 7 }]);
    expect(mapClasses([], 5, 'equal')).toEqual([]);
    expect([shade(0, 5), shade(4, 5), shade(0, 1)]).toEqual([1, 5, 3]);
  });
});

import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { AreaMap } from './area-map.tsx';
import { Bar, Spark, sparkRuns } from './bar.tsx';
import { Change } from './chip.tsx';
import { Bloom, petalRadius } from './bloom.tsx';
import { samplePetals } from '../../../test/look/gallery-hero.tsx';
import { sampleAreas } from '../../../test/look/gallery-sample.ts';
import { bounds, LineChart } from './line-chart.tsx';

describe('missing is never zero', () => {
  test('a petal without a score is hatched and says so in its table', () => {
    const html = renderToString(<Bloom lang="id" label="Enam" petals={samplePetals((id) => id)} />);
    expect(html.match(/petal-none/g)).toHaveLength(1);
    expect(html).toContain('belum ada data');
  });

  test('a bar without a value has no length', () => {
    expect(renderToString(<Bar value={null} target={85} />)).not.toContain('bar-in');
  });

  test('a line is cut at a gap', () => {
    expect(sparkRuns([1, null, 2, 3], 90, 20)).toHaveLength(2);
    const spec = { labels: ['a', 'b', 'c', 'd', 'e'], values: [70, 71, null, 80, 82], format: String };
    const html = renderToString(<LineChart label="Naik" spec={spec} />);
    const line = /<path d="([^"]*)" fill="none" stroke="var\(--c\)"/.exec(html)?.[1] ?? '';
    expect(line.match(/M/g)).toHaveLength(2);
  });

  test('two points draw no way', () => {
    expect(renderToString(<Spark values={[70, null, 75]} />)).toBe('');
    expect(renderToString(<Spark values={[70, null, 75, 80]} />)).toContain('polyline');
  });

  test('an area without data is hatched, never shaded', () => {
    const html = renderToString(
      <AreaMap lang="id" label="Peta" features={sampleAreas} values={new Map()} format={String} />,
    );
    expect(html).not.toMatch(/class="q[1-5]"/);
    expect(html).toContain('belum ada data (12)');
  });
});

test('a petal is as long as its score says, and no longer than the scale', () => {
  expect(petalRadius(50) - petalRadius(0)).toBe(petalRadius(100) - petalRadius(50));
  expect(petalRadius(140)).toBe(petalRadius(100));
});

describe('a chart under the strict policy', () => {
  const spec = {
    labels: ['2021', '2022'],
    values: [3.21, 3.17],
    format: String,
    target: { value: 3.5, label: 'target' },
  };

  test('has no style attribute, style element or fixed colour', () => {
    const html = renderToString(<LineChart label="Turun" spec={spec} />);
    expect(html).not.toMatch(/ style=|<style|<script|#fa000/);
    expect(html).toContain('var(--c)');
  });

  test('is escaped', () => {
    const html = renderToString(<LineChart label="x" spec={{ ...spec, labels: ['<b>', '2022'] }} />);
    expect(html).not.toContain('<b>');
  });

  test('stands on round numbers that hold every value and the target', () => {
    expect(bounds({ values: [78.2, 92.5], target: { value: 95, label: '' } })).toEqual([75, 100, 5]);
    expect(bounds({ values: [2, 3.4], columns: true, max: 4 })).toEqual([0, 4, 1]);
    expect(bounds({ values: [5] })[0]).toBeLessThan(5);
    expect(bounds({ values: [80, 100], ceiling: 100 })[1]).toBe(100);
    expect(bounds({ values: [80, 120], ceiling: 100 })[1]).toBeGreaterThan(120);
  });
});

describe('a change says its direction in a word and whether that is good news', () => {
  const of = (by: number, better?: 'up' | 'down') =>
    renderToString(
      <Change lang="en" by={by} better={better}>
        2
      </Change>,
    );

  test.each([
    [2, 'up', 'Up', 'chip-good'],
    [-2, 'up', 'Down', 'chip-bad'],
    [-2, 'down', 'Down', 'chip-good'],
    [2, undefined, 'Up', undefined],
    [0, 'up', 'Unchanged', undefined],
  ] as const)('%s where better is %s', (by, better, word, tone) => {
    expect(of(by, better)).toContain(`<span class="sr">${word} </span>2`);
    expect(/chip-(good|bad)/.exec(of(by, better))?.[0]).toBe(tone);
  });
});

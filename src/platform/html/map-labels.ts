import type { AreaShape, Point } from './map-shapes.ts';

export type PlacedLabel = {
  code: string;
  /** Where the number or name stands. */
  x: number;
  y: number;
  /** The name in one or two lines where it fits inside its area, else nothing: then the number leads to the key. */
  lines: string[] | undefined;
  number: number;
};

/** Type size of names in map units; on a desk screen a unit is a little over half a pixel. */
export const nameSize = 22;
const charWidth = 0.61;
const grid = 22;

function inside([x, y]: Point, ring: readonly Point[]): boolean {
  let hit = false;
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring.at(at - 1) ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) hit = !hit;
  });
  return hit;
}

function edgeDistance([x, y]: Point, ring: readonly Point[]): number {
  return Math.min(
    ...ring.map(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [0, 0];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
    }),
  );
}

/** Points inside a ring, the one farthest from every edge first. */
function roomiest(ring: readonly Point[]): Point[] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [west, east, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const points: { at: Point; room: number }[] = [];
  for (let i = 1; i < grid; i++)
    for (let j = 1; j < grid; j++) {
      const at: Point = [west + ((east - west) * i) / grid, top + ((bottom - top) * j) / grid];
      if (inside(at, ring)) points.push({ at, room: edgeDistance(at, ring) });
    }
  return points.sort((a, b) => b.room - a.room).map((point) => point.at);
}

/** Whether a box of text around a point stays inside its ring. */
function fits([x, y]: Point, wide: number, high: number, ring: readonly Point[]): boolean {
  return [-1, -0.5, 0, 0.5, 1].every((side) =>
    [-1, 1].every((edge) => inside([x + (side * wide) / 2, y + (edge * high) / 2], ring)),
  );
}

/** A name as one line, or broken into two at the space nearest its middle. */
function versions(name: string): string[][] {
  const spaces = [...name].flatMap((char, at) => (char === ' ' ? [at] : []));
  const middle = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [[name]] : [[name], [name.slice(0, middle), name.slice(middle + 1)]];
}

/** Finds room for each name inside its own area, so that labels cannot overlap; who has none comes first in the key. */
export function placeLabels(areas: readonly AreaShape[]): PlacedLabel[] {
  const placed = areas.map((area) => {
    const points = roomiest(area.outer);
    for (const lines of versions(area.name)) {
      const wide = Math.max(...lines.map((line) => line.length)) * nameSize * charWidth + 8;
      const spot = points.find((point) => fits(point, wide, lines.length * nameSize * 1.15, area.outer));
      if (spot) return { code: area.code, at: spot, lines };
    }
    return { code: area.code, at: points[0] ?? area.outer[0] ?? ([0, 0] as const), lines: undefined };
  });
  const order = placed.toSorted((a, b) => Number(Boolean(a.lines)) - Number(Boolean(b.lines)) || a.at[1] - b.at[1]);
  return placed.map((label) => ({
    code: label.code,
    x: Math.round(label.at[0]),
    y: Math.round(label.at[1]),
    lines: label.lines,
    number: order.indexOf(label) + 1,
  }));
}

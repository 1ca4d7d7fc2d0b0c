/** A polygon of GeoJSON in degrees, as boundaries are published. */
export type Polygon =
  | { type: 'Polygon'; coordinates: number[][][] }
  | { type: 'MultiPolygon'; coordinates: number[][][][] };
export type AreaFeature = { code: string; name: string; geometry: Polygon };

export type Point = readonly [x: number, y: number];
export type AreaShape = { code: string; name: string; path: string; outer: Point[] };
export type MapShapes = { width: number; height: number; areas: AreaShape[]; borders: string };

/** Every map is this many units wide; coordinates are whole units, about half a pixel on a desk screen. */
export const mapWidth = 1000;
const margin = 8;

function rings(geometry: Polygon): number[][][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Degrees to whole units: equirectangular at the middle latitude, true enough for one regency near the equator. */
function projection(features: readonly AreaFeature[]): { height: number; project: (point: number[]) => Point } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const feature of features)
    for (const ring of rings(feature.geometry))
      for (const [lng = 0, lat = 0] of ring) {
        [west, east] = [Math.min(west, lng), Math.max(east, lng)];
        [south, north] = [Math.min(south, lat), Math.max(north, lat)];
      }
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (mapWidth - 2 * margin) / ((east - west) * squeeze);
  return {
    height: Math.round((north - south) * scale) + 2 * margin,
    project: ([lng = 0, lat = 0]) => [
      Math.round((lng - west) * squeeze * scale) + margin,
      Math.round((north - lat) * scale) + margin,
    ],
  };
}

function key([x, y]: Point): string {
  return `${x} ${y}`;
}

/** A ring without repeated or closing points. */
function tidy(points: Point[]): Point[] {
  const kept = points.filter((point, at) => at === 0 || key(point) !== key(points[at - 1] ?? [0, 0]));
  if (kept.length > 1 && key(kept[0] ?? [0, 0]) === key(kept.at(-1) ?? [0, 0])) kept.pop();
  return kept;
}

/** Points where more than two edges meet: there borders part, so there every simplification must stop. */
function junctions(all: Point[][]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of all)
    ring.forEach((point, at) => {
      const own = neighbours.get(key(point)) ?? new Set();
      own.add(key(ring.at(at - 1) ?? point)).add(key(ring[(at + 1) % ring.length] ?? point));
      neighbours.set(key(point), own);
    });
  return new Set([...neighbours].filter(([, own]) => own.size > 2).map(([at]) => at));
}

/** A ring cut at its junctions; one without any starts at its westernmost point, so that both sides agree. */
function arcs(ring: Point[], at: ReadonlySet<string>): Point[][] {
  const cuts = ring.flatMap((point, index) => (at.has(key(point)) ? [index] : []));
  const west = ring.reduce((best, [x, y], index) => {
    const [bx, by] = ring[best] ?? [0, 0];
    return x < bx || (x === bx && y < by) ? index : best;
  }, 0);
  const starts = cuts.length > 0 ? cuts : [west];
  return starts.map((from, index) => {
    const until = starts[index + 1] ?? (starts[0] ?? 0) + ring.length;
    return Array.from({ length: until - from + 1 }, (_, step) => ring[(from + step) % ring.length] ?? [0, 0]);
  });
}

/** Douglas and Peucker: leaves out what bends less than `tolerance` units. */
function simplify(points: Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (points.length < 3 || !first || !last) return points;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  let [far, index] = [-1, 0];
  points.forEach(([x, y], at) => {
    const off =
      length === 0
        ? Math.hypot(x - first[0], y - first[1])
        : Math.abs(dx * (first[1] - y) - dy * (first[0] - x)) / length;
    if (off > far && at > 0 && at < points.length - 1) [far, index] = [off, at];
  });
  if (far <= tolerance) return [first, last];
  return [...simplify(points.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(points.slice(index), tolerance)];
}

/** An arc is simplified once, in one direction, whichever side asks: so neighbours never part or overlap. */
function arcSimplifier(tolerance: number): (arc: Point[]) => Point[] {
  const done = new Map<string, Point[]>();
  return (arc) => {
    const forth = arc.map(key).join(',');
    const back = arc.map(key).toReversed().join(',');
    const flipped = back < forth;
    const name = flipped ? back : forth;
    const found = done.get(name) ?? simplify(flipped ? arc.toReversed() : arc, tolerance);
    done.set(name, found);
    return flipped ? found.toReversed() : found;
  };
}

/** Relative steps in whole units are the shortest way to write a path. */
export function pathOf(points: readonly Point[], closed: boolean): string {
  let [px, py] = points[0] ?? [0, 0];
  const steps = points.slice(1).map(([x, y]) => {
    const step = `${x - px}${y < py ? '' : ' '}${y - py}`;
    [px, py] = [x, y];
    return step;
  });
  return `M${points[0]?.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

/** Projects, snaps and simplifies areas together, keeping shared borders shared; `group` asks for the lines between groups. */
export function drawShapes(
  features: readonly AreaFeature[],
  tolerance = 1,
  group?: (code: string) => string,
): MapShapes {
  const { height, project } = projection(features);
  const drawn = features.map((feature) => ({
    feature,
    rings: rings(feature.geometry)
      .map((ring) => tidy(ring.map(project)))
      .filter((ring) => ring.length > 2),
  }));
  const parting = junctions(drawn.flatMap((area) => area.rings));
  const simpler = arcSimplifier(tolerance);
  const owners = new Map<string, { arc: Point[]; groups: Set<string> }>();
  const areas = drawn.map(({ feature, rings: own }) => {
    const outlines = own.map((ring) =>
      arcs(ring, parting).flatMap((arc) => {
        const kept = simpler(arc);
        if (group) {
          const name = [kept.map(key).join(), kept.map(key).toReversed().join()].sort()[0] ?? '';
          const owner = owners.get(name) ?? { arc: kept, groups: new Set() };
          owner.groups.add(group(feature.code));
          owners.set(name, owner);
        }
        return kept.slice(0, -1);
      }),
    );
    const shown = outlines.filter((ring) => ring.length > 2);
    return {
      code: feature.code,
      name: feature.name,
      path: shown.map((ring) => pathOf(ring, true)).join(''),
      outer: shown.reduce((a, b) => (spread(b) > spread(a) ? b : a), shown[0] ?? []),
    };
  });
  const between = [...owners.values()].filter((owner) => owner.groups.size > 1);
  return { width: mapWidth, height, areas, borders: between.map((owner) => pathOf(owner.arc, false)).join('') };
}

/** Twice a ring's area in square units. */
function spread(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nx, ny] = ring[(at + 1) % ring.length] ?? [0, 0];
      return sum + x * ny - nx * y;
    }, 0),
  );
}

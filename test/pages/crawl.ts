import type { House } from '../../src/kernel/capability/house.ts';
import { mayOf, type AnyRoute } from '../../src/kernel/capability/route.ts';
import { declaredDoors } from '../security/doors.ts';
import { readHtml, type HtmlPage } from './read-html.ts';

/** An address that was asked for and what came. */
export interface Visit {
  readonly url: string;
  readonly lang: 'id' | 'en';
  /** The declared path behind the address, without a language. */
  readonly route: string;
  /** The page that led here. */
  readonly from: string;
  readonly status: number;
  readonly html: string;
  /** Undefined where it is no page. */
  readonly page?: HtmlPage | undefined;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** How many addresses of one declared path are visited in each language. */
const perRoute = 2;

/** Follows links breadth first, in the order in which they stand: the same house gives the same walk. */
export async function crawl(
  house: House,
  starts: readonly string[],
  get: (url: string) => Promise<Answer>,
  within: (path: string) => boolean = () => true,
): Promise<Visit[]> {
  const routeOf = routeFinder(house);
  const queue = starts.map((url) => ({ url, from: 'start' }));
  const known = new Set(starts);
  const visited = new Map<string, number>();
  const visits: Visit[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { url, from } = next;
    const lang = /^\/en(\/|\?|$)/.test(url) ? 'en' : 'id';
    const route = routeOf(url);
    const key = `${lang} ${route}`;
    if ((visited.get(key) ?? 0) >= perRoute && from !== 'start') continue;
    visited.set(key, (visited.get(key) ?? 0) + 1);
    const { status, type, body } = await get(url);
    const page = type.startsWith('text/html') ? readHtml(body) : undefined;
    visits.push({ url, lang, route, from, status, html: page ? body : '', page });
    for (const link of page?.links ?? []) {
      const there = new URL(link, `http://house${url}`);
      const address = there.pathname + there.search;
      if (there.host !== 'house' || known.has(address) || !within(there.pathname)) continue;
      known.add(address);
      queue.push({ url: address, from: url });
    }
  }
  return visits;
}

/** Pages that a stranger may read, forms included. */
export function publicPages(house: House): string[] {
  return pagesOf(house)
    .filter((route) => mayOf(route) === 'anyone')
    .map((route) => route.path);
}

export function pagesOf(house: House): AnyRoute[] {
  return declaredDoors(house)
    .map(({ route }) => route)
    .filter((route) => route.kind === 'page' || (route.kind === 'form' && route.view));
}

/** Address → declared path; a fixed word wins over a parameter, as it does on the server. */
function routeFinder(house: House): (url: string) => string {
  const paths = declaredDoors(house).flatMap(({ doors }) => doors.filter((door) => door.method === 'GET'));
  const patterns = [...new Set(paths.map((door) => door.url))]
    .toSorted((a, b) => a.split(':').length - b.split(':').length)
    .map((path) => ({
      path: path.replace(/^\/en(?=\/|$)/, '') || '/',
      shape: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`),
    }));
  return (url) => {
    const path = url.split('?')[0] ?? '';
    return patterns.find(({ shape }) => shape.test(path))?.path ?? `undeclared ${path}`;
  };
}

import type { FastifyInstance, RouteOptions } from 'fastify';
import { allParts, type House } from '../../src/kernel/capability/house.ts';
import { mountHouse } from '../../src/kernel/capability/mount-house.ts';
import { pathOf, type AnyRoute } from '../../src/kernel/capability/route.ts';
import { createServer } from '../../src/platform/http/server.ts';

/** One way into the house as the server knows it. */
export interface Door {
  readonly method: string;
  readonly url: string;
}

/** The house on a server of its own, with every door that was really mounted: what no declaration says shows here. */
export async function mountWatched(house: House): Promise<{ app: FastifyInstance; doors: readonly Door[] }> {
  const doors: Door[] = [];
  const app = await createServer(house.config);
  app.addHook('onRoute', (route: RouteOptions) => {
    for (const method of [route.method].flat()) if (method !== 'HEAD') doors.push({ method, url: route.url });
  });
  await mountHouse(app, house);
  await app.ready();
  return { app, doors };
}

/** Every declared route with the doors it opens. */
export function declaredDoors(house: House): { route: AnyRoute; doors: Door[] }[] {
  return allParts(house)
    .flatMap((part) => part.routes ?? [])
    .map((route) => ({ route, doors: doorsOf(route) }));
}

function doorsOf(route: AnyRoute): Door[] {
  if (route.kind === 'feed' || route.kind === 'standard') return [{ method: 'GET', url: pathOf(route) }];
  const methods = route.kind === 'page' ? ['GET'] : route.view ? ['GET', 'POST'] : ['POST'];
  return methods.flatMap((method) =>
    [route.path, `/en${route.path === '/' ? '' : route.path}`].map((url) => ({ method, url })),
  );
}

/** An address for a door: the tenant's code where it names one, something that is not there elsewhere. */
export function addressOf(door: Door): string {
  return door.url
    .replaceAll(':regency', '16.06')
    .replaceAll(/:\w+/g, '00000000-0000-7000-8000-000000000000')
    .replaceAll('*', 'tidak-ada');
}

export function isNational(route: AnyRoute): boolean {
  return (route.kind === 'form' ? route.act.scope : route.scope) === 'nation';
}

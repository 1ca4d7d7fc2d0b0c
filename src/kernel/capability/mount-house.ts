import type { FastifyInstance } from 'fastify';
import { findAsset, prepareAssets } from '../../platform/html/assets.ts';
import { addMetrics } from '../../platform/http/metrics.ts';
import { localPath } from '../people/model.ts';
import { mountStreams } from '../workspace/streams.ts';
import { mountRoutes } from './mount.ts';
import type { House } from './house.ts';

const themeCookie = (theme: string, secure: boolean) =>
  `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax${secure ? '; Secure' : ''}`;

/** Everything that answers: health, assets, the reader's theme, then every declared route. */
export async function mountHouse(app: FastifyInstance, house: House): Promise<void> {
  prepareAssets();
  addMetrics(app, house);
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    await house.db.pool.query('select 1');
    return { status: 'ready' };
  });
  app.get('/assets/*', async (request, reply) => {
    const asset = findAsset(request.url.split('?')[0] ?? '');
    if (!asset) return reply.callNotFound();
    return reply.header('cache-control', 'public, max-age=31536000, immutable').type(asset.type).send(asset.body);
  });
  app.post('/tema', async (request, reply) => {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const theme = body['theme'] === 'dark' ? 'dark' : 'light';
    const back = localPath(body['back']) ?? '/';
    return reply.header('set-cookie', themeCookie(theme, house.config.production)).redirect(back, 303);
  });
  mountStreams(app, house);
  mountRoutes(app, house);
}

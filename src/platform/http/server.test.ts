import { expect, test } from 'vitest';
import { createServer } from './server.ts';

test.each([
  [0, '192.0.2.1'],
  [1, '192.0.2.7'],
  [2, '192.0.2.6'],
])('behind %i proxies the asker is whom the outermost of them saw, whatever the asker says', async (proxies, seen) => {
  const app = await createServer({ production: false, proxies });
  app.get('/', (request, reply) => reply.send(request.ip));
  const headers = { 'x-forwarded-for': '198.51.100.66, 192.0.2.6, 192.0.2.7' };
  expect((await app.inject({ url: '/', remoteAddress: '192.0.2.1', headers })).body).toBe(seen);
});

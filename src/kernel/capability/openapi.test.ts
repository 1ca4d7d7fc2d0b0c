import { expect, test } from 'vitest';
import { testHouse } from '../../../test/support/database.ts';
import { allParts } from './house.ts';

const { app, house } = await testHouse();

test('the API describes itself: every declared feed and form stands in it, pages do not', async () => {
  const answer = await app.inject({ url: '/api/v1/openapi.json' });
  const api = answer.json();
  expect(api.openapi).toBe('3.1.0');
  const declared = allParts(house).flatMap((part) => part.routes ?? []);
  expect(declared.length).toBeGreaterThan(5);
  for (const route of declared) {
    const path = `${route.kind === 'feed' ? '/api/v1' : ''}${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    if (route.kind === 'page') continue;
    expect(api.paths[path]?.[route.kind === 'form' ? 'post' : 'get'], path).toBeDefined();
  }
});

test('a feed tells its parameters and the fields it publishes', async () => {
  const { paths } = (await app.inject({ url: '/api/v1/openapi.json' })).json();
  const areas = paths['/api/v1/areas'].get;
  expect(areas.parameters.map((each: { name: string }) => each.name)).toEqual([
    'under',
    'level',
    'on',
    'q',
    'after',
    'limit',
  ]);
  expect(areas.responses[200].content['application/json'].schema.properties.items.items.properties).toHaveProperty(
    'predecessors',
  );
  expect(paths['/masuk'].post.requestBody.content['application/json'].schema.required).toEqual(['email', 'password']);
});

test('the measurements count answers by declared route and never name an address', async () => {
  await app.inject({ url: '/api/v1/areas/16.06' });
  await app.inject({ url: '/api/v1/areas/99' });
  await app.inject({ url: '/tidak/ada?nik=1671' });
  const { body } = await app.inject({ url: '/metrics' });
  expect(body).toContain('http_requests_total{method="GET",route="/api/v1/areas/:code",status="200"} 1');
  expect(body).toContain('http_requests_total{method="GET",route="/api/v1/areas/:code",status="404"} 1');
  expect(body).toMatch(
    /http_request_duration_seconds_bucket\{method="GET",route="\/api\/v1\/areas\/:code",le="\+Inf"\} 2/,
  );
  expect(body).toMatch(/^log_size 0$/m);
  expect(body).toMatch(/^process_resident_memory_bytes \d{7,}$/m);
  expect(body).not.toContain('1671');
});

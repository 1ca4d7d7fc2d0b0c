import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { createListener } from './listener.ts';

const { appUrl } = await testDatabase();

/** A way to the database that can be cut: what it lets through and how often it was asked while it was cut. */
async function cuttableWay() {
  const { hostname } = new URL(appUrl);
  const open = new Set<Socket>();
  const state = { cut: false, asked: 0 };
  const server = createServer((socket) => {
    socket.on('error', () => {});
    if (state.cut) {
      state.asked += 1;
      return socket.destroy();
    }
    open.add(socket);
    const on = connect(`${decodeURIComponent(hostname)}/.s.PGSQL.5432`);
    on.on('error', () => {});
    return socket.pipe(on).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const url = new URL(appUrl.replace(hostname, '127.0.0.1'));
  url.port = String((server.address() as AddressInfo).port);
  return {
    state,
    url: url.href,
    cut: () => {
      state.cut = true;
      for (const socket of open) socket.destroy();
    },
  };
}

test('a listener that lost the database asks for it once a second, and afterwards hears each announcement once', async () => {
  const way = await cuttableWay();
  const listener = await createListener(way.url);
  const heard: string[] = [];
  listener.on('uji', (payload) => heard.push(payload));
  way.cut();
  await sleep(4_300);
  expect(way.state.asked).toBeGreaterThanOrEqual(2);
  expect(way.state.asked).toBeLessThanOrEqual(4);
  way.state.cut = false;
  await sleep(1_500);
  const speaker = new pg.Client({ connectionString: appUrl });
  await speaker.connect();
  await speaker.query("select pg_notify('uji', 'kembali')");
  await speaker.end();
  await expect.poll(() => heard).toEqual(['kembali']);
  await listener.close();
});

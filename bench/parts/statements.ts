import pg from 'pg';
import { createApp, openHouse } from '../../src/main.ts';
import { loadConfig } from '../../src/platform/config/config.ts';
import type { Statement } from './load.ts';

/** What each address asks of the database when nothing is new to the house, in order, transactions included. */
export async function recordStatements(
  dataDir: string,
  appUrl: string,
  paths: readonly string[],
): Promise<Map<string, Statement[]>> {
  const house = await openHouse(loadConfig({}, { data: dataDir }), appUrl);
  const app = await createApp(house);
  const recorded = new Map<string, Statement[]>();
  let record: Statement[] | undefined;
  const plain = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  pg.Client.prototype.query = function query(this: pg.Client, ...args: unknown[]) {
    const [asked] = args;
    record?.push(typeof asked === 'string' ? { text: asked } : (asked as Statement));
    return plain.apply(this, args);
  } as typeof pg.Client.prototype.query;
  try {
    for (const path of paths) {
      await app.inject({ url: path, headers: { accept: 'text/html' } });
      record = [];
      await app.inject({ url: path, headers: { accept: 'text/html' } });
      recorded.set(path, record);
      record = undefined;
    }
  } finally {
    pg.Client.prototype.query = plain as typeof pg.Client.prototype.query;
    await app.close();
    await house.db.close();
  }
  return recorded;
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../platform/config/config.ts';
import type { DatabaseUrls } from '../platform/db/prepare.ts';
import { findRunningServer, startServer } from '../platform/db/server.ts';
import { readyDataHome } from './data-home.ts';

const database = 'serasan';

/** A database to work on and how to let go of it. */
export interface OpenDatabase {
  readonly urls: DatabaseUrls;
  stop(): Promise<void>;
}

/**
 * The operator's own server when `DATABASE_URL` names one, else the embedded one: joined when a running house keeps it
 * (and `join` allows), started otherwise.
 */
export async function openDatabase(
  config: Config,
  log: (line: string) => void,
  options: { join: boolean },
): Promise<OpenDatabase> {
  if (config.databaseUrl) return { urls: ownServer(config.databaseUrl), stop: async () => {} };
  readyDataHome(config.dataDir);
  const dataDir = join(config.dataDir, 'database');
  const server = (options.join ? findRunningServer(dataDir) : undefined) ?? (await startServer({ dataDir, log }));
  return {
    urls: {
      admin: server.superuserUrl,
      owner: server.url('serasan_owner', database),
      app: server.url('serasan_app', database),
    },
    stop: () => server.stop(),
  };
}

/** On an operator's server the given role owns and migrates; the app's role is made beside it with a derived password. */
function ownServer(ownerUrl: string): DatabaseUrls {
  const app = new URL(ownerUrl);
  app.username = 'serasan_app';
  app.password = createHash('sha256').update(`serasan_app ${ownerUrl}`).digest('base64url');
  return { admin: ownerUrl, owner: ownerUrl, app: app.href };
}

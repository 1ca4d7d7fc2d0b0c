import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { houseMigrations, loadReference } from '../../src/main.ts';
import { prepareDatabase } from '../../src/platform/db/prepare.ts';
import { startServer } from '../../src/platform/db/server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string;
    ownerUrl: string;
    appUrl: string;
    /** For files that test files share; gone when the run ends. */
    runDir: string;
  }
}

export const templateName = 'serasan_template';

/** One PostgreSQL for the whole run with a migrated template that each test file clones. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'serasan-test-'));
  const server = await startServer({ dataDir, log: () => {} });
  const owner = server.url('serasan_owner', templateName);
  const app = server.url('serasan_app', templateName);
  await prepareDatabase({ admin: server.superuserUrl, owner, app }, await houseMigrations());
  await loadReference(owner);
  project.provide('adminUrl', server.superuserUrl);
  project.provide('ownerUrl', owner);
  project.provide('appUrl', app);
  project.provide('runDir', dataDir);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

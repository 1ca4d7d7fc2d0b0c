import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { part as cases } from './blocks/cases/part.ts';
import { part as surveys } from './blocks/surveys/part.ts';
import { discoverCapabilities } from './kernel/capability/discover.ts';
import type { House } from './kernel/capability/house.ts';
import { allParts } from './kernel/capability/house.ts';
import type { Part } from './kernel/capability/capability.ts';
import { mountHouse } from './kernel/capability/mount-house.ts';
import { createSignIn } from './kernel/people/sign-in.ts';
import { part as kernel } from './kernel/part.ts';
import { part as evaluation } from './evaluation/part.ts';
import { part as masterplan } from './masterplan/part.ts';
import { part as portal } from './portal/part.ts';
import { part as scoring } from './scoring/part.ts';
import type { Config } from './platform/config/config.ts';
import { connect } from './platform/db/connect.ts';
import { createDb } from './platform/db/db.ts';
import { findMigrations } from './platform/db/migrate.ts';
import { keepOnce } from './platform/files/keep-once.ts';
import { createFileStore } from './platform/files/store.ts';
import { createServer } from './platform/http/server.ts';

/** Where the source stands: migrations and capabilities are found below it. */
export const sourceRoot = dirname(fileURLToPath(import.meta.url));

/** The house's own parts, in reading order; capabilities are not listed anywhere. */
export const houseParts: readonly Part[] = [kernel, cases, surveys, masterplan, scoring, evaluation, portal];

export const houseMigrations = () => findMigrations(sourceRoot);

/** Loads what the app may only read; as the owner, after the migrations. */
export async function loadReference(ownerUrl: string): Promise<void> {
  const client = await connect(ownerUrl);
  try {
    for (const part of [...houseParts, ...(await discoverCapabilities(sourceRoot))]) await part.reference?.(client);
  } finally {
    await client.end();
  }
}

/** Puts the house together over a prepared database; nothing listens yet. */
export async function openHouse(config: Config, appUrl: string, clock: () => Date = () => new Date()): Promise<House> {
  const db = createDb(appUrl);
  const capabilities = await discoverCapabilities(sourceRoot);
  const signIn = createSignIn({
    db,
    secret: await sessionSecret(config),
    publicUrl: config.publicUrl,
    production: config.production,
    parts: [...houseParts, ...capabilities],
  });
  return {
    config,
    db,
    clock,
    files: createFileStore(join(config.dataDir, 'files')),
    parts: houseParts,
    capabilities,
    signIn,
    identify: signIn.identify,
  };
}

/** A server with every route of the house on it. */
export async function createApp(house: House): Promise<FastifyInstance> {
  const app = await createServer(house.config);
  await mountHouse(app, house);
  return app;
}

/**
 * Real facts always, demo rows when the configuration asks for them. Every seed goes on where it was interrupted, so its
 * thousands of commits need not each wait for the disk; the first ordinary commit afterwards makes all of them lasting.
 */
export async function seedHouse(house: House, appUrl: string, say: (line: string) => void): Promise<void> {
  const db = createDb(appUrl, { lasting: 'later' });
  try {
    for (const part of allParts(house)) {
      const seeding = { regency: house.config.regency, now: house.clock(), demo: house.config.demo, say };
      await part.seed?.({ ...house, db }, seeding);
    }
  } finally {
    await db.close();
  }
}

/** Given by the operator, or made once and kept beside the data. */
async function sessionSecret(config: Config): Promise<string> {
  const path = join(config.dataDir, 'session-secret');
  return config.sessionSecret ?? keepOnce(path, () => randomBytes(32).toString('base64url'));
}

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { createAt, type At } from '../../src/kernel/capability/at.ts';
import type { House } from '../../src/kernel/capability/house.ts';
import type { Grant, Person } from '../../src/kernel/people/permissions.ts';
import { createApp, openHouse } from '../../src/main.ts';
import { loadConfig } from '../../src/platform/config/config.ts';
import { newId } from '../../src/platform/db/id.ts';
import { visitor, type Visitor } from './browser.ts';
import { templateName } from './global-database.ts';
import { openSession } from './session.ts';

/** Addresses of a database for each role, and how to drop it. */
export interface TestDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
}

/** A fresh clone of the migrated template with Indonesia's areas and Muba's agencies; dropped when the test file ends. */
export async function testDatabase(template = templateName): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const adminUrl = inject('adminUrl');
  await asAdmin(adminUrl, `create database ${name} template ${template} owner serasan_owner`);
  afterAll(() => asAdmin(adminUrl, `drop database if exists ${name} with (force)`));
  return { appUrl: named(inject('appUrl'), name), ownerUrl: named(inject('ownerUrl'), name) };
}

export interface TestHouse {
  readonly house: House;
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  /** Sets what time it is for everybody. */
  setClock(instant: Date): void;
  /** Who asks, for calling actions directly. */
  at(person?: Person, regency?: string): At;
  /** A browser, signed in as the person. */
  browser(person?: Person): Promise<Visitor>;
  /** A person with grants, kept in the database. */
  person(given: {
    name?: string;
    regency?: string;
    organisation?: string;
    grants?: readonly Partial<Grant>[];
  }): Promise<Person>;
}

/** The whole house over its own database; its clock starts at noon of 2022-10-04 in Sekayu. */
export async function testHouse(): Promise<TestHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'serasan-house-'));
  return openTestHouse(await testDatabase(), dataDir, new Date('2022-10-04T05:00:00Z'));
}

/** A house over a database and a data directory of its own; both end with the test file. */
export async function openTestHouse(database: TestDatabase, dataDir: string, opensAt: Date): Promise<TestHouse> {
  let now = opensAt;
  const house = await openHouse(loadConfig({}, { data: dataDir }), database.appUrl, () => now);
  const app = await createApp(house);
  afterAll(async () => {
    await app.close();
    await house.db.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  return {
    house,
    app,
    database,
    setClock: (instant) => {
      now = instant;
    },
    at: (person, regency = '16.06') => createAt({ regency, person, now }),
    browser: async (person) => visitor(app, person && (await openSession(house, person.id))),
    person: (given) => keepPerson(house, given),
  };
}

async function keepPerson(house: House, given: Parameters<TestHouse['person']>[0]): Promise<Person> {
  const id = newId();
  const regency = given.regency ?? '16.06';
  const grants = (given.grants ?? []).map((grant) => ({
    permission: grant.permission ?? '',
    areaCode: grant.areaCode ?? regency,
    organisationCode: grant.organisationCode,
    validFrom: grant.validFrom ?? '2000-01-01',
    validTo: grant.validTo,
  }));
  const person: Person = {
    id,
    name: given.name ?? 'Orang Uji',
    email: `${id}@uji.example`,
    homeRegency: regency === '0' ? undefined : regency,
    organisationCode: given.organisation,
    grants,
  };
  await house.db.pool.query(
    'insert into kernel.people (id, name, email, home_regency_code, organisation_code, demo) values ($1, $2, $3, $4, $5, true)',
    [id, person.name, person.email, person.homeRegency ?? null, person.organisationCode ?? null],
  );
  for (const grant of grants)
    await house.db.pool.query(
      'insert into kernel.grants (id, person_id, permission, area_code, organisation_code, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        newId(),
        id,
        grant.permission,
        grant.areaCode,
        grant.organisationCode ?? null,
        grant.validFrom,
        grant.validTo ?? null,
      ],
    );
  return person;
}

async function asAdmin(adminUrl: string, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(command);
  await client.end();
}

/** The same server and role, another database. */
export function named(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
}

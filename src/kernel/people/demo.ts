import { people } from '../../../seed/people.ts';
import type { Db } from '../../platform/db/db.ts';
import { sql } from '../../platform/db/sql.ts';
import { nation } from '../areas/codes.ts';
import type { House } from '../capability/house.ts';
import type { Seeding } from '../capability/capability.ts';
import { hashPassword } from './hash-password.ts';
import { problems } from './model.ts';

/** One password for all fictional people, printed where they sign in. */
export const demoPassword = 'serasan-contoh-2022';

/** Since when the fictional people hold their roles: before anything the demo tells. */
const demoSince = '2020-01-01';

/** Makes the fictional people, or refuses to go on in production when there are any. */
export async function seedPeople(house: Pick<House, 'db' | 'signIn' | 'config'>, seeding: Seeding): Promise<void> {
  if (house.config.production && (await countDemoPeople(house.db)) > 0) throw problems.demoPeople();
  if (!seeding.demo) return;
  if ((await countDemoPeople(house.db)) >= people.length) return;
  const passwordHash = await hashPassword(demoPassword);
  for (const person of people) {
    await house.signIn.createAccount(
      {
        name: person.name,
        email: person.email,
        position: person.position[0],
        homeRegency: person.homeRegency ?? undefined,
        organisationCode: person.organisation ?? undefined,
        demo: true,
        passwordHash,
        grants: person.grants.map((grant) => ({
          role: grant.role,
          areaCode: grant.areaCode,
          organisationCode: grant.organisation,
          validFrom: demoSince,
        })),
      },
      seeding.now,
    );
  }
  seeding.say(`${people.length} demo people sign in with the password ${demoPassword}.`);
}

async function countDemoPeople(db: Db): Promise<number> {
  const { count } = await db.tx({ regency: nation, readOnly: true }, (tx) =>
    tx.one<{ count: number }>(sql`select count(*) from kernel.people p join auth.users u on u.id = p.id where p.demo`),
  );
  return count;
}

import { people } from '../../../seed/people.ts';
import { nation } from '../areas/codes.ts';
import type { House } from '../capability/house.ts';
import type { Seeding } from '../capability/capability.ts';
import { hashPassword } from './hash-password.ts';
import { problems } from './model.ts';
import { countDemoPeople } from './queries.ts';

/** One password for all fictional people, printed where they sign in. */
export const demoPassword = 'serasan-contoh-2022';

/** Since when the fictional people hold their roles: before anything the demo tells. */
const demoSince = '2020-01-01';

/** Makes the fictional people, or refuses to go on in production when there are any. */
export async function seedPeople(house: Pick<House, 'db' | 'signIn' | 'config'>, seeding: Seeding): Promise<void> {
  const there = await house.db.tx({ regency: nation, readOnly: true }, countDemoPeople);
  if (house.config.production && there > 0) throw problems.demoPeople();
  if (!seeding.demo || there >= people.length) return;
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

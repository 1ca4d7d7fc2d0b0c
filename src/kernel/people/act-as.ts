import { people } from '../../../seed/people.ts';
import { nation } from '../areas/codes.ts';
import { createAt, type At } from '../capability/at.ts';
import type { House } from '../capability/house.ts';
import type { Person } from './permissions.ts';
import { findPersonByEmail } from './queries.ts';

/** A demonstration is told by few people in thousands of steps: each is read once. */
const cast = new WeakMap<House, Map<string, Person>>();

/** Who does what in demonstrations: fictional people by their key in `seed/people.ts`, at an instant of the past. */
export async function actAs(house: House, key: string, now: Date): Promise<At> {
  const known = cast.get(house) ?? new Map<string, Person>();
  cast.set(house, known);
  const person = known.get(key) ?? (await findDemoPerson(house, key));
  known.set(key, person);
  return createAt({ regency: person.homeRegency ?? house.config.regency, person, now });
}

async function findDemoPerson(house: House, key: string): Promise<Person> {
  const email = people.find((each) => each.key === key)?.email;
  const row = email && (await house.db.tx({ regency: nation, readOnly: true }, (tx) => findPersonByEmail(tx, email)));
  const person = row && (await house.signIn.findPerson(row.id));
  if (!person) throw new Error(`The demonstration has no person ${key}.`);
  return person;
}

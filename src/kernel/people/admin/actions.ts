import { z } from 'zod';
import { findArea } from '../../areas/queries.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { nation } from '../../areas/codes.ts';
import { action } from '../../capability/action.ts';
import type { At } from '../../capability/at.ts';
import { invitationDays, problems } from '../model.ts';
import {
  endGrant,
  findGrant,
  findPersonByEmail,
  findPersonById,
  insertGrant,
  insertInvitation,
  insertPerson,
  type PersonWithGrants,
} from '../queries.ts';
import { roles, type Role } from '../roles.ts';

export const manage = 'people.manage';

/** The area whose people somebody looks after: their own regency, or the nation. */
export function ownArea(at: At): string {
  return at.person?.homeRegency ?? nation;
}

/** A person one may look after; everybody else is not there. */
export async function findMine(tx: Tx, id: string, at: At): Promise<PersonWithGrants | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const person = await findPersonById(tx, id);
  return person && (person.home_regency_code ?? nation) === ownArea(at) ? person : undefined;
}

const optional = z
  .string()
  .trim()
  .max(200)
  .optional()
  .transform((text) => text || undefined);
const tokenHash = z.string().regex(/^[0-9a-f]{64}$/);

export const newPerson = {
  name: z.string().trim().min(2).max(120),
  email: z.email().max(200),
  position: optional,
  organisation: optional,
};

export const addPerson = action({
  name: 'people.add',
  may: manage,
  input: z.strictObject({ ...newPerson, tokenHash }),
  on: async (_tx, _input, at) => ({ areaCode: ownArea(at) }),
  run: async (tx, input, at) => {
    if (await findPersonByEmail(tx, input.email)) throw problems.emailTaken({ field: 'email' });
    const person = {
      name: input.name,
      email: input.email,
      position: input.position,
      organisationCode: input.organisation,
    };
    const id = await insertPerson(tx, { ...person, homeRegency: at.person?.homeRegency });
    await insertInvitation(tx, Buffer.from(input.tokenHash, 'hex'), id, invitationEnd(at));
    return { id };
  },
  audit: ({ input, result }) => ({
    subject: 'person',
    id: result.id,
    detail: { organisation: input.organisation },
    personal: { name: input.name, email: input.email },
  }),
});

/** A new link for somebody who lost theirs or forgot the password; it also lets a new password be chosen. */
export const invitePerson = action({
  name: 'people.invite',
  may: manage,
  input: z.strictObject({ person: z.uuid(), tokenHash }),
  on: async (tx, input, at) => placeOf(await findMine(tx, input.person, at)),
  run: async (tx, input, at) =>
    insertInvitation(tx, Buffer.from(input.tokenHash, 'hex'), input.person, invitationEnd(at)),
  audit: ({ input }) => ({ subject: 'person', id: input.person, detail: {} }),
});

/** Asked over the area of the grant itself: nobody gives what lies outside their own area. */
export const giveRole = action({
  name: 'people.give-role',
  may: manage,
  input: z.strictObject({
    person: z.uuid(),
    role: z.enum(Object.keys(roles) as [Role, ...Role[]]),
    area: z.string().trim().min(1).max(13),
    organisation: optional,
  }),
  on: async (tx, input, at) => {
    if (!(await findMine(tx, input.person, at))) return undefined;
    if (!(await findArea(tx, input.area))) throw problems.unknownArea({ field: 'area' });
    if (!at.may(manage, { areaCode: input.area })) throw problems.notYours({ field: 'area' });
    return { areaCode: input.area };
  },
  run: async (tx, input, at) => {
    const grant = { role: input.role, areaCode: input.area, organisationCode: input.organisation, validFrom: at.today };
    return { id: await insertGrant(tx, input.person, grant) };
  },
  audit: ({ input }) => ({
    subject: 'person',
    id: input.person,
    detail: { role: input.role, area: input.area, organisation: input.organisation },
  }),
});

export const withdrawGrant = action({
  name: 'people.withdraw-grant',
  may: manage,
  input: z.strictObject({ person: z.uuid(), grant: z.uuid() }),
  on: async (tx, input, at) => {
    const grant = await findGrant(tx, input.grant);
    if (!grant || grant.person_id !== input.person || !(await findMine(tx, input.person, at))) return undefined;
    return { areaCode: grant.area_code, grant };
  },
  run: async (tx, input, at) => endGrant(tx, input.grant, at.today),
  audit: ({ input, row }) => ({
    subject: 'person',
    id: input.person,
    detail: { grant: input.grant, role: row.grant.role, permission: row.grant.permission, area: row.grant.area_code },
  }),
});

function placeOf(person: PersonWithGrants | undefined) {
  return person && { areaCode: person.home_regency_code ?? nation };
}

function invitationEnd(at: At): Date {
  return new Date(at.now.getTime() + invitationDays * 24 * 3_600_000);
}

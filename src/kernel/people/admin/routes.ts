import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { nameAreas } from '../../areas/queries.ts';
import { exchange } from '../../capability/exchange.ts';
import { form, page } from '../../capability/route.ts';
import type { At } from '../../capability/at.ts';
import type { House } from '../../capability/house.ts';
import { listOrganisations } from '../../organisations/queries.ts';
import { tokenHash } from '../routes.ts';
import { listPeople, type PersonWithGrants } from '../queries.ts';
import { words } from '../words.ts';
import { addPerson, findMine, giveRole, invitePerson, manage, newPerson, withdrawGrant } from './actions.ts';
import { InvitationLinkPage } from './pages/link.tsx';
import { NewPersonPage } from './pages/new-person.tsx';
import { PeoplePage } from './pages/people.tsx';
import { PersonPage } from './pages/person.tsx';

const link = ({ secrets, at }: { secrets: unknown; at: At }) => InvitationLinkPage({ link: secrets as string, at });

export const peopleRoutes = [
  page('/kerja/orang', {
    may: manage,
    input: z.object({ q: z.string().trim().max(100).optional() }),
    read: async (tx, input, at) => {
      const people = await listPeople(tx, at.person?.homeRegency, input.q || undefined);
      const areas = await nameAreas(
        tx,
        people.flatMap((each) => each.grants.map((grant) => grant.area_code)),
      );
      return { people, areas };
    },
    title: ({ at }) => words(at.lang).peopleTitle,
    view: PeoplePage,
  }),
  form('/kerja/orang/baru', {
    act: addPerson,
    exchange: exchange({
      input: z.strictObject(newPerson),
      run: async ({ house, fields, headers, at }) => invitation(house, headers, at, fields),
    }),
    read: async (tx, _input, at) => ({ organisations: await listOrganisations(tx, at.today) }),
    title: ({ at }) => words(at.lang).addPerson,
    view: NewPersonPage,
    shown: link,
    then: ({ at }) => at.href('/kerja/orang'),
    publish: z.object({ id: z.string() }),
  }),
  form('/kerja/orang/:person', {
    act: giveRole,
    read: async (tx, input, at) => {
      const person = await findMine(tx, input['person'] ?? '', at);
      if (!person) return undefined;
      const areas = await nameAreas(
        tx,
        person.grants.map((grant) => grant.area_code),
      );
      const grants = person.grants.map((grant) => ({ ...grant, area: areas.get(grant.area_code) ?? grant.area_code }));
      return { person, grants, organisations: await listOrganisations(tx, at.today) };
    },
    title: ({ data, at }) => (data as { person?: PersonWithGrants }).person?.name ?? words(at.lang).people,
    view: PersonPage,
    then: ({ input, at }) => at.href(`/kerja/orang/${input['person']}`),
  }),
  form('/kerja/orang/:person/cabut', {
    act: withdrawGrant,
    then: ({ input, at }) => at.href(`/kerja/orang/${input['person']}`),
  }),
  form('/kerja/orang/:person/undang', {
    act: invitePerson,
    exchange: exchange({
      input: z.strictObject({ person: z.uuid() }),
      run: async ({ house, fields, headers, at }) => invitation(house, headers, at, fields),
    }),
    title: ({ at }) => words(at.lang).linkTitle,
    shown: link,
    then: ({ input, at }) => at.href(`/kerja/orang/${input['person']}`),
  }),
];

/** A random link: its hash goes into the action, the link itself only onto the screen. */
function invitation(house: House, headers: Headers, at: At, fields: Readonly<Record<string, unknown>>) {
  const token = randomBytes(24).toString('base64url');
  const origin = house.config.publicUrl?.replace(/\/$/, '') ?? `http://${headers.get('host') ?? 'localhost'}`;
  return {
    fields: { ...fields, tokenHash: tokenHash(token).toString('hex') },
    secrets: `${origin}${at.href(`/undangan/${token}`)}`,
  };
}

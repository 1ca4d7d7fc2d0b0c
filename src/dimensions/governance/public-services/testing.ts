import { perform } from '../../../kernel/capability/action.ts';
import { createAt, type At } from '../../../kernel/capability/at.ts';
import type { House } from '../../../kernel/capability/house.ts';
import type { Grant, Person } from '../../../kernel/people/permissions.ts';
import { elementCodes } from '../../../methods/skm/elements.ts';
import type { Db } from '../../../platform/db/db.ts';
import { apply, officeVerbs, rateService } from './actions.ts';
import { publicationOf, seededDrafts, standardsFrom } from './seed.ts';
import { adoptStandard, publishStandard } from './standard-actions.ts';

/** What a test brings: the house of `test/support`, without naming it in the program. */
interface Testing {
  readonly house: House;
  at(person?: Person): At;
  person(given: { name?: string; organisation?: string; grants?: readonly Partial<Grant>[] }): Promise<Person>;
}

/** For tests: the house with its catalogue published and an officer of Disdukcapil at work. */
export async function serviceOffice(test: Testing) {
  const { house } = test;
  const grants = ['public-services.draft', 'public-services.publish'].map((permission) => ({ permission }));
  await publishCatalogue(house.db, await test.person({ grants }));
  const officer = await test.person({
    name: 'Petugas Uji',
    organisation: 'DISDUKCAPIL',
    grants: [{ permission: 'public-services.process', organisationCode: 'DISDUKCAPIL' }],
  });
  return {
    officer,
    apply: (given: Record<string, unknown> = {}, once?: string) =>
      perform(house.db, apply, { ...application, ...given }, test.at(), once),
    act: (verb: string, number: string, note?: string, by: Person = officer) => {
      const act = officeVerbs.moves[verb];
      if (!act) throw new Error(`no verb ${verb}`);
      return perform(house.db, act, { number, ...(note === undefined ? {} : { note }) }, test.at(by));
    },
    rate: (number: string, mark: unknown = 4, at: At = test.at()) =>
      perform(house.db, rateService, { number, ...Object.fromEntries(elementCodes.map((code) => [code, mark])) }, at),
  };
}

/** For tests: the seed's standards, in force since before any application. The person may draft and publish. */
export async function publishCatalogue(db: Db, person: Person): Promise<void> {
  const now = new Date(`${standardsFrom}T02:00:00Z`);
  const at = createAt({ regency: '16.06', person, now });
  for (const draft of seededDrafts()) {
    await perform(db, adoptStandard, draft, at);
    await perform(db, publishStandard, publicationOf(draft, now), at);
  }
}

/** For tests: a standard of the seed as an agency would type it. */
export function typedDraft(code: string) {
  const draft = seededDrafts().find((each) => each.code === code);
  if (!draft) throw new Error(`the seed has no ${code}`);
  return { ...draft, components: draft.components.map(({ component, text }) => ({ component, text })) };
}

/** A resident of Serasan Jaya in Sekayu applies for an identity card. */
export const application = {
  service: 'ktp-el',
  village: '16.06.01.1010',
  requirements: ['kk'],
  name: 'Kanari Uji Nama',
  contact: '0812 9999 1234',
  files: [],
  consent: 'ya',
};

import { perform } from '../../../kernel/capability/action.ts';
import type { At } from '../../../kernel/capability/at.ts';
import type { House } from '../../../kernel/capability/house.ts';
import type { Grant, Person } from '../../../kernel/people/permissions.ts';
import { elementCodes } from '../../../methods/skm/elements.ts';
import { apply, officeVerbs, publishService, rateService } from './actions.ts';
import { seededStandards } from './seed.ts';

/** What a test brings: the house of `test/support`, without naming it in the program. */
interface Testing {
  readonly house: House;
  at(person?: Person): At;
  person(given: { name?: string; organisation?: string; grants?: readonly Partial<Grant>[] }): Promise<Person>;
}

/** For tests: the house with its catalogue published and an officer of Disdukcapil at work. */
export async function serviceOffice(test: Testing) {
  const { house } = test;
  const publisher = await test.person({ grants: [{ permission: 'public-services.publish' }] });
  const publish = (standard: object) => perform(house.db, publishService, standard, test.at(publisher));
  for (const standard of seededStandards()) await publish(standard);
  const officer = await test.person({
    name: 'Petugas Uji',
    organisation: 'DISDUKCAPIL',
    grants: [{ permission: 'public-services.process', organisationCode: 'DISDUKCAPIL' }],
  });
  return {
    officer,
    publish,
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

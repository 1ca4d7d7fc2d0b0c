import { z } from 'zod';
import { action } from '../../../kernel/capability/action.ts';
import type { At } from '../../../kernel/capability/at.ts';
import { listOrganisations } from '../../../kernel/organisations/queries.ts';
import type { Place } from '../../../kernel/people/permissions.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { formatDate } from '../../../platform/words/format.ts';
import { deleteDraft, findDraftToChange, putDraft } from './draft-queries.ts';
import {
  earliestStart,
  keepSources,
  mayDraft,
  mayPublish,
  problems,
  seenOf,
  type Draft,
  type Requirement,
  type ServiceStandard,
} from './model.ts';
import { findVersion, insertService, insertVersion } from './queries.ts';
import { draftInput, publishInput, serviceCode, sourcedInput, type DraftInput } from './standard-input.ts';

interface Writing extends Place {
  readonly organisationCode: string;
  readonly draft: Draft | undefined;
  readonly latest: ServiceStandard | undefined;
}

/** An agency writes the next version of a standard, or the first of a new service; nothing is public yet. */
export const draftStandard = action({
  name: 'public-services.draft',
  words: ['Menyimpan konsep standar pelayanan', 'Saved a draft of a service standard'],
  may: mayDraft,
  input: draftInput,
  on: findPlaceOfDraft,
  run: async (tx, input, at, { organisationCode, draft, latest }) => {
    const { code, after, name, summary, allowedDays, fee, decree } = input;
    if ((draft || latest) && !isOpened(input)) throw problems.codeTaken({ field: 'code', values: { code } });
    checkSeen(draft, input.seen);
    checkLatest(latest, after);
    const kept = await putDraft(tx, {
      code,
      organisationCode,
      after,
      text: {
        name,
        summary,
        allowedDays,
        fee,
        decree,
        components: keepSources(input.components, latest?.components ?? []),
        requirements: codedRequirements(input.requirements),
      },
      seenAt: draft?.savedAt,
      at: at.now,
      ...(at.person ? { personId: at.person.id } : {}),
    });
    if (!kept) throw problems.draftChanged();
    return { code };
  },
  audit: ({ input, row }) => ({
    subject: 'service',
    id: input.code,
    detail: { after: input.after, organisation: row.organisationCode },
  }),
});

/** The same with the source of each text that was read elsewhere: for the seed; what people send names no source. */
export const adoptStandard = action({ ...draftStandard, input: sourcedInput });

/**
 * Whose standard it is: of one that was opened the service's agency, of a new one the agency that is named. Whether
 * another has the code is said only once the permission over that agency was asked.
 * @throws Problem when what was opened is there no more, or the agency is none
 */
async function findPlaceOfDraft(tx: Tx, input: DraftInput, at: At): Promise<Writing> {
  const draft = await findDraftToChange(tx, input.code);
  const latest = await findVersion(tx, input.code);
  const found = { areaCode: at.regency, draft, latest };
  if (isOpened(input)) {
    const owner = draft ?? latest;
    if (!owner) throw problems.draftChanged();
    return { ...found, organisationCode: owner.organisationCode };
  }
  const agency = (await listOrganisations(tx, at.today)).find((each) => each.code === input.organisationCode);
  if (!agency) throw problems.unknownAgency({ field: 'organisationCode' });
  return { ...found, organisationCode: agency.code };
}

/** Written over something that was there; else a new service. */
function isOpened({ seen, after }: DraftInput): boolean {
  return seen !== '' || after > 0;
}

function checkSeen(draft: Draft | undefined, seen: string): void {
  if (seenOf(draft) !== seen) throw problems.draftChanged();
}

function checkLatest(latest: ServiceStandard | undefined, after: number): void {
  if ((latest?.version ?? 0) !== after) throw problems.standardOutdated({ values: { version: latest?.version ?? 0 } });
}

/** Each requirement with a code of its own; those that were there keep theirs. @throws Problem when two are the same */
function codedRequirements(given: DraftInput['requirements']): Requirement[] {
  const coded: Requirement[] = [];
  for (const [index, each] of given.entries()) {
    if (!each.name[0]) continue;
    const code =
      each.code ||
      each.name[0]
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 60);
    if (coded.some((other) => other.code === code))
      throw problems.requirementTwice({ field: `requirements.${index}.name.0` });
    coded.push({ ...each, code });
  }
  return coded;
}

/** The agency's head makes a draft public from a day on. What was published before stays readable for ever. */
export const publishStandard = action({
  name: 'public-services.publish',
  words: ['Menerbitkan standar pelayanan', 'Published a service standard'],
  may: mayPublish,
  input: publishInput,
  on: async (tx, input, at) => placeOf(await findDraftToChange(tx, input.code), at),
  run: async (tx, input, at, { draft }) => {
    checkSeen(draft, input.seen);
    const latest = await findVersion(tx, draft.code);
    checkLatest(latest, draft.after);
    const earliest = earliestStart(at.today, latest);
    if (input.validFrom < earliest)
      throw problems.validTooEarly({ field: 'validFrom', values: { date: formatDate(at.lang, earliest) } });
    if (!latest) await insertService(tx, draft);
    const version = draft.after + 1;
    await insertVersion(tx, draft.code, version, draft, {
      validFrom: input.validFrom,
      at: at.now,
      personId: at.person?.id,
    });
    await deleteDraft(tx, draft.code);
    return { code: draft.code, version };
  },
  audit: ({ input, row, result }) => ({
    subject: 'service',
    id: input.code,
    detail: {
      version: result.version,
      validFrom: input.validFrom,
      allowedDays: row.draft.allowedDays,
      fee: row.draft.fee,
    },
  }),
});

/** The agency gives up what it was writing; what is published is untouched. */
export const discardDraft = action({
  name: 'public-services.discard-draft',
  words: ['Membuang konsep standar pelayanan', 'Discarded a draft of a service standard'],
  may: mayDraft,
  input: z.strictObject({ code: serviceCode }),
  on: async (tx, input, at) => placeOf(await findDraftToChange(tx, input.code), at),
  run: (tx, input) => deleteDraft(tx, input.code),
  audit: ({ input, row }) => ({ subject: 'service', id: input.code, detail: { after: row.draft.after } }),
});

function placeOf(draft: Draft | undefined, at: At): (Place & { readonly draft: Draft }) | undefined {
  return draft && { areaCode: at.regency, organisationCode: draft.organisationCode, draft };
}

import type { At } from '../../../kernel/capability/at.ts';
import { checkAccess } from '../../../kernel/capability/access.ts';
import type { InboxItem } from '../../../kernel/capability/capability.ts';
import { listOrganisations, type Organisation } from '../../../kernel/organisations/queries.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { pick } from '../../../platform/words/words.ts';
import { findDraft, listDrafts, listVersions } from './draft-queries.ts';
import {
  earliestStart,
  mayDraft,
  mayPublish,
  type Draft,
  type Service,
  type ServiceStandard,
  type Version,
} from './model.ts';
import { findVersion, listLatest } from './queries.ts';
import { words } from './standard-words.ts';

export interface StandardRow {
  readonly code: string;
  readonly latest: Service | undefined;
  readonly draft: Draft | undefined;
}

/** One service at its agency's desk: what is published and what is being written. */
export interface StandardDesk {
  readonly code: string;
  readonly latest: ServiceStandard | undefined;
  readonly draft: Draft | undefined;
  readonly versions: readonly Version[];
  readonly earliest: string;
}

/** Every service of the agencies for which the person may write, published or not. */
export async function readStandards(tx: Tx, at: At): Promise<StandardRow[]> {
  const latest = (await listLatest(tx)).filter((each) => at.may(mayDraft, placed(at, each)));
  const drafts = (await listDrafts(tx)).filter((each) => at.may(mayDraft, placed(at, each)));
  return [
    ...drafts.filter((draft) => draft.after === 0).map((draft) => ({ code: draft.code, latest: undefined, draft })),
    ...latest.map((each) => ({
      code: each.code,
      latest: each,
      draft: drafts.find(({ code }) => code === each.code),
    })),
  ];
}

/** @throws Problem when the service is another agency's */
export async function readStandardDesk(tx: Tx, at: At, code: string): Promise<StandardDesk | undefined> {
  const latest = await findVersion(tx, code);
  const draft = await findDraft(tx, code);
  const owner = draft ?? latest;
  if (!owner) return undefined;
  checkAccess(mayDraft, at, placed(at, owner));
  return { code, latest, draft, versions: await listVersions(tx, code), earliest: earliestStart(at.today, latest) };
}

/** Agencies for which the person may write a new service. */
export async function listOwnAgencies(tx: Tx, at: At): Promise<Organisation[]> {
  const all = await listOrganisations(tx, at.today);
  return all.filter(({ code }) => at.may(mayDraft, placed(at, { organisationCode: code })));
}

/** Drafts that wait for whoever publishes. */
export async function listUnpublished(tx: Tx, at: At): Promise<InboxItem[]> {
  if (!at.may(mayPublish)) return [];
  const drafts = (await listDrafts(tx)).filter((each) => at.may(mayPublish, placed(at, each)));
  return drafts.map((draft) => ({
    kind: [words('id').draftWaits, words('en').draftWaits],
    title: pick(draft.name, at.lang),
    href: `/kerja/standar/${draft.code}/konsep`,
  }));
}

function placed(at: At, { organisationCode }: { organisationCode: string }) {
  return { areaCode: at.regency, organisationCode };
}

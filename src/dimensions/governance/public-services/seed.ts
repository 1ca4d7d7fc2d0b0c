import { people } from '../../../../seed/people.ts';
import { demoApplications, demoSeed } from '../../../../seed/public-services/demo-applications.ts';
import { services } from '../../../../seed/public-services/services.ts';
import { complete } from '../../../blocks/cases/actions.ts';
import { perform, type AnyAction } from '../../../kernel/capability/action.ts';
import { createAt } from '../../../kernel/capability/at.ts';
import type { Seeding } from '../../../kernel/capability/capability.ts';
import type { House } from '../../../kernel/capability/house.ts';
import { findSubmission } from '../../../kernel/capability/submissions.ts';
import { refreshDerived } from '../../../kernel/observations/refresh.ts';
import { periodsIn } from '../../../kernel/periods/model.ts';
import { actAs } from '../../../kernel/people/act-as.ts';
import type { Person } from '../../../kernel/people/permissions.ts';
import { localDate } from '../../../platform/words/format.ts';
import { apply, officeVerbs, rateService } from './actions.ts';
import { adoptStandard, publishStandard } from './standard-actions.ts';
import { tellStory, type Step } from './demo-story.ts';
import type { SourcedInput } from './standard-input.ts';
import { listDatedVillages } from './queries.ts';

/** Applications that are told at once: enough to keep the database busy, few enough to leave it connections. */
const atOnce = 8;
const lastKey = 'demo:last';

/** Before anything that the demonstration tells. */
export const standardsFrom = '2021-01-04';

/** The catalogue as the seed knows it, in the shape in which an agency drafts it. */
export function seededDrafts(): (SourcedInput & { readonly organisationCode: string })[] {
  return services.map((service) => ({
    code: service.slug,
    organisationCode: service.owner,
    after: 0,
    seen: '',
    name: [...service.name],
    summary: [...service.summary],
    allowedDays: service.slaWorkingDays,
    fee: service.fee,
    decree: null,
    components: service.components.map((each) => ({
      component: each.code,
      text: [...each.text] as [string, string],
      source: each.demo ? null : each.source.text,
      certainty: each.demo ? null : each.certainty,
    })),
    requirements: service.requirements.map((each) => ({ ...each, name: [...each.name] as [string, string] })),
  }));
}

/** What the head then says, of a draft saved at that instant. */
export function publicationOf(draft: { readonly code: string }, savedAt: Date) {
  return { code: draft.code, seen: savedAt.toISOString(), validFrom: localDate(savedAt) };
}

/**
 * Eight services published by their agencies' heads, then some 460 applications told through the actions that people
 * use, each at its own past instant. Interrupted, it goes on where it stopped: every step has its key, and the last
 * application of all is told last.
 */
export async function seed(house: House, { regency, now, demo, say }: Seeding): Promise<void> {
  if (!demo || regency !== '16.06') return;
  const told = await house.db.tx({ regency }, (tx) => findSubmission(tx, lastKey, apply.name, undefined));
  if (told) return;
  const started = performance.now();
  const officers = await actors(house, 'service-officer', now);
  const heads = await actors(house, 'agency-head', now);
  const tell = teller(house, regency);
  const adopted = new Date(`${standardsFrom}T02:00:00Z`);
  for (const draft of seededDrafts()) {
    const head = heads.get(draft.organisationCode);
    await tell(adoptStandard, draft, adopted, `demo:draft:${draft.code}`, head);
    await tell(publishStandard, publicationOf(draft, adopted), adopted, `demo:publish:${draft.code}`, head);
  }
  const villages = await house.db.tx({ regency, readOnly: true }, listDatedVillages);
  const stories = demoApplications({ seed: demoSeed, today: localDate(now), villages }).map((each, index) =>
    tellStory(each, index, now),
  );
  const others = stories.slice(0, -1);
  const lane = Math.ceil(others.length / atOnce);
  // Each lane tells its own months: two events of one month would wait for each other, since they ask for one recount.
  await Promise.all(
    Array.from({ length: atOnce }, async (_, index) => {
      for (const story of others.slice(index * lane, (index + 1) * lane)) await live(story, story.key);
    }),
  );
  const last = stories.at(-1);
  if (last) await live(last, 'last');
  // The house counts answers by night; the nights that the demonstration tells of are over.
  const months = periodsIn({ from: standardsFrom.slice(0, 7), to: localDate(now).slice(0, 7) }, 'monthly');
  await house.db.tx({ regency }, async (tx) => {
    for (const month of months) await refreshDerived(tx, 'PS-IKM', month);
  });
  say(`${stories.length} example applications told in ${((performance.now() - started) / 1000).toFixed(1)} s.`);

  /** One application from its first step to its last. */
  async function live(story: ReturnType<typeof tellStory>, key: string): Promise<void> {
    const { number } = (await tell(apply, story.application, story.at, `demo:${key}`)) as { number: string };
    for (const step of story.steps) {
      const officer = step.by === 'office' ? officers.get(story.organisation) : undefined;
      await tell(actionOf(step), { number, ...step.input }, step.at, `demo:${key}:${step.verb}`, officer);
    }
  }
}

function actionOf(step: Step): AnyAction {
  if (step.verb === 'rate') return rateService;
  if (step.verb === 'complete') return complete;
  const verb = officeVerbs.moves[step.verb];
  if (!verb) throw new Error(`An application has no verb ${step.verb}.`);
  return verb;
}

function teller(house: House, regency: string) {
  return (act: AnyAction, input: unknown, now: Date, once: string, person?: Person): Promise<unknown> =>
    perform(house.db, act, input, createAt({ regency, person, now }), once);
}

/** The fictional people of a role by their agency. */
async function actors(house: House, role: string, now: Date): Promise<Map<string, Person>> {
  const found = new Map<string, Person>();
  for (const each of people) {
    if (each.homeRegency !== '16.06' || !each.organisation || found.has(each.organisation)) continue;
    if (!each.grants.some((grant) => grant.role === role)) continue;
    const { person } = await actAs(house, each.key, now);
    if (person) found.set(each.organisation, person);
  }
  return found;
}

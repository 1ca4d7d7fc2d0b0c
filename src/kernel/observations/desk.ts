import { getActor } from '../../kernel/capability/access.ts';
import type { Tx } from '../../platform/db/db.ts';
import { borderProblems } from '../../platform/problem/problem.ts';
import { pick } from '../../platform/words/words.ts';
import { formatPeriod, localDate } from '../../platform/words/format.ts';
import { commonArea } from '../areas/codes.ts';
import type { At } from '../capability/at.ts';
import type { InboxItem } from '../capability/capability.ts';
import type { Evidence } from '../evidence/model.ts';
import { listEvidence, listEvidenceOf } from '../evidence/queries.ts';
import type { Indicator } from '../indicators/model.ts';
import { getIndicator, listIndicators } from '../indicators/queries.ts';
import { periodOf, previous, shift, type Period } from '../periods/model.ts';
import { can, checkPeriod, decisionDue, entryDue, may, type Status } from './model.ts';
import {
  countEntered,
  listEntryAreas,
  listFigureSets,
  listHeads,
  type EntryArea,
  type FigureSet,
  type Head,
} from './queries.ts';
import { words } from './words.ts';

/** An indicator that a person enters, and how far its last ended period has come. */
export interface EntryTask {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly due: string;
  readonly filled: number;
  readonly expected: number;
  readonly returned: number;
}

/** Indicators that the person enters, unfinished ones first. */
export async function readEntryTasks(tx: Tx, at: At): Promise<EntryTask[]> {
  const indicators = (await listIndicators(tx, { kind: 'entered' })).filter((each) => mayEnter(at, each));
  const periodBy = { monthly: previous(periodOf(at.today, 'monthly')), yearly: previous(periodOf(at.today, 'yearly')) };
  const counts = await countEntered(tx, [periodBy.monthly, periodBy.yearly]);
  const areas = {
    monthly: await listAllAreas(tx, periodBy.monthly),
    yearly: await listAllAreas(tx, periodBy.yearly),
  };
  const tasks = indicators.map((indicator) => {
    const period = periodBy[indicator.frequency];
    const own = areas[indicator.frequency][indicator.areaLevel].filter((area) =>
      mayEnterArea(at, indicator, area.code),
    );
    const codes = new Set(own.map((area) => area.code));
    const stand = counts.filter(
      (each) => each.indicator === indicator.code && each.period === period && codes.has(each.area),
    );
    const filled = stand.filter((each) => ['submitted', 'approved', 'verified'].includes(each.status)).length;
    const returned = stand.filter((each) => each.status === 'returned').length;
    return { indicator, period, due: entryDue(period), filled, expected: own.length, returned };
  });
  return tasks
    .filter((task) => task.expected > 0)
    .toSorted((a, b) => Number(a.filled >= a.expected) - Number(b.filled >= b.expected) || a.due.localeCompare(b.due));
}

async function listAllAreas(tx: Tx, period: Period): Promise<Record<Indicator['areaLevel'], EntryArea[]>> {
  return {
    regency: await listEntryAreas(tx, { areaLevel: 'regency' }, period),
    district: await listEntryAreas(tx, { areaLevel: 'district' }, period),
    village: await listEntryAreas(tx, { areaLevel: 'village' }, period),
  };
}

/** Somewhere in the regency: the person holds it for the indicator's agency, or for an area without an agency. */
function mayEnter(at: At, indicator: Indicator): boolean {
  const { areaLevel, organisation } = indicator;
  if (at.may('observations.enter', { areaCode: at.regency, organisationCode: organisation })) return true;
  return areaLevel !== 'regency' && ownAreas(at).some((area) => mayEnterArea(at, indicator, area));
}

function mayEnterArea(at: At, indicator: Pick<Indicator, 'organisation'>, area: string): boolean {
  return at.may('observations.enter', { areaCode: area, organisationCode: indicator.organisation });
}

/** Areas below the regency for which the person holds something. */
function ownAreas(at: At): string[] {
  return (at.person?.grants ?? []).map((grant) => grant.areaCode).filter((code) => code.startsWith(`${at.regency}.`));
}

export interface EntryData {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly areas: readonly EntryArea[];
  readonly heads: ReadonlyMap<string, Head>;
  readonly before: ReadonlyMap<string, Head>;
  readonly attached: readonly Evidence[];
  readonly shelf: readonly Evidence[];
  /** Filling in village figures goes district by district. */
  readonly districts: readonly EntryArea[];
  readonly district: string | undefined;
  readonly note: string;
  readonly periods: readonly Period[];
}

/** What the entry form shows. @throws Problem when the indicator or period takes no entry, or nothing there is the person's */
export async function readEntry(tx: Tx, asked: Readonly<Record<string, string>>, at: At): Promise<EntryData> {
  const indicator = await getIndicator(tx, asked['indicator'] ?? '');
  const period = checkPeriod(indicator, asked['period'] ?? '', at.today);
  const all = (await listEntryAreas(tx, indicator, period)).filter((area) => mayEnterArea(at, indicator, area.code));
  if (all.length === 0) throw borderProblems.forbidden();
  const byDistrict = indicator.areaLevel === 'village';
  const parents = new Set(all.map((area) => area.parent));
  const districts = byDistrict
    ? (await listEntryAreas(tx, { areaLevel: 'district' }, period)).filter((each) => parents.has(each.code))
    : [];
  const district = districts.find((each) => each.code === asked['kecamatan']) ?? districts[0];
  const areas = district ? all.filter((area) => area.parent === district.code) : all;
  const heads = byArea(await listHeads(tx, indicator.code, period));
  const shown = areas.flatMap((area) => heads.get(area.code) ?? []);
  const linked = await listEvidenceOf(
    tx,
    shown.map((head) => head.id),
  );
  const attached = [...new Map([...linked.values()].flat().map((each) => [each.id, each])).values()];
  return {
    indicator,
    period,
    areas,
    heads,
    before: byArea(await listHeads(tx, indicator.code, previous(period))),
    attached,
    shelf: (await listEvidence(tx, indicator.organisation, 12)).filter(
      (each) => !attached.some((a) => a.id === each.id),
    ),
    districts,
    district: district?.code,
    note: shown.find((head) => head.note && can.supersede(head.status))?.note ?? '',
    periods: periodsAround(period, periodOf(at.today, indicator.frequency)),
  };
}

/** Six periods with the given one among them, none later than the running one, newest first: on a phone the first is in sight. */
function periodsAround(period: Period, running: Period): Period[] {
  const later = shift(period, 2);
  const last = later < running ? later : running;
  return Array.from({ length: 6 }, (_, index) => shift(last, -index));
}

function byArea(heads: readonly Head[]): ReadonlyMap<string, Head> {
  return new Map(heads.filter((head) => head.status !== 'withdrawn').map((head) => [head.area, head]));
}

export type Stage = 'approve' | 'verify';

/** What each stage of review looks at and asks for. */
export const stages = {
  approve: { permission: 'observations.approve', status: 'submitted', path: '/kerja/persetujuan' },
  verify: { permission: 'observations.verify', status: 'approved', path: '/kerja/verifikasi' },
} as const satisfies Record<Stage, { permission: string; status: Status; path: string }>;

/** Sets that wait for the person's decision, longest waiting first. */
export async function readReviewSets(tx: Tx, stage: Stage, at: At): Promise<(FigureSet & { due: string })[]> {
  const { permission, status } = stages[stage];
  const sets = await listFigureSets(tx, [status]);
  return sets
    .filter((set) => at.may(permission, { areaCode: commonArea(set.areas), organisationCode: set.organisation }))
    .map((set) => ({ ...set, due: decisionDue(status, localDate(set.since)) }));
}

export interface ReviewData {
  readonly stage: Stage;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly rows: readonly (Head & { readonly last: Head | undefined; readonly evidence: readonly Evidence[] })[];
  /** Figures of the set at another status, by status. */
  readonly others: ReadonlyMap<Status, number>;
  readonly expected: number;
  /** Why this person may not decide, though the permission is held. */
  readonly hindered: boolean;
}

/** One submission set in front of its reviewer. Undefined when it is not theirs to see. */
export async function readReview(
  tx: Tx,
  stage: Stage,
  asked: Readonly<Record<string, string>>,
  at: At,
): Promise<ReviewData | undefined> {
  const indicator = await getIndicator(tx, asked['indicator'] ?? '');
  const period = checkPeriod(indicator, asked['period'] ?? '', '9999-12-31');
  const { permission, status } = stages[stage];
  const heads = await listHeads(tx, indicator.code, period);
  const mine = heads.filter((head) =>
    at.may(permission, { areaCode: head.area, organisationCode: indicator.organisation }),
  );
  if (heads.length > 0 && mine.length === 0) throw borderProblems.forbidden();
  const waiting = mine.filter((head) => head.status === status);
  const before = byArea(await listHeads(tx, indicator.code, previous(period)));
  const evidence = await listEvidenceOf(
    tx,
    waiting.map((head) => head.id),
  );
  const person = getActor(at);
  const independent = (head: Head) => may[stage](person, { ...head, organisation: indicator.organisation });
  const others = Map.groupBy(
    mine.filter((head) => head.status !== status),
    (head) => head.status,
  );
  return {
    stage,
    indicator,
    period,
    rows: waiting.map((head) => ({ ...head, last: before.get(head.area), evidence: evidence.get(head.id) ?? [] })),
    others: new Map([...others].map(([key, list]) => [key, list.length])),
    expected: (await listEntryAreas(tx, indicator, period)).length,
    hindered: waiting.length > 0 && !waiting.every(independent),
  };
}

/** What waits for the person in the matter of figures. */
export async function observationInbox(tx: Tx, at: At): Promise<InboxItem[]> {
  const items: InboxItem[] = [];
  if (at.may('observations.enter'))
    items.push(...(await readEntryTasks(tx, at)).flatMap((task) => entryItem(task, at)));
  for (const stage of ['approve', 'verify'] as const) {
    if (!at.may(stages[stage].permission)) continue;
    const kind = stage === 'approve' ? 'approvalKind' : 'verificationKind';
    for (const set of await readReviewSets(tx, stage, at))
      items.push({
        kind: [words('id')[kind], words('en')[kind]],
        title: `${pick([set.name_id, set.name_en], at.lang)} · ${formatPeriod(at.lang, set.period)}`,
        href: `${stages[stage].path}/${set.indicator}/${set.period}`,
        due: set.due,
      });
  }
  return items;
}

function entryItem(task: EntryTask, at: At): InboxItem[] {
  if (task.filled >= task.expected) return [];
  const kind = task.returned > 0 ? 'returnedKind' : 'entryKind';
  return [
    {
      kind: [words('id')[kind], words('en')[kind]],
      title: `${pick(task.indicator.name, at.lang)} · ${formatPeriod(at.lang, task.period)}`,
      href: `/kerja/angka/${task.indicator.code}/${task.period}`,
      due: task.due,
    },
  ];
}

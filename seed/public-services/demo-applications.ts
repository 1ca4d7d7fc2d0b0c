import { demo } from '../origin.ts';
import { holidays } from '../holidays.ts';
import { pick, pickOne, randomFrom } from './random.ts';
import { services } from './services.ts';
import type { DemoApplication, Service, SkmAnswers, SkmElement } from './shape.ts';

/** A village and when its code existed; the period is half-open, `null` is still there. */
export type DatedVillage = { readonly code: string; readonly validFrom: string; readonly validTo: string | null };

/** The story told unless somebody asks for another. */
export const demoSeed = 1660;

export type DemoRequest = {
  readonly seed: number;
  readonly today: string;
  /** Musi Banyuasin's villages through time. */
  readonly villages: readonly DatedVillage[];
};

/** Two districts from which nothing ever comes: Plakat Tinggi and Lalan. A map must show them as missing, not as zero. */
export const districtsWithoutData = ['16.06.10', '16.06.11'] as const;

/** How likely an application is late, by district; all others 0.07. */
const LATE: Readonly<Record<string, number>> = {
  '16.06.01': 0.04,
  '16.06.04': 0.24,
  '16.06.09': 0.16,
  '16.06.15': 0.22,
};

/** How many applications come from a district; all others 2. */
const BUSY: Readonly<Record<string, number>> = { '16.06.01': 9, '16.06.07': 5, '16.06.09': 5, '16.06.06': 4 };

const SHARES: Readonly<Record<string, number>> = {
  'KTP-EL': 28,
  KK: 22,
  'AKTA-LAHIR': 16,
  KIA: 10,
  NIB: 10,
  PPID: 6,
  SIP: 5,
  PBG: 3,
};

const FIRST =
  'Aminah Bagus Citra Dahlia Eko Fauzan Gita Halim Indah Jamilah Kusnadi Latifah Mulyono Nadia Oktaviani Pramudya Rahma Salim Tika Umar Vina Wahid Yulia Zulkarnain'.split(
    ' ',
  );
const LAST =
  'Anggraini Baskoro Cahyadi Darmawan Effendi Firdaus Gunadi Hartati Iskandar Juwita Kurniasih Lubis Maharani Nasution Pertiwi Ramadhan Safitri Tanjung Utami Wibowo'.split(
    ' ',
  );

const REFUSALS = [
  'Berkas tidak dapat dibaca dan tidak dilengkapi dalam waktu yang diberikan.',
  'Data pemohon tidak cocok dengan data kependudukan.',
  'Permohonan yang sama sudah diajukan sebelumnya.',
];

const ELEMENTS: readonly SkmElement[] = [
  'persyaratan',
  'prosedur',
  'waktu',
  'biaya',
  'produk',
  'kompetensi',
  'perilaku',
  'pengaduan',
  'sarana',
];

const closed = new Set(holidays.map(({ on }) => on));

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !closed.has(date);
}

/** The day of asking does not count. */
function afterWorkingDays(from: string, days: number): string {
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const districtOf = (village: string): string => village.slice(0, 8);

function pickVillage(random: () => number, villages: readonly DatedVillage[], on: string): string {
  const valid = villages.filter(
    ({ code, validFrom, validTo }) =>
      validFrom <= on &&
      (validTo === null || on < validTo) &&
      !districtsWithoutData.some((silent) => silent === districtOf(code)),
  );
  const districts = [...new Set(valid.map(({ code }) => districtOf(code)))];
  const district = pick(
    random,
    districts.map((code) => [code, BUSY[code] ?? 2] as const),
  );
  const inside = valid.filter(({ code }) => districtOf(code) === district);
  return pickOne(random, inside).code;
}

/** Days until the decision: mostly well within the promise, late by a few days in the districts that struggle. */
function pickDuration(random: () => number, { slaWorkingDays: sla }: Service, district: string, month: number): number {
  const settling = month <= 3 ? 1.4 : 1;
  if (random() < (LATE[district] ?? 0.07) * settling) return sla + 1 + Math.floor(random() * Math.max(2, sla / 2));
  return Math.max(1, Math.ceil(sla * (0.35 + random() * 0.65)));
}

function answer(random: () => number, lowered: boolean): 1 | 2 | 3 | 4 {
  return lowered
    ? pick(random, [
        [1, 1],
        [2, 5],
        [3, 4],
      ] as const)
    : pick(random, [
        [2, 4],
        [3, 52],
        [4, 44],
      ] as const);
}

function pickAnswers(random: () => number, late: boolean, free: boolean): SkmAnswers {
  const answers: Partial<Record<SkmElement, 1 | 2 | 3 | 4>> = {};
  for (const element of ELEMENTS) {
    if (random() < 0.02) continue;
    answers[element] = element === 'biaya' && free ? 4 : answer(random, late && element === 'waktu');
  }
  return answers;
}

function submissionDays(random: () => number, count: number, from: string, to: string): string[] {
  const days: string[] = [];
  const span = daysBetween(from, to) + 1;
  while (days.length < count) {
    const day = addDays(from, Math.floor(random() * span));
    if (isWorkingDay(day)) days.push(day);
  }
  return days.toSorted();
}

/**
 * About 400 applications of 2022 and 60 of the twelve months before `today`, oldest first. Pure: the same seed, day and
 * villages give the same list, and 2022 is told the same whatever day it is. Nothing is dated after `today`; those not
 * finished by then are still waiting, and sixteen of the last two weeks see to it that some always are.
 */
export function demoApplications({ seed, today, villages }: DemoRequest): DemoApplication[] {
  const past = randomFrom(seed);
  const recent = randomFrom(seed + 1);
  const tell = (random: () => number, key: string, days: readonly string[]) =>
    days.map((day, i) => application(random, `${key}-${String(i + 1).padStart(3, '0')}`, day, today, villages));
  return [
    ...tell(past, '2022', submissionDays(past, 400, '2022-01-03', '2022-12-16')),
    ...tell(recent, 'baru', [
      ...submissionDays(recent, 44, addDays(today, -364), addDays(today, -15)),
      ...submissionDays(recent, 16, addDays(today, -14), today),
    ]),
  ].filter(({ submittedOn }) => submittedOn <= today);
}

function application(
  random: () => number,
  key: string,
  submittedOn: string,
  today: string,
  villages: readonly DatedVillage[],
): DemoApplication {
  const service = pick(
    random,
    services.map((each) => [each, SHARES[each.code] ?? 1] as const),
  );
  const areaCode = pickVillage(random, villages, submittedOn);
  const workingDays = pickDuration(random, service, districtOf(areaCode), Number(submittedOn.slice(5, 7)));
  const refused = random() < 0.04;
  const answers = pickAnswers(random, workingDays > service.slaWorkingDays, service.fee === 0);
  const answered = random() < 0.6;
  const reason = pickOne(random, REFUSALS);
  const finishing = afterWorkingDays(submittedOn, workingDays);
  const finished = finishing <= today;
  return {
    key,
    service: service.code,
    applicant: `${pickOne(random, FIRST)} ${pickOne(random, LAST)}`,
    areaCode,
    submittedOn,
    workingDays: finished ? workingDays : null,
    dueOn: afterWorkingDays(submittedOn, service.slaWorkingDays),
    finishedOn: finished ? finishing : null,
    outcome: finished ? (refused ? 'refused' : 'granted') : null,
    refusalReason: finished && refused ? reason : null,
    skm: finished && answered ? answers : null,
    ...demo,
  };
}

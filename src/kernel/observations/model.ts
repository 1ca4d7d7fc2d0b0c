import { defineProblems } from '../../platform/problem/problem.ts';
import type { Pair } from '../../platform/words/words.ts';
import { addDays } from '../periods/days.ts';
import { firstDay, frequencyOf, lastDay, parsePeriod, yearOf, type Period } from '../periods/model.ts';
import type { Indicator } from '../indicators/model.ts';

/** Where a figure stands. `draft` before any decision; `withdrawn`: there is no figure after all. */
export type Status = 'draft' | 'submitted' | 'approved' | 'returned' | 'verified' | 'withdrawn';
export type Decision = Exclude<Status, 'draft'>;

export const statusWords: Readonly<Record<Status, Pair>> = {
  draft: ['Draf', 'Draft'],
  submitted: ['Menunggu persetujuan kepala', 'Waiting for the head’s approval'],
  approved: ['Menunggu verifikasi Kominfo', 'Waiting for Kominfo’s verification'],
  returned: ['Dikembalikan', 'Returned'],
  verified: ['Terverifikasi', 'Verified'],
  withdrawn: ['Ditarik', 'Withdrawn'],
};

/** Which decision may follow which status; a status without a row is the end of its figure. */
const follows: Readonly<Record<Status, readonly Decision[]>> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['approved', 'returned'],
  approved: ['verified', 'returned'],
  returned: ['withdrawn'],
  verified: ['withdrawn'],
  withdrawn: [],
};

/** Figures that a new one may supersede: what nobody is looking at right now. */
const supersedable: readonly Status[] = ['draft', 'returned', 'verified', 'withdrawn'];

export const can = {
  decide: (status: Status, decision: Decision): boolean => follows[status].includes(decision),
  supersede: (status: Status): boolean => supersedable.includes(status),
};

/** A person as far as a second person's independence is concerned. */
export interface Actor {
  readonly id: string;
  readonly organisation?: string | null | undefined;
}

/** Who has had a hand in a figure so far. */
export interface Hands {
  readonly author: Actor | null;
  readonly approver: Actor | null;
  /** The agency that answers for the indicator. */
  readonly organisation: string | null;
}

/** Whether a person may take a step that their permission and the figure's state allow: every step needs another person. */
export const may = {
  /** Never the author. */
  approve: (person: Actor, hands: Hands): boolean => hands.author?.id !== person.id,
  /** Never the author, never the approver, never anybody of the agencies whose figure it is. */
  verify: (person: Actor, hands: Hands): boolean =>
    hands.author?.id !== person.id &&
    hands.approver?.id !== person.id &&
    (!person.organisation ||
      ![hands.organisation, hands.author?.organisation, hands.approver?.organisation].includes(person.organisation)),
};

export const problems = defineProblems('observations', {
  ownWork: {
    status: 409,
    id: 'Anda yang mengisi angka ini. Persetujuan harus diberikan orang lain.',
    en: 'You entered this figure. Somebody else must approve it.',
  },
  sameAgency: {
    status: 409,
    id: 'Verifikasi harus dilakukan orang dari luar perangkat daerah pemilik angka, yang tidak ikut mengisi atau menyetujuinya.',
    en: 'Verification needs somebody outside the agency that owns the figure, who neither entered nor approved it.',
  },
  changed: {
    status: 409,
    id: 'Orang lain baru saja mengubah atau memutuskan angka ini. Muat ulang halaman untuk melihat keadaan terakhir; isian Anda belum disimpan.',
    en: 'Somebody else has just changed or decided these figures. Reload the page to see where they stand; your entry was not saved.',
  },
  locked: {
    status: 409,
    id: 'Angka {area} sedang ditinjau dan baru dapat diubah bila dikembalikan atau selesai diverifikasi.',
    en: 'The figure of {area} is under review; it can be changed once it is returned or verified.',
  },
  nothing: {
    status: 422,
    id: 'Isi paling sedikit satu angka sebelum mengajukan.',
    en: 'Enter at least one figure before submitting.',
  },
  derivedOnly: {
    status: 409,
    id: 'Angka indikator {code} dihitung dari kegiatan harian dan tidak diisi dengan tangan.',
    en: 'The figures of {code} are counted from daily work and are not entered by hand.',
  },
  future: {
    status: 422,
    id: 'Periode {period} belum dimulai.',
    en: 'The period {period} has not begun.',
  },
  monthly: {
    status: 422,
    id: 'Indikator ini diisi per bulan, misalnya 2022-09; {period} bukan bulan yang diterima.',
    en: 'This indicator is entered by month, e.g. 2022-09; {period} is no month that is taken.',
  },
  yearly: {
    status: 422,
    id: 'Indikator ini diisi per tahun, misalnya 2022; {period} bukan tahun yang diterima.',
    en: 'This indicator is entered by year, e.g. 2022; {period} is no year that is taken.',
  },
  unknownArea: {
    status: 404,
    id: 'Wilayah dengan kode {area} tidak ada.',
    en: 'There is no area with the code {area}.',
  },
  areaNotThen: {
    status: 422,
    id: 'Wilayah {area} tidak ada pada {period}.',
    en: 'The area {area} did not exist in {period}.',
  },
  tooWide: {
    status: 422,
    id: '{area} lebih luas dari satu kabupaten/kota. Pilih kabupaten/kota, kecamatan, atau desa.',
    en: '{area} is wider than one regency. Choose a regency, a district or a village.',
  },
  wrongLevel: {
    status: 422,
    id: 'Indikator ini tidak diisi untuk wilayah setingkat {area}.',
    en: 'This indicator is not entered for areas at the level of {area}.',
  },
  keepsVerified: {
    status: 422,
    id: 'Angka yang sudah terverifikasi tidak dapat dikosongkan; tulis angka yang benar.',
    en: 'A verified figure cannot be emptied; write the right one.',
  },
  reasonMissing: {
    status: 422,
    id: 'Tulis alasan pengembalian, supaya pengisi tahu apa yang harus diperbaiki.',
    en: 'Write why it is returned, so that its author knows what to correct.',
  },
  noneChosen: {
    status: 422,
    id: 'Pilih paling sedikit satu angka.',
    en: 'Choose at least one figure.',
  },
});

/** The oldest year for which figures are taken. */
const oldestYear = 2015;

/** @throws Problem observations.* or periods.* when figures of this indicator are not entered for this period */
export function checkPeriod(
  indicator: Pick<Indicator, 'code' | 'kind' | 'frequency'>,
  text: string,
  today: string,
): Period {
  if (indicator.kind === 'derived') throw problems.derivedOnly({ values: { code: indicator.code } });
  const period = parsePeriod(text, 'period');
  if (frequencyOf(period) !== indicator.frequency || yearOf(period) < oldestYear)
    throw problems[indicator.frequency]({ field: 'period', values: { period } });
  if (firstDay(period) > today) throw problems.future({ field: 'period', values: { period } });
  return period;
}

/**
 * Our own deadlines, not a decree's: figures are due ten days after a month and thirty after a year;
 * a head approves within three days, the data steward verifies within five.
 */
const dueAfter = { monthly: 10, yearly: 30, submitted: 3, approved: 5, returned: 3 } as const;

/** Last day on which a period's figures are in time, `YYYY-MM-DD`. */
export function entryDue(period: Period): string {
  return addDays(lastDay(period), dueAfter[frequencyOf(period)]);
}

/** Last day for the next step, counted from the day of the last decision. */
export function decisionDue(status: 'submitted' | 'approved' | 'returned', decidedOn: string): string {
  return addDays(decidedOn, dueAfter[status]);
}

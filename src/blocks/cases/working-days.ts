import { addDays } from '../../kernel/periods/days.ts';

/** Days on which an office works, from a calendar of holidays. Dates are `YYYY-MM-DD`; nothing here knows the clock. */
export interface WorkingCalendar {
  isWorkingDay(date: string): boolean;
}

/** Saturday and Sunday: regencies' offices work five days a week. */
const usualWeekend: readonly number[] = [6, 0];

/**
 * A calendar from holidays of any kind: national holidays and joint leave (cuti bersama) both close an office.
 * @param holidays dates on which offices are closed
 * @param weekend days of the week that are free, 0 being Sunday
 */
export function workingCalendar(
  holidays: Iterable<string>,
  weekend: readonly number[] = usualWeekend,
): WorkingCalendar {
  const closed = new Set(holidays);
  return { isWorkingDay: (date) => !weekend.includes(weekdayOf(date)) && !closed.has(date) };
}

/**
 * The day on which a promise of `days` working days falls due. The day of asking does not count, so a promise of one
 * working day made on a Thursday is due on Friday. Zero days is the day itself or, when closed, the next working day.
 * @param days a whole number ≥ 0
 * @throws RangeError when the calendar has no working day for a whole year: the calendar is wrong, not the promise
 */
export function addWorkingDays(calendar: WorkingCalendar, from: string, days: number): string {
  let date = from;
  let left = days;
  if (left === 0) {
    if (calendar.isWorkingDay(date)) return date;
    left = 1;
  }
  for (let idle = 0; left > 0;) {
    date = addDays(date, 1);
    if (calendar.isWorkingDay(date)) {
      left -= 1;
      idle = 0;
    } else if (++idle > 366) throw new RangeError(`no working day in the year after ${date}`);
  }
  return date;
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (calendar.isWorkingDay(date)) count += 1;
  }
  return count;
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

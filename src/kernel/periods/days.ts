const dayMs = 86_400_000;
const startOf = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The date so many days later, earlier when negative; both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(startOf(date) + days * dayMs).toISOString().slice(0, 10);
}

/** Days from `today` until a date; negative when it has passed. */
export function daysUntil(date: string, today: string): number {
  return (startOf(date) - startOf(today)) / dayMs;
}

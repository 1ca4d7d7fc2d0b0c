import { demoFigures, neverReported } from '../../seed/masterplan/demo-figures.ts';
import { indicators } from '../../seed/masterplan/indicators.ts';
import type { Indicator } from '../../seed/masterplan/shape.ts';
import type { Seeding } from '../kernel/capability/capability.ts';
import { perform } from '../kernel/capability/action.ts';
import type { House } from '../kernel/capability/house.ts';
import { approveFigures, saveFigures, verifyFigures } from '../kernel/observations/actions.ts';
import { listEntryAreas, listFigureSets } from '../kernel/observations/queries.ts';
import { actAs } from '../kernel/people/act-as.ts';

/** What the demonstration's officers have reported; the last months of the year are left for whoever tries it. */
const yearly = ['2021', '2022'];
const monthly = ['2022-01', '2022-02', '2022-03', '2022-04', '2022-05', '2022-06', '2022-07', '2022-08', '2022-09'];
/** Villages began to report month by month in the third quarter. */
const monthlyOfVillages = monthly.slice(6);

/** Figures of every entered indicator, each by an officer, a head and the data steward: nothing is written but by them. */
export async function seedFigures(house: House, seeding: Seeding): Promise<void> {
  if (!seeding.demo) return;
  const there = await house.db.tx({ regency: seeding.regency, readOnly: true }, (tx) =>
    listFigureSets(tx, ['verified'], 1),
  );
  if (there.length > 0) return;
  seeding.say('Demo figures: officers report, heads approve, the data steward verifies …');
  const entered = indicators.filter((each) => each.kind === 'entered' && !neverReported.includes(each.code));
  for (const indicator of entered)
    for (const period of periodsOf(indicator)) await report(house, seeding, indicator, period);
}

function periodsOf(indicator: Indicator): readonly string[] {
  if (indicator.frequency === 'yearly') return yearly;
  return indicator.areaLevel === 'village' ? monthlyOfVillages : monthly;
}

async function report(house: House, seeding: Seeding, indicator: Indicator, period: string): Promise<void> {
  const agency = indicator.owner.toLowerCase().replace('disdukcapil', 'dukcapil');
  const officer = await actAs(house, agency === 'bappeda' ? 'bappeda' : `petugas-${agency}`, afterwards(period, 6));
  const head = await actAs(house, `kepala-${agency}`, afterwards(period, 8));
  const steward = await actAs(house, agency === 'kominfo' ? 'inspektorat' : 'walidata', afterwards(period, 10));
  const areas = await house.db.tx({ regency: seeding.regency, readOnly: true }, (tx) =>
    listEntryAreas(tx, indicator, period),
  );
  const rows = demoFigures(
    indicator,
    period,
    areas.map((each) => each.code),
  );
  if (rows.length === 0) return;
  const about = { indicator: indicator.code, period };
  const saved = await perform(house.db, saveFigures, { ...about, rows, submit: true, note: 'Contoh' }, officer);
  const observations = saved.observations.map((each) => each.id);
  await perform(house.db, approveFigures, { ...about, observations, outcome: 'approved' }, head);
  await perform(house.db, verifyFigures, { ...about, observations, outcome: 'verified' }, steward);
}

/** Noon in Sekayu, so many days after a period's end. */
function afterwards(period: string, days: number): Date {
  const [year = 0, month = 12] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month, days, 5));
}

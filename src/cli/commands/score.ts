import { Refusal } from '../../platform/refusal/refusal.ts';
import { findSnapshot, type Snapshot } from '../../scoring/queries.ts';
import { recompute } from '../../scoring/snapshots.ts';
import { defineCommand, print, say } from '../command.ts';
import { houseOptions } from '../house-options.ts';
import { withHouse } from '../with-house.ts';

export const command = defineCommand({
  name: 'score',
  summary: 'The kept score of a year of the plan; --recompute computes it again from its own inputs',
  usage: '--year YEAR [--version N] [--recompute] [--json] [--data DIR]',
  options: {
    year: { type: 'string', description: 'the scored year' },
    version: { type: 'string', description: 'an earlier snapshot of that year (the current one)' },
    recompute: { type: 'boolean', description: 'compute it again; exit 1 when a digit differs' },
    json: { type: 'boolean', description: 'report as JSON' },
    data: houseOptions.data,
  },
  async run({ values }) {
    const year = readNumber('--year', values.year);
    const version = values.version === undefined ? undefined : readNumber('--version', values.version);
    const snapshot = await readSnapshot(values.data, year, version);
    const again = values.recompute ? recompute(snapshot) : undefined;
    if (values.json) print(JSON.stringify(published(snapshot, again?.same), undefined, 2));
    else for (const line of describe(snapshot)) print(line);
    if (again === undefined) return 0;
    say(
      again.same
        ? 'Computed again from its own inputs: the same digits.'
        : `Computed again from its own inputs: ${again.result.score} where ${snapshot.result.score} was kept.`,
    );
    return again.same ? 0 : 1;
  },
});

async function readSnapshot(data: string | undefined, year: number, version: number | undefined): Promise<Snapshot> {
  return withHouse({ data }, async ({ db, config: { regency } }) => {
    const found = await db.tx({ regency, readOnly: true }, (tx) => findSnapshot(tx, year, version));
    if (found) return found;
    const which = version === undefined ? '' : ` in version ${version}`;
    throw new Refusal('no-score', `${regency} has no score of ${year}${which}.`);
  });
}

/** What others may read of a snapshot, as in `/api/v1/scores`. */
function published(snapshot: Snapshot, same: boolean | undefined): object {
  const { year, version, edition, method, demo, fingerprint, taken_at, result } = snapshot;
  return {
    year,
    version,
    edition,
    method,
    demo,
    fingerprint,
    taken_at,
    ...(same === undefined ? {} : { same }),
    result,
  };
}

function describe({ year, version, demo, taken_at, fingerprint, result }: Snapshot): string[] {
  const line = (name: string, part: { score: number | null; coverage: number }) =>
    `${name.padEnd(28)} ${(part.score === null ? '-' : part.score.toFixed(2)).padStart(6)}   ${(part.coverage * 100).toFixed(0).padStart(3)} % known`;
  return [
    line(`${year}${demo ? ' (with examples)' : ''}`, result),
    ...result.dimensions.flatMap((dimension) => [
      line(`  ${dimension.code}`, dimension),
      ...dimension.sasaran.map((each) => line(`    ${each.code}`, each)),
    ]),
    `version ${version}, taken ${taken_at.toISOString()}, ${result.method}, fingerprint ${fingerprint.slice(0, 12)}`,
  ];
}

function readNumber(option: string, text: string | undefined): number {
  const number = Number(text);
  if (text !== undefined && Number.isInteger(number) && number > 0) return number;
  const sentence = text === undefined ? `${option} is missing.` : `"${text}" is no number for ${option}.`;
  throw new Refusal('misuse', `${sentence}\nUsage: serasan score --year YEAR`, { exitCode: 2 });
}

import { readInstrument, type Fault } from '../../evaluation/instruments/read.ts';
import { importInstrument } from '../../evaluation/instruments/import.ts';
import { houseMigrations, loadReference, openHouse } from '../../main.ts';
import { loadConfig } from '../../platform/config/config.ts';
import { prepareDatabase } from '../../platform/db/prepare.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { Refusal } from '../../platform/refusal/refusal.ts';
import { defineCommand, print, say } from '../command.ts';
import { houseOptions } from '../house-options.ts';
import { openDatabase } from '../open-database.ts';
import { readInput } from '../read-input.ts';

export const command = defineCommand({
  name: 'import',
  summary: 'Import an instrument of the evaluation (JSON or CSV) that takes the place of our reference instrument',
  usage: 'instrument FILE [--data DIR] [--check] [--json]',
  options: {
    data: houseOptions.data,
    check: { type: 'boolean', description: 'only say whether the file could be imported' },
    json: { type: 'boolean', description: 'report as JSON' },
  },
  positionals: ['WHAT', 'FILE'],
  async run({ values, positionals: [what, file = ''] }) {
    if (what !== 'instrument') throw misuse(`"${what}" cannot be imported; there is: instrument.`);
    const read = readInstrument(await readInput(file));
    if (read.faults) return report(read.faults, file, values.json ?? false);
    const { instrument, edition } = read;
    if (!values.check) await keep(read, values.data);
    const done = { instrument: instrument.code, items: instrument.items.length, edition: edition?.code ?? null };
    if (values.json) print(JSON.stringify({ ...done, imported: !values.check }));
    else print(`${values.check ? 'Could be imported' : 'Imported'}: ${done.instrument}, ${done.items} items`);
    return 0;
  },
});

function report(faults: readonly Fault[], file: string, json: boolean): number {
  const list = faults.map(({ line, words: [id, en] }) => ({ line: line ?? null, id, en }));
  if (json) print(JSON.stringify({ faults: list }));
  for (const { line, en } of list) say(`${file}${line === null ? '' : `:${line}`}: ${en}`);
  return 1;
}

async function keep(read: Parameters<typeof importInstrument>[1], data: string | undefined): Promise<void> {
  const config = loadConfig(process.env, { data });
  const database = await openDatabase(config, say, { join: true });
  try {
    await prepareDatabase(database.urls, await houseMigrations());
    await loadReference(database.urls.owner);
    const house = await openHouse(config, database.urls.app);
    await importInstrument(house.db, read, house.clock()).finally(() => house.db.close());
  } catch (error) {
    if (error instanceof Problem) throw new Refusal(error.slug, error.sentence('en'), { cause: error });
    throw error;
  } finally {
    await database.stop();
  }
}

function misuse(sentence: string): Refusal {
  return new Refusal('misuse', `${sentence}\nUsage: serasan import instrument FILE`, { exitCode: 2 });
}

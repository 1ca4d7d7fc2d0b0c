import { readInstrument, type Fault } from '../../evaluation/instruments/read.ts';
import { importInstrument } from '../../evaluation/instruments/import.ts';
import { Refusal } from '../../platform/refusal/refusal.ts';
import { defineCommand, print, say } from '../command.ts';
import { houseOptions } from '../house-options.ts';
import { readInput } from '../read-input.ts';
import { withHouse } from '../with-house.ts';

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
    if (!values.check)
      await withHouse({ data: values.data }, (house) => importInstrument(house.db, read, house.clock()));
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

function misuse(sentence: string): Refusal {
  return new Refusal('misuse', `${sentence}\nUsage: serasan import instrument FILE`, { exitCode: 2 });
}

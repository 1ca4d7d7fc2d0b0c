import { z } from 'zod';
import { action } from '../../kernel/capability/action.ts';
import { exchange } from '../../kernel/capability/exchange.ts';
import type { House } from '../../kernel/capability/house.ts';
import { said } from '../../kernel/capability/input.ts';
import { isStored, type StoredFile } from '../../platform/files/stored.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { importName, importWords, keepInstrument } from './import.ts';
import { instrumentProblems } from './model.ts';
import { readInstrument, type Fault } from './read.ts';

/** Largest instrument file, bytes; ours has about 70,000. */
export const largestInstrument = 4 * 1024 * 1024;

/** All faults of a file as one refusal, each with its line. */
export function faultsProblem(faults: readonly Fault[]): Problem {
  const fields = faults.map(({ line, words: [id, en] }, place) => ({
    field: `fault-${place + 1}`,
    message: {
      id: line === undefined ? id : `Baris ${line}: ${id}`,
      en: line === undefined ? en : `Line ${line}: ${en}`,
    },
  }));
  const id = `Berkas ini mempunyai ${faults.length} kesalahan; tidak ada yang disimpan.`;
  const en = `This file has ${faults.length} faults; nothing was kept.`;
  return new Problem(faultySlug, { status: 422, id, en }, {}, fields);
}
export const faultySlug = 'instruments.faulty';

/** The text of an uploaded file. @throws Problem instruments.gone, instruments.large */
export async function readUpload(house: House, hash: string): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of house.files.open(hash) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > largestInstrument) throw instrumentProblems.large({ field: 'file' });
      chunks.push(chunk);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw instrumentProblems.gone();
    throw error;
  }
  return Buffer.concat(chunks).toString('utf8');
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** An upload is only read: faults are answered all at once, a good file leads to its preview. Nothing is performed. */
export const checkUpload = exchange({
  input: z.strictObject({ file: z.custom<StoredFile>(isStored, said(['Pilih berkas.', 'Choose a file.'])) }),
  run: async ({ house, fields, at }) => {
    const read = readInstrument(await readUpload(house, fields.file.hash));
    if (read.faults) throw faultsProblem(read.faults);
    return { fields: {}, next: at.href(`/kerja/instrumen/impor/${fields.file.hash}`) };
  },
});

/** The organiser publishes the file that was previewed; the act reads it again, so that it does not rest on a page. */
export const textOfUpload = exchange({
  input: z.strictObject({
    file: hash,
    confirm: z.literal(
      'yes',
      said(['Nyatakan bahwa isinya sudah diperiksa.', 'Declare that the content has been checked.']),
    ),
  }),
  run: async ({ house, fields }) => ({ fields: { text: await readUpload(house, fields.file) } }),
});

export const publishInstrument = action({
  name: importName,
  words: ['Mengimpor instrumen evaluasi', 'Imported an instrument of the evaluation'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({ text: z.string().max(largestInstrument) }),
  on: async () => ({ areaCode: '0' }),
  run: async (tx, input, at) => {
    const read = readInstrument(input.text);
    if (read.faults) throw faultsProblem(read.faults);
    const { hash: sha256 } = await keepInstrument(tx, read, at.now);
    return { code: read.instrument.code, entry: importWords(read, sha256) };
  },
  audit: ({ result }) => result.entry,
});

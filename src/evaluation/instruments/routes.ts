import { randomUUID } from 'node:crypto';
import { h } from 'preact';
import { z } from 'zod';
import type { House } from '../../kernel/capability/house.ts';
import { form, page, standard } from '../../kernel/capability/route.ts';
import type { Tx } from '../../platform/db/db.ts';
import { pick } from '../../platform/words/words.ts';
import { editionProblems } from '../editions/model.ts';
import { findEdition, listEditions } from '../editions/queries.ts';
import { sameRules } from './import.ts';
import { instrumentProblems, uploadKinds } from './model.ts';
import { InstrumentPage } from './pages/instrument.tsx';
import { InstrumentsPage } from './pages/list.tsx';
import { ImportPreview } from './pages/preview.tsx';
import { UploadPage } from './pages/upload.tsx';
import { findInstrument, hasInstrument, listInstruments } from './queries.ts';
import { readInstrument } from './read.ts';
import { checkUpload, faultsProblem, publishInstrument, readUpload, textOfUpload } from './upload.ts';
import { words } from './words.ts';
import { documentText } from './write-json.ts';

/** The workspace navigation's entry. */
const desk = '/kerja/instrumen';
const one = z.object({ instrument: z.string(), edisi: z.string().optional() });

async function readAll(tx: Tx) {
  return { instruments: await listInstruments(tx), editions: await listEditions(tx) };
}

async function readOne(tx: Tx, asked: z.infer<typeof one>) {
  const instrument = await findInstrument(tx, asked.instrument);
  const editions = await listEditions(tx);
  const edition = asked.edisi ? editions.find((each) => each.code === asked.edisi) : editions[0];
  return instrument && (!asked.edisi || edition) ? { instrument, editions, edition } : undefined;
}

/** A file that was uploaded and read without a fault, and what stands against publishing it. */
async function readPreview(tx: Tx, file: string, house: House) {
  const read = readInstrument(await readUpload(house, file));
  if (read.faults) throw faultsProblem(read.faults);
  const { instrument, edition } = read;
  const known = edition && (await findEdition(tx, edition.code));
  const refusal = (await hasInstrument(tx, instrument.code))
    ? instrumentProblems.taken({ values: { code: instrument.code } })
    : edition && known && !sameRules(edition, known)
      ? editionProblems.taken({ values: { code: edition.code } })
      : undefined;
  return { file, instrument, edition, editionKnown: known !== undefined, refusal, once: randomUUID() };
}

export const routes = [
  page('/evaluasi/instrumen', {
    may: 'anyone',
    nav: 'evaluation',
    read: readAll,
    title: ({ at }) => words(at.lang).instruments,
    view: ({ data, at }) => h(InstrumentsPage, { data, at, desk: false }),
  }),

  page('/evaluasi/instrumen/:instrument', {
    may: 'anyone',
    nav: 'evaluation',
    input: one,
    read: readOne,
    title: ({ data, at }) => pick(data.instrument.name, at.lang),
    view: ({ data, at }) => h(InstrumentPage, { data, at }),
  }),

  standard('/evaluasi/instrumen/:instrument/berkas.json', {
    may: 'anyone',
    input: one,
    read: async (tx, input) => {
      const found = await readOne(tx, input);
      return (
        found && {
          type: 'application/json; charset=utf-8',
          name: `${found.instrument.code}.json`,
          body: documentText(found.instrument, found.edition),
        }
      );
    },
  }),

  page(desk, {
    may: 'evaluation.organise',
    scope: 'nation',
    input: z.object({ terbit: z.string().optional() }),
    read: async (tx, input) => {
      const all = await readAll(tx);
      return { ...all, fresh: all.instruments.find((each) => each.code === input.terbit) };
    },
    title: ({ at }) => words(at.lang).instruments,
    view: ({ data, at }) => h(InstrumentsPage, { data, at, desk: true }),
    nav: desk,
  }),

  form(`${desk}/impor`, {
    act: publishInstrument,
    accepts: uploadKinds,
    exchange: checkUpload,
    title: ({ at }) => words(at.lang).import,
    view: (props) => h(UploadPage, props),
    nav: desk,
    then: ({ at }) => at.href(desk),
  }),

  page(`${desk}/impor/:file`, {
    may: 'evaluation.organise',
    scope: 'nation',
    input: z.object({ file: z.string().regex(/^[0-9a-f]{64}$/) }),
    read: (tx, input, _at, house) => readPreview(tx, input.file, house),
    title: ({ data, at }) => pick(data.instrument.name, at.lang),
    view: ({ data, at }) => h(ImportPreview, { data, at }),
    nav: desk,
  }),

  form(`${desk}/impor/:file/terbitkan`, {
    act: publishInstrument,
    exchange: textOfUpload,
    then: ({ result, at }) => at.href(`${desk}?terbit=${result.code}`),
    publish: z.object({ code: z.string() }),
  }),
];

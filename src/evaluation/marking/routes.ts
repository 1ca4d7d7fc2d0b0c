import { h } from 'preact';
import { z } from 'zod';
import { handOut } from '../../kernel/capability/hand-out.ts';
import { form, standard } from '../../kernel/capability/route.ts';
import { pick } from '../../platform/words/words.ts';
import { listSeats } from '../panel/queries.ts';
import { listAnswerEvidence } from '../self-assessment/queries.ts';
import { markItem, markSheet, submitMarks } from './actions.ts';
import { exampleSheet, fillExamples } from './example.ts';
import { MarkPage } from './pages/item.tsx';
import { SheetPage } from './pages/sheet.tsx';
import { insideRegency, readSheet, readSheetItem, readSheetText } from './read.ts';
import { words } from './words.ts';

const sheetPath = '/kerja/panel/:cycle/:regency';
type Params = Readonly<Record<string, string>>;
const sheetOf = (input: Params) => `/kerja/panel/${input['cycle']}/${input['regency']}`;

export const routes = [
  form(sheetPath, {
    act: submitMarks,
    read: async (tx, input, at, house) => {
      const sheet = await readSheet(tx, input, at);
      return sheet && { ...sheet, hasExample: !!exampleSheet(house.config, sheet.cycle, at.person, sheet.regency) };
    },
    title: ({ data, at }) => words(at.lang).sheetOf(data.regencyName),
    view: (props) => h(SheetPage, props),
    then: ({ input, at }) => at.href(sheetOf(input)),
    publish: z.object({ contentHash: z.string() }),
  }),
  form(`${sheetPath}/contoh`, {
    act: markSheet,
    exchange: fillExamples,
    then: ({ input, at }) => at.href(`${sheetOf(input)}#kirim`),
  }),
  standard(`${sheetPath}/lembar.json`, {
    may: 'evaluation.mark',
    scope: 'nation',
    input: z.object({ cycle: z.string(), regency: z.string() }),
    read: async (tx, input, at) => {
      const body = await readSheetText(tx, input, at);
      if (body === undefined) return undefined;
      return { type: 'application/json; charset=utf-8', body, headers: { 'cache-control': 'private, no-store' } };
    },
  }),
  form(`${sheetPath}/:item`, {
    act: markItem,
    read: readSheetItem,
    title: ({ data, at }) => `${data.item.code} · ${pick(data.item.title, at.lang)}`,
    view: (props) => h(MarkPage, props),
    then: ({ result, input, at }) =>
      at.href(result.next ? `${sheetOf(input)}/${result.next}` : `${sheetOf(input)}#kirim`),
    publish: z.object({ next: z.string().nullable(), marked: z.number() }),
  }),
  standard(`${sheetPath}/bukti/:document`, {
    may: 'evaluation.mark',
    scope: 'nation',
    input: z.object({ cycle: z.string(), regency: z.string(), document: z.string() }),
    read: async (tx, input, at, house) => {
      const [seat] = await listSeats(tx, input.cycle, { regency: input.regency, person: at.person?.id ?? '' });
      if (!seat || seat.recusedAt) return undefined;
      const documents = await listAnswerEvidence(insideRegency(tx, input.regency), input.cycle);
      const found = documents.find((each) => each.id === input.document);
      return found && handOut(house, found, { 'cache-control': 'private, no-store' });
    },
  }),
];

import { z } from 'zod';
import { action } from '../capability/action.ts';
import { documentFields, hasDocument, problems } from './model.ts';
import { keepEvidence } from './queries.ts';

/** Puts a document on the agency's shelf, for figures and answers to come. */
export const giveEvidence = action({
  name: 'evidence.give',
  words: ['Menambah bukti', 'Added evidence'],
  may: 'evidence.give',
  input: z.strictObject(documentFields),
  on: async (_tx, _input, at) => ({
    areaCode: at.regency,
    organisationCode: at.person?.organisationCode,
  }),
  run: async (tx, input, at) => {
    if (!hasDocument(input)) throw problems.nothing({ field: 'file' });
    return keepEvidence(tx, input, at);
  },
  audit: ({ result }) => ({
    subject: 'evidence',
    id: result.id,
    detail: { hash: result.fileHash, url: result.url, organisation: result.organisation },
  }),
});

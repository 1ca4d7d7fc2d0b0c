import { z } from 'zod';
import { nation } from '../../kernel/areas/codes.ts';
import { getPerson } from '../../kernel/capability/access.ts';
import { action } from '../../kernel/capability/action.ts';
import { newId } from '../../platform/db/id.ts';
import { addFollowUp, addRecommendation, findRecommendation } from './queries.ts';

const regency = z.string().regex(/^\d\d\.\d\d$/);
const text = z.string().trim().min(10).max(4_000);

/** The organiser passes on what an evaluation that was not run here advised a regency to do, from its result letter. */
export const passOnRecommendation = action({
  name: 'evaluation.pass-on-recommendation',
  words: ['Meneruskan rekomendasi surat hasil', 'Passed on a recommendation of a result letter'],
  may: 'evaluation.organise',
  scope: 'nation',
  input: z.strictObject({
    regency,
    year: z.coerce.number().int().min(2017).max(2100),
    item: z.string().max(24).optional(),
    text_id: text,
    text_en: text,
    source: z.string().trim().min(3).max(300),
  }),
  on: async () => ({ areaCode: nation }),
  run: async (tx, input, at) => {
    const id = newId();
    await addRecommendation(tx, { ...input, id, person: getPerson(at).id, now: at.now });
    return { id };
  },
  audit: ({ input, result }) => ({
    subject: 'recommendation',
    id: result.id,
    detail: { regency: input.regency, year: input.year, item: input.item, text: input.text_id },
  }),
});

/** Kominfo records what was done about a recommendation. */
export const followRecommendation = action({
  name: 'evaluation.follow-recommendation',
  words: ['Mencatat tindak lanjut rekomendasi', 'Recorded the follow-up of a recommendation'],
  may: 'evaluation.coordinate',
  input: z.strictObject({
    /** The item page it was recorded on, where it was. */
    cycle: z.string().optional(),
    item: z.string().optional(),
    recommendation: z.uuid(),
    status: z.enum(['started', 'followed-up', 'not-possible']),
    note: text,
  }),
  on: async (tx, input, at) => {
    const found = await findRecommendation(tx, input.recommendation);
    return found && { areaCode: at.regency, ...found };
  },
  run: async (tx, input, at, found) => {
    await addFollowUp(tx, { ...input, step: found.step + 1, person: getPerson(at).id, now: at.now });
    return { step: found.step + 1, state: 'followed' };
  },
  audit: ({ input, result }) => ({
    subject: 'recommendation',
    id: input.recommendation,
    detail: { step: result.step, status: input.status, note: input.note },
  }),
});

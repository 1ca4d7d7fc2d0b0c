import { nation } from '../../kernel/areas/codes.ts';
import { canonical } from '../../kernel/audit/canonical.ts';
import { recordEntry } from '../../kernel/audit/record.ts';
import { createAt } from '../../kernel/capability/at.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { editionProblems, type Edition } from '../editions/model.ts';
import { addEdition, findEdition } from '../editions/queries.ts';
import { instrumentHash, instrumentProblems, type Instrument } from './model.ts';
import { addInstrument, hasInstrument } from './queries.ts';

export interface Import {
  readonly instrument: Instrument;
  readonly edition: Edition | undefined;
}

/**
 * Adds an instrument with its edition. What exists is never changed.
 * @throws Problem instruments.taken, editions.weights, editions.taken
 */
export async function keepInstrument(tx: Tx, { instrument, edition }: Import, now: Date) {
  if (await hasInstrument(tx, instrument.code)) throw instrumentProblems.taken({ values: { code: instrument.code } });
  const known = edition && (await findEdition(tx, edition.code));
  if (edition && known && !sameRules(edition, known)) throw editionProblems.taken({ values: { code: edition.code } });
  if (edition && !known) await addEdition(tx, edition);
  await addInstrument(tx, instrument, now);
  return { hash: instrumentHash(instrument), editionAdded: edition !== undefined && !known };
}

export const importName = 'evaluation.import-instrument';

/** What the log says about an import, whoever did it. */
export function importWords({ instrument, edition }: Import, hash: string) {
  return {
    subject: 'instrument',
    id: instrument.code,
    detail: {
      instrument: instrument.code,
      instrument_sha256: hash,
      items: instrument.items.length,
      source: instrument.source,
      rules: edition?.code ?? null,
    },
  };
}

/** Keeps an instrument that the operator imports at the terminal; its entry in the log names nobody: the house did it. */
export async function importInstrument(
  db: Db,
  given: Import,
  now: Date,
): Promise<{ hash: string; editionAdded: boolean }> {
  return db.tx({ regency: nation }, async (tx) => {
    const kept = await keepInstrument(tx, given, now);
    await recordEntry(tx, createAt({ regency: nation, now }), {
      action: importName,
      ...importWords(given, kept.hash),
    });
    return kept;
  });
}

export function sameRules(one: Edition, other: Edition): boolean {
  const rules = ({ weights, combination, smartFrom }: Edition) => canonical({ weights, combination, smartFrom });
  return rules(one) === rules(other);
}

import { nation } from '../../kernel/areas/codes.ts';
import { recordEntry } from '../../kernel/audit/record.ts';
import { createAt } from '../../kernel/capability/at.ts';
import type { Db } from '../../platform/db/db.ts';
import { canonical } from '../../kernel/audit/canonical.ts';
import type { Edition } from '../editions/model.ts';
import { addEdition, findEdition } from '../editions/queries.ts';
import { editionProblems } from '../editions/model.ts';
import { instrumentHash, instrumentProblems, type Instrument } from './model.ts';
import { addInstrument, hasInstrument } from './queries.ts';

/**
 * Keeps an instrument that the operator imports at the terminal, with its edition, in one transaction with an entry in
 * the log that names nobody: the house itself did it. What exists is never changed.
 * @throws Problem instruments.taken, editions.weights, editions.taken
 */
export async function importInstrument(
  db: Db,
  given: { instrument: Instrument; edition: Edition | undefined },
  now: Date,
): Promise<{ hash: string; editionAdded: boolean }> {
  const { instrument, edition } = given;
  const hash = instrumentHash(instrument);
  return db.tx({ regency: nation }, async (tx) => {
    if (await hasInstrument(tx, instrument.code)) throw instrumentProblems.taken({ values: { code: instrument.code } });
    const known = edition && (await findEdition(tx, edition.code));
    if (edition && known && !sameRules(edition, known)) throw editionProblems.taken({ values: { code: edition.code } });
    if (edition && !known) await addEdition(tx, edition);
    await addInstrument(tx, instrument, now);
    await recordEntry(tx, createAt({ regency: nation, now }), {
      action: 'evaluation.import-instrument',
      subject: 'instrument',
      id: instrument.code,
      detail: {
        instrument: instrument.code,
        instrument_sha256: hash,
        items: instrument.items.length,
        source: instrument.source,
        rules: edition?.code ?? null,
      },
    });
    return { hash, editionAdded: edition !== undefined && !known };
  });
}

function sameRules(one: Edition, other: Edition): boolean {
  const rules = ({ weights, combination, smartFrom }: Edition) => canonical({ weights, combination, smartFrom });
  return rules(one) === rules(other);
}

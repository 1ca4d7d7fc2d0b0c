import type { Edition } from '../editions/model.ts';
import type { InstrumentDocument } from './document.ts';
import type { Instrument } from './model.ts';

/** An instrument, with an edition, in the shape that the import reads: for others to start from. */
export function documentText(instrument: Instrument, edition: Edition | undefined): string {
  const document: InstrumentDocument = {
    code: instrument.code,
    name: instrument.name,
    source: instrument.source,
    ...(edition
      ? {
          edition: {
            code: edition.code,
            name: edition.name,
            weights: edition.weights,
            combination: edition.combination.rule,
            trim: edition.combination.trim,
            min_marks: edition.combination.minMarks,
            smart_from: edition.smartFrom,
            status: edition.status,
          },
        }
      : {}),
    items: instrument.items.map(({ smartDimension, subDimension, rubric, sasaran, indicators, evidence, ...rest }) => ({
      ...rest,
      smart_dimension: smartDimension,
      sub_dimension: subDimension,
      sasaran: [...sasaran],
      indicators: [...indicators],
      evidence: [...evidence],
      levels: [...rubric],
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

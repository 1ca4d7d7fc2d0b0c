import { demo } from '../../origin.ts';
import type { Indicator, Targets } from '../shape.ts';

type Needed =
  | 'code'
  | 'sasaran'
  | 'capability'
  | 'name'
  | 'owner'
  | 'numerator'
  | 'areaLevel'
  | 'frequency'
  | 'explanation'
  | 'computation';
type Given = Pick<Indicator, Needed> & {
  baseline: number;
  targets: Targets['values'];
  bandHigh?: number;
} & Partial<Omit<Indicator, Needed | 'targets' | 'demo'>>;

/** What most indicators are: a percentage that should rise, entered by its agency, compared with its target by ratio. */
export function indicator({ baseline, targets, bandHigh, ...given }: Given): Indicator {
  return {
    unit: 'percent',
    direction: 'up',
    rule: 'ratio',
    kind: 'entered',
    aggregation: 'ratio',
    denominator: null,
    scale: 100,
    digits: 1,
    reference: null,
    weight: 1,
    ...given,
    targets: {
      baselineYear: 2020,
      baseline,
      values: targets,
      ...(bandHigh === undefined ? {} : { bandHigh }),
      ...demo,
    },
    ...demo,
  };
}

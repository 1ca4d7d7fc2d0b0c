import type { Method } from './declare.ts';
import { methods as achievement } from './achievement/methods.ts';
import { methods as gdpGrowth } from './gdp-growth/methods.ts';
import { methods as ike } from './ike/methods.ts';
import { methods as iklh } from './iklh/methods.ts';
import { methods as ipm } from './ipm/methods.ts';
import { methods as ispu } from './ispu/methods.ts';
import { methods as keetchByram } from './keetch-byram/methods.ts';
import { methods as locationQuotient } from './location-quotient/methods.ts';
import { methods as sakip } from './sakip/methods.ts';
import { methods as skm } from './skm/methods.ts';
import { methods as smartCityIndex } from './smart-city-index/methods.ts';
import { methods as spbe } from './spbe/methods.ts';
import { methods as spm } from './spm/methods.ts';

/** Every formula, by name; a test holds that no folder is left out. */
export const methods: readonly Method[] = [
  ...achievement,
  ...gdpGrowth,
  ...ike,
  ...iklh,
  ...ipm,
  ...ispu,
  ...keetchByram,
  ...locationQuotient,
  ...sakip,
  ...skm,
  ...smartCityIndex,
  ...spbe,
  ...spm,
].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

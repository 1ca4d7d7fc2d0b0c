import { licenceServices } from './licences.ts';
import { populationServices } from './population.ts';
import type { Service } from './shape.ts';

/** Eight services with their fourteen components; a component without a source is an example. */
export const services: readonly Service[] = [...populationServices, ...licenceServices];

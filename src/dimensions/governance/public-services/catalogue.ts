import { services } from '../../../../seed/public-services/services.ts';
import type { ServiceStandard } from './model.ts';

/** The catalogue as the seed knows it, in the shape in which an agency publishes it. All of it is an example. */
export function seededStandards(): Omit<ServiceStandard, 'organisationName'>[] {
  return services.map((service) => ({
    code: service.slug,
    organisationCode: service.owner,
    name: service.name,
    summary: service.summary,
    allowedDays: service.slaWorkingDays,
    fee: service.fee,
    demo: true,
    components: service.components.map((each) => ({
      component: each.code,
      text: each.text,
      source: each.demo ? null : each.source.text,
      certainty: each.demo ? null : each.certainty,
    })),
    requirements: service.requirements,
  }));
}

import { nation } from '../../kernel/areas/codes.ts';
import { job } from '../../kernel/capability/job.ts';
import { localDate } from '../../platform/words/format.ts';
import { eraseApplicants } from './queries.ts';

/** Each night at two, western Indonesian time: personal data whose time is over goes, the case stays (UU 27/2022). */
export const forgetApplicants = job({
  name: 'cases.forget-applicants',
  cron: '0 19 * * *',
  run: async (house, _payload, now) => {
    await house.db.tx({ regency: nation }, (tx) => eraseApplicants(tx, localDate(now)));
  },
});

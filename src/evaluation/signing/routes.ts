import { h } from 'preact';
import { z } from 'zod';
import { form } from '../../kernel/capability/route.ts';
import { findMember } from '../panel/queries.ts';
import { requireOrganiser } from '../panel/read.ts';
import { registerKey, resetKey } from './actions.ts';
import { ResetPage } from './pages/reset.tsx';
import { findKey } from './queries.ts';
import { words } from './words.ts';

export const routes = [
  form('/kerja/panel/:cycle/kunci', {
    act: registerKey,
    then: ({ at }) => at.href('/kerja/panel'),
    publish: z.object({ step: z.number() }),
  }),

  form('/kerja/siklus/:cycle/panel/kunci/:person', {
    act: resetKey,
    read: async (tx, input, at) => {
      requireOrganiser(at);
      const [cycle, person] = [input['cycle'] ?? '', input['person'] ?? ''];
      const member = await findMember(tx, cycle, person);
      return member && { cycle, person, name: member.name, key: await findKey(tx, cycle, person) };
    },
    title: ({ data, at }) => words(at.lang).resetOf(data.name),
    view: (props) => h(ResetPage, props),
    then: ({ result, at }) => at.href(`/kerja/siklus/${result.cycle}/panel`),
    publish: z.object({ cycle: z.string() }),
  }),
];

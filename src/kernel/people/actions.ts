import { z } from 'zod';
import { said } from '../capability/input.ts';
import { action } from '../capability/action.ts';
import { passwordLength } from './model.ts';
import { endSession, endSessions, keepAccount, useInvitation } from './queries.ts';
import { problems } from './model.ts';

export const password = z
  .string()
  .min(
    passwordLength.min,
    said([`Paling sedikit ${passwordLength.min} huruf.`, `At least ${passwordLength.min} characters.`]),
  )
  .max(
    passwordLength.max,
    said([`Paling banyak ${passwordLength.max} huruf.`, `At most ${passwordLength.max} characters.`]),
  );

/** What was proven before the act; the exchange of a form says it, nobody sends it. */
const proven = z.strictObject({ personId: z.uuid(), to: z.string() });
const self = z.strictObject({ personId: z.uuid() });

export const enterHouse = action({
  name: 'people.sign-in',
  may: 'anyone',
  input: proven,
  run: async (_tx, input) => ({ to: input.to }),
  audit: ({ input }) => ({ subject: 'person', id: input.personId, detail: {} }),
});

export const leaveHouse = action({
  name: 'people.sign-out',
  may: 'signed-in',
  input: self,
  run: async () => undefined,
  audit: ({ input }) => ({ subject: 'person', id: input.personId, detail: {} }),
});

export const changeOwnPassword = action({
  name: 'people.change-password',
  may: 'signed-in',
  input: self,
  run: async () => undefined,
  audit: ({ input }) => ({ subject: 'person', id: input.personId, detail: {} }),
});

const factorAct = (name: string) =>
  action({
    name,
    may: 'signed-in',
    input: self,
    run: async () => undefined,
    audit: ({ input }) => ({ subject: 'person', id: input.personId, detail: {} }),
  });

export const startFactor = factorAct('people.start-second-factor');
export const confirmFactor = factorAct('people.turn-on-second-factor');
export const stopFactor = factorAct('people.turn-off-second-factor');

export const endOwnSession = action({
  name: 'people.end-session',
  may: 'signed-in',
  input: z.strictObject({ session: z.uuid() }),
  run: async (tx, input, at) => endSession(tx, at.person?.id ?? '', input.session),
  audit: ({ at }) => ({ subject: 'person', id: at.person?.id ?? '', detail: {} }),
});

/** A person chooses the first password, with the link as proof. */
export const acceptInvitation = action({
  name: 'people.accept-invitation',
  may: 'anyone',
  input: z.strictObject({ personId: z.uuid(), tokenHash: z.string(), passwordHash: z.string() }),
  run: async (tx, input, at) => {
    if (!(await useInvitation(tx, Buffer.from(input.tokenHash, 'hex'), at.now))) throw problems.invitationOver();
    await keepAccount(tx, input.personId, input.passwordHash, at.now);
    await endSessions(tx, input.personId);
  },
  audit: ({ input }) => ({ subject: 'person', id: input.personId, detail: {} }),
});

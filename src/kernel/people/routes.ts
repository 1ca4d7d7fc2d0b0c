import { getPerson } from '../../kernel/capability/access.ts';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { exchange } from '../capability/exchange.ts';
import { form, page } from '../capability/route.ts';
import {
  acceptInvitation,
  changeOwnPassword,
  confirmFactor,
  endOwnSession,
  enterHouse,
  leaveHouse,
  password,
  startFactor,
  stopFactor,
} from './actions.ts';
import {
  changePassword,
  confirmSecondFactor,
  enter,
  enterCode,
  leave,
  startSecondFactor,
  stopSecondFactor,
} from './enter.ts';
import type { NewFactor } from './enter.ts';
import { hashPassword } from './hash-password.ts';
import { localPath, problems } from './model.ts';
import { AccountPage } from './pages/account.tsx';
import { CodePage } from './pages/code.tsx';
import { InvitationPage } from './pages/invitation.tsx';
import { PasswordPage } from './pages/password.tsx';
import { ConfirmFactorPage, NewFactorPage, StartFactorPage, StopFactorPage } from './pages/second-factor.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import type { Person } from './permissions.ts';
import { findInvited, listDemoAccounts } from './queries.ts';
import { readAccount } from './account.ts';
import { words } from './words.ts';

const typed = z.string().min(1).max(500);
const way = z.string().max(500).optional();

export const signInRoutes = [
  form('/masuk', {
    act: enterHouse,
    exchange: exchange({
      input: z.strictObject({ email: typed, password: typed, lanjut: way }),
      run: async ({ house, fields, headers, address, at }) => {
        const to = localPath(fields.lanjut) ?? at.href('/kerja');
        const { cookies, person } = await enter(house, fields, { headers, address, now: at.now });
        if (!person) return { fields: {}, cookies, next: `${at.href('/masuk/kode')}?lanjut=${encodeURIComponent(to)}` };
        return { fields: { personId: person.id, to }, cookies, person };
      },
    }),
    read: async (tx) => ({ demo: await listDemoAccounts(tx) }),
    title: ({ at }) => words(at.lang).signIn,
    view: SignInPage,
    then: ({ result }) => result.to,
  }),
  form('/masuk/kode', {
    act: enterHouse,
    exchange: exchange({
      input: z.strictObject({ code: typed, lanjut: way }),
      run: async ({ house, fields, headers, address, at }) => {
        const { cookies, person } = await enterCode(house, fields.code, { headers, address, now: at.now });
        return { fields: { personId: person?.id, to: localPath(fields.lanjut) ?? at.href('/kerja') }, cookies, person };
      },
    }),
    title: ({ at }) => words(at.lang).codeTitle,
    view: CodePage,
    then: ({ result }) => result.to,
  }),
  form('/keluar', {
    act: leaveHouse,
    exchange: exchange({
      input: z.strictObject({}),
      run: async ({ house, headers, at }) => ({ fields: who(at), cookies: await leave(house, headers) }),
    }),
    then: ({ at }) => at.href('/'),
  }),
  form('/undangan/:token', {
    act: acceptInvitation,
    exchange: exchange({
      input: z.strictObject({ token: z.string().max(200), password }),
      run: async ({ house, fields, at }) => {
        const hash = tokenHash(fields.token);
        const invited = await house.db.tx({ regency: at.regency, readOnly: true }, (tx) =>
          findInvited(tx, hash, at.now),
        );
        const person = invited && (await house.signIn.findPerson(invited.id));
        if (!person) throw problems.invitationOver();
        const passwordHash = await hashPassword(fields.password);
        return { fields: { personId: person.id, tokenHash: hash.toString('hex'), passwordHash }, person };
      },
    }),
    read: async (tx, input, at) => ({ name: (await findInvited(tx, tokenHash(input['token'] ?? ''), at.now))?.name }),
    title: ({ at }) => words(at.lang).invitation,
    view: InvitationPage,
    then: ({ at }) => at.href('/masuk'),
  }),
];

export const accountRoutes = [
  page('/akun', {
    may: 'signed-in',
    read: readAccount,
    title: ({ at }) => words(at.lang).account,
    view: AccountPage,
  }),
  form('/akun/sandi', {
    act: changeOwnPassword,
    exchange: exchange({
      input: z.strictObject({ current: typed, next: password }),
      run: async ({ house, fields, headers, address, at }) => ({
        fields: who(at),
        cookies: await changePassword(house, { person: getPerson(at), ...fields }, { headers, address, now: at.now }),
      }),
    }),
    title: ({ at }) => words(at.lang).changePassword,
    view: PasswordPage,
    then: ({ at }) => at.href('/akun'),
  }),
  form('/akun/dua-langkah', {
    act: startFactor,
    exchange: exchange({
      input: z.strictObject({ password: typed }),
      run: async ({ house, fields, headers, address, at }) => ({
        fields: who(at),
        secrets: await startSecondFactor(
          house,
          { person: getPerson(at), ...fields },
          { headers, address, now: at.now },
        ),
      }),
    }),
    title: ({ at }) => words(at.lang).secondFactor,
    view: StartFactorPage,
    shown: ({ secrets, at }) => NewFactorPage({ factor: secrets as NewFactor, at }),
    then: ({ at }) => at.href('/akun'),
  }),
  form('/akun/dua-langkah/kode', {
    act: confirmFactor,
    exchange: exchange({
      input: z.strictObject({ code: typed }),
      run: async ({ house, fields, headers, address, at }) => ({
        fields: who(at),
        cookies: await confirmSecondFactor(house, fields.code, { headers, address, now: at.now }),
      }),
    }),
    title: ({ at }) => words(at.lang).secondFactor,
    view: ConfirmFactorPage,
    then: ({ at }) => at.href('/akun'),
  }),
  form('/akun/dua-langkah/matikan', {
    act: stopFactor,
    exchange: exchange({
      input: z.strictObject({ password: typed }),
      run: async ({ house, fields, headers, address, at }) => ({
        fields: who(at),
        cookies: await stopSecondFactor(house, { person: getPerson(at), ...fields }, { headers, address, now: at.now }),
      }),
    }),
    title: ({ at }) => words(at.lang).secondFactor,
    view: StopFactorPage,
    then: ({ at }) => at.href('/akun'),
  }),
  form('/akun/sesi', { act: endOwnSession, then: ({ at }) => at.href('/akun') }),
];

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function who(at: { person?: Person | undefined }): { personId: string } {
  return { personId: getPerson(at).id };
}

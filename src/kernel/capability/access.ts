import { borderProblems, type Problem } from '../../platform/problem/problem.ts';
import { nation } from '../areas/codes.ts';
import { belongsTo, type Person, type Place } from '../people/permissions.ts';
import { createAt, type At } from './at.ts';

/** Who is let in: anyone, anybody signed in, or holders of the named permission. */
export type Access = 'anyone' | 'signed-in' | (string & {});

/**
 * Lets somebody into what is declared, or refuses at the door. What is of the nation is entered only by who may do it
 * over the whole country, and is seen from there.
 * @returns the asker as the declaration sees them
 */
export function enter(declared: { readonly may: Access; readonly scope?: 'nation' }, at: At): At {
  if (declared.scope !== 'nation') {
    checkAccess(declared.may, at);
    return at;
  }
  const national = createAt({ ...at, regency: nation });
  checkAccess(declared.may, national, { areaCode: nation });
  return national;
}

/**
 * A session left open, or a stolen laptop, does not take the step. What the house does itself, without a session, passes.
 * @throws Problem border.signInAgain
 */
export function checkRecent(declared: { readonly recent?: true }, { person }: Pick<At, 'person'>): void {
  if (declared.recent && person?.session && !person.session.recent) throw borderProblems.signInAgain();
}

/** 401 for a stranger, 404 to people of another tenant, 403 without the permission. @throws Problem border.* */
export function checkAccess(may: Access, at: At, place?: Place): void {
  const refusal = refuse(may, at, place);
  if (refusal) throw refusal;
}

/** Who acts, where a permission has made sure that somebody does. @throws Problem border.signIn */
export function getPerson({ person }: Pick<At, 'person'>): Person {
  if (!person) throw borderProblems.signIn();
  return person;
}

/** The same, as far as the rules about a second person look. @throws Problem border.signIn */
export function getActor(at: Pick<At, 'person'>): { id: string; organisation?: string | undefined } {
  const { id, organisationCode } = getPerson(at);
  return { id, organisation: organisationCode };
}

function refuse(may: Access, at: At, place?: Place): Problem | undefined {
  if (may === 'anyone') return undefined;
  if (!at.person) return borderProblems.signIn();
  if (may === 'signed-in') return undefined;
  if (at.may(may, place)) return undefined;
  return belongsTo(at.person, at.regency, at.today) ? borderProblems.forbidden() : borderProblems.notFound();
}

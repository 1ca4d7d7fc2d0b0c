import { borderProblems, type Problem } from '../../platform/problem/problem.ts';
import { belongsTo, type Place } from '../people/permissions.ts';
import type { At } from './at.ts';

/** Who is let in: anyone, anybody signed in, or holders of the named permission. */
export type Access = 'anyone' | 'signed-in' | (string & {});

/** Refuses at the door: 401 for a stranger, 404 to people of another tenant, 403 without the permission. */
export function checkAccess(may: Access, at: At, place?: Place): void {
  const refusal = refuse(may, at, place);
  if (refusal) throw refusal;
}

function refuse(may: Access, at: At, place?: Place): Problem | undefined {
  if (may === 'anyone') return undefined;
  if (!at.person) return borderProblems.signIn();
  if (may === 'signed-in') return undefined;
  if (at.may(may, place)) return undefined;
  return belongsTo(at.person, at.regency, at.today) ? borderProblems.forbidden() : borderProblems.notFound();
}

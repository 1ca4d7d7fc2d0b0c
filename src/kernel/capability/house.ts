import type { Config } from '../../platform/config/config.ts';
import type { Db } from '../../platform/db/db.ts';
import type { FileStore } from '../../platform/files/store.ts';
import type { SignIn } from '../people/sign-in.ts';
import type { Person } from '../people/permissions.ts';
import type { At } from './at.ts';
import type { Capability, Part } from './capability.ts';
import { mayOf } from './route.ts';

/** Everything the running program is made of, put together in `main.ts` and in tests. */
export interface House {
  readonly config: Config;
  readonly db: Db;
  readonly files: FileStore;
  readonly clock: () => Date;
  readonly parts: readonly Part[];
  readonly capabilities: readonly Capability[];
  readonly signIn: SignIn;
  /** The person of a request's session, if any. */
  readonly identify: (headers: Headers) => Promise<Person | undefined>;
}

/** Parts and capabilities together, in reading order. */
export function allParts(house: Pick<House, 'parts' | 'capabilities'>): readonly Part[] {
  return [...house.parts, ...house.capabilities];
}

/** The workspace's rooms that the person may enter, in their order. */
export function listRooms(house: Pick<House, 'parts' | 'capabilities'>, at: At) {
  return allParts(house)
    .flatMap((part) => part.desk ?? [])
    .filter((room) => (room.may === 'signed-in' ? at.person !== undefined : at.may(room.may)))
    .toSorted((a, b) => a.order - b.order);
}

/** Every regency that the house answers for: its own and those it knows by host. */
export function regenciesOf({ regency, regencyByHost }: Pick<Config, 'regency' | 'regencyByHost'>): string[] {
  return [...new Set([regency, ...Object.values(regencyByHost)])];
}

/**
 * A permission that no part declares, or declared twice, and an act that asks for a recent sign-in and has no page to come
 * back to are mistakes found at start.
 */
export function checkDeclarations(house: Pick<House, 'parts' | 'capabilities'>): void {
  const parts = allParts(house);
  const permissions = parts.flatMap((part) => Object.keys(part.permissions ?? {}));
  const known = new Set([...permissions, 'anyone', 'signed-in']);
  const twice = permissions.find((each, index) => permissions.indexOf(each) !== index);
  if (twice) throw new Error(`The permission ${twice} is declared twice.`);
  for (const part of parts)
    for (const route of part.routes ?? []) {
      const may = mayOf(route);
      if (!known.has(may))
        throw new Error(`${part.name}: ${route.kind} ${route.path} asks for the unknown permission “${may}”.`);
      if (route.kind === 'form' && route.act.recent && !route.view)
        throw new Error(`${part.name}: ${route.path} asks for a recent sign-in and has no page to come back to.`);
    }
}

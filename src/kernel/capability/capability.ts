import type { Client } from 'pg';
import type { Tx } from '../../platform/db/db.ts';
import type { Pair } from '../../platform/words/words.ts';
import type { Permission } from '../people/roles.ts';
import type { AnyAction } from './action.ts';
import type { At } from './at.ts';
import type { DerivedIndicator } from './derived.ts';
import type { House } from './house.ts';
import type { Job } from './job.ts';
import type { AnyRoute } from './route.ts';

/** Something that waits for a person, shown in the workspace. */
export interface InboxItem {
  readonly kind: Pair;
  readonly title: string;
  readonly href: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly due?: string | undefined;
}

/** Something that happened and that the public may read. */
export interface Change {
  readonly at: Date;
  readonly title: Pair;
  readonly detail: Pair;
  readonly href: string;
  readonly demo: boolean;
}

/** What a part of the house says about itself; the kernel wires it, nobody lists it twice. */
export interface Part {
  readonly name: string;
  readonly purpose: Pair;
  /** Its own database schema. */
  readonly schema?: string;
  /** Permissions it declares: in words, and which roles hold them wherever the role is given. */
  readonly permissions?: Readonly<Record<string, Permission>>;
  readonly routes?: readonly AnyRoute[];
  /** Actions that have no form of their own, so that tests and seeds find them. */
  readonly actions?: readonly AnyAction[];
  readonly indicators?: readonly DerivedIndicator[];
  readonly jobs?: readonly Job[];
  /** Entries of the main navigation. */
  readonly nav?: readonly {
    readonly key: string;
    readonly label: Pair;
    readonly href: string;
    readonly order: number;
  }[];
  /** Entries of the workspace's navigation, shown to holders of the permission. */
  readonly desk?: readonly {
    readonly label: Pair;
    readonly href: string;
    readonly may: string;
    readonly order: number;
  }[];
  /** Told after figures of these years became verified or were corrected. */
  readonly onFigures?: (house: House, changed: { regency: string; years: readonly number[] }) => Promise<void>;
  /** What waits for the person. */
  readonly inbox?: (tx: Tx, at: At) => Promise<InboxItem[]>;
  /** What changed, newest first. */
  readonly changes?: (tx: Tx, at: At, limit: number) => Promise<Change[]>;
  /** Loads tables that the app may only read (areas, editions, instruments), as their owner, after every migration; idempotent. */
  readonly reference?: (owner: Client) => Promise<void>;
  /** Real facts (always) and demo rows (when asked), idempotent. Demo rows come only from actions. */
  readonly seed?: (house: House, seeding: Seeding) => Promise<void>;
}

export interface Seeding {
  readonly regency: string;
  readonly now: Date;
  readonly demo: boolean;
  readonly say: (line: string) => void;
}

/** A part that measures a sasaran: `src/dimensions/<dimension>/<name>/capability.ts`. */
export interface Capability extends Part {
  /** `dimension/capability`, the same as its folder. */
  readonly name: string;
  readonly schema: string;
}

export function definePart(part: Part): Part {
  return part;
}

export function defineCapability(capability: Capability): Capability {
  return capability;
}

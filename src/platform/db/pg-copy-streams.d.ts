declare module 'pg-copy-streams' {
  import type { Submittable } from 'pg';
  import type { Readable, Writable } from 'node:stream';

  /** A stream into `copy … from stdin`. */
  export function from(text: string): Writable & Submittable;
  /** A stream out of `copy … to stdout`. */
  export function to(text: string): Readable & Submittable;
}

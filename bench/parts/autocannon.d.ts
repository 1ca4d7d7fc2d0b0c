declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    readonly headers?: Readonly<Record<string, string>>;
  }
  interface Result {
    readonly requests: { readonly average: number };
    readonly errors: number;
    readonly non2xx: number;
  }
  /** Emits `response` with (client, status, bytes, milliseconds). */
  interface Instance extends EventEmitter, PromiseLike<Result> {}
  const autocannon: (options: Options) => Instance;
  export default autocannon;
}

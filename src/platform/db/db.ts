import pg from 'pg';
import { borderProblems } from '../problem/problem.ts';
import { sql, statement, type Sql } from './sql.ts';

/** Whose rows a transaction may see; no scope, no rows. */
export interface TransactionScope {
  /** Tenant, e.g. `16.06`. */
  readonly regency: string;
  readonly readOnly?: boolean;
}

/** One transaction on one connection, bound to one tenant. */
export interface Tx {
  readonly regency: string;
  many<Row extends object>(query: Sql): Promise<Row[]>;
  /** Exactly one row. @throws when there is none or more than one: a bug, not a user's mistake. */
  one<Row extends object>(query: Sql): Promise<Row>;
  maybe<Row extends object>(query: Sql): Promise<Row | undefined>;
  /** Runs a statement for its effect; returns the number of rows it touched. */
  run(query: Sql): Promise<number>;
  /** The bare client, for COPY and other streams. */
  readonly client: pg.PoolClient;
}

export interface Db {
  readonly pool: pg.Pool;
  tx<Result>(scope: TransactionScope, work: (tx: Tx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

const types = new pg.TypeOverrides();
types.setTypeParser(1082, (text) => text); // date stays 'YYYY-MM-DD'
types.setTypeParser(1700, Number); // numeric: scores and rupiah fit 15 digits
types.setTypeParser(20, Number); // int8: counts fit 2^53

export interface PoolOptions {
  readonly max?: number;
  /** `later`: commits do not wait for the disk; only for work that nobody was promised and that can be done again. */
  readonly lasting?: 'at-once' | 'later';
}

export function createPool(connectionString: string, options: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: options.max ?? 12,
    ...(options.lasting === 'later' ? { options: '-c synchronous_commit=off' } : {}),
    types,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
  });
  return hearBreaks(pool);
}

/**
 * A connection that breaks is replaced, and whoever uses it hears so from their query. Between the pool's hands and
 * theirs nobody listens for a moment, and an unheard error would end the program.
 */
export function hearBreaks(pool: pg.Pool): pg.Pool {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

export function createDb(connectionString: string, options: PoolOptions = {}): Db {
  const pool = createPool(connectionString, options);
  return { pool, tx: (scope, work) => runTransaction(pool, scope, work), close: () => pool.end() };
}

async function runTransaction<Result>(
  pool: pg.Pool,
  scope: TransactionScope,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch((error: unknown) => {
    throw databaseProblem(error);
  });
  let broken: Error | undefined;
  const noteBreak = (error: Error) => {
    broken = error;
  };
  client.on('error', noteBreak);
  try {
    await client.query(scope.readOnly ? 'begin read only' : 'begin');
    const tx = bindTransaction(client, scope.regency);
    await tx.run(sql`select set_config('serasan.regency', ${scope.regency}, true)`);
    const result = await work(tx);
    const { command } = await client.query('commit');
    // Of a transaction that failed and whose failure was swallowed, `commit` makes a rollback without a word.
    if (command !== 'COMMIT') throw new Error('a statement failed and nobody was told: nothing was saved');
    return result;
  } catch (error) {
    await client.query('rollback').catch(noteBreak);
    throw databaseProblem(error);
  } finally {
    client.off('error', noteBreak);
    client.release(broken);
  }
}

function bindTransaction(client: pg.PoolClient, regency: string): Tx {
  const query = async <Row extends object>(text: Sql) => client.query<Row>(statement(text));
  return {
    regency,
    client,
    many: async <Row extends object>(text: Sql) => (await query<Row>(text)).rows,
    maybe: async <Row extends object>(text: Sql) => (await query<Row>(text)).rows[0],
    run: async (text) => (await query(text)).rowCount ?? 0,
    one: async <Row extends object>(text: Sql) => {
      const { rows } = await query<Row>(text);
      const [row] = rows;
      if (!row || rows.length > 1) throw new Error(`expected one row, got ${rows.length}: ${statement(text).text}`);
      return row;
    },
  };
}

const passing = new Set([
  '40P01', // two transactions waited for each other: this one was given up
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
]);
const away = /Connection terminated|not queryable|timeout exceeded when trying to connect|connect ENOENT/;

/** A database that is away, full or asks to try again is a problem with a sentence; everything else stays what it was. */
export function databaseProblem(error: unknown): unknown {
  const code = (error as { code?: string } | null)?.code;
  const message = error instanceof Error ? error.message : '';
  if (code === '53100' || code === 'ENOSPC') return borderProblems.full();
  if ((code && passing.has(code)) || away.test(message)) return borderProblems.busy();
  return error;
}

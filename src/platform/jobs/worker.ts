import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, parseCronItems, run, runOnce, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { hearBreaks } from '../db/db.ts';

/** One kind of work, by name; a thrown error means: try again later, at most five times (trust R14). */
export type Tasks = Readonly<Record<string, (payload: Readonly<Record<string, unknown>>) => Promise<void>>>;

export interface Worker {
  stop(): Promise<void>;
}

/** Work that also starts by the clock: `match` is a cron pattern in UTC. */
export interface Recurring {
  readonly task: string;
  readonly match: string;
}

const restAfterFailure = 1_000;

/**
 * Works on the queue until stopped. When the database goes away the worker ends, and another one begins once it is back:
 * what was under way is done again. The house is the only one that works here, so what an earlier, killed one had taken
 * is free again at once.
 */
export async function startWorker(ownerUrl: string, tasks: Tasks, recurring: readonly Recurring[]): Promise<Worker> {
  const pool = hearBreaks(new pg.Pool({ connectionString: ownerUrl, max: 4 }));
  let stopped = false;
  const begin = async (): Promise<Runner> => {
    await freeTaken(pool);
    return run({
      ...settings(tasks),
      pgPool: pool,
      pollInterval: 2_000,
      parsedCronItems: parseCronItems(recurring.map((each) => ({ ...each }))),
      // Told in a batch, a broken connection ends the worker; told one by one, it would end the program.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
  };
  let runner: Runner | undefined = await begin().catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const working = (async () => {
    while (!stopped) {
      await runner?.promise.catch(() => {});
      if (stopped) return;
      await sleep(restAfterFailure);
      runner = await begin().catch(() => undefined);
      if (stopped) await runner?.stop().catch(() => {});
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await runner?.stop().catch(() => {});
      await working;
      await pool.end();
    },
  };
}

async function freeTaken(pool: pg.Pool): Promise<void> {
  await pool.query(`
    select graphile_worker.force_unlock_workers(array(
      select locked_by from graphile_worker._private_jobs where locked_by is not null
      union
      select locked_by from graphile_worker._private_job_queues where locked_by is not null
    ))`);
}

/** Works on what waits in the queue now, and on what that leads to, then returns. */
export async function workOnce(ownerUrl: string, tasks: Tasks): Promise<void> {
  await runOnce({ ...settings(tasks), connectionString: ownerUrl });
}

function settings(tasks: Tasks) {
  return {
    concurrency: 2,
    noHandleSignals: true,
    logger: quietLogger,
    taskList: listTasks(tasks),
  };
}

function listTasks(tasks: Tasks): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [name, (payload: unknown) => work(payload as Record<string, unknown>)]),
  );
}

const quietLogger = new Logger(() => (level, message) => {
  if (level === 'error') process.stderr.write(`jobs: ${message}\n`);
});

import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, parseCronItems, run, runOnce, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';

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
  let stopped = false;
  const begin = async (): Promise<Runner> => {
    await freeTaken(ownerUrl);
    return run({
      ...settings(ownerUrl, tasks),
      maxPoolSize: 4,
      pollInterval: 2_000,
      parsedCronItems: parseCronItems(recurring.map((each) => ({ ...each }))),
      // Told in a batch, a broken connection ends the worker; told one by one, it would end the program.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
  };
  let runner: Runner | undefined = await begin();
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
    },
  };
}

async function freeTaken(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`
      select graphile_worker.force_unlock_workers(array(
        select locked_by from graphile_worker._private_jobs where locked_by is not null
        union
        select locked_by from graphile_worker._private_job_queues where locked_by is not null
      ))`);
  } finally {
    await client.end();
  }
}

/** Works on what waits in the queue now, and on what that leads to, then returns. */
export async function workOnce(ownerUrl: string, tasks: Tasks): Promise<void> {
  await runOnce(settings(ownerUrl, tasks));
}

function settings(ownerUrl: string, tasks: Tasks) {
  return {
    connectionString: ownerUrl,
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

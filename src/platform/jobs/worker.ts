import { Logger, parseCronItems, run, runOnce, type Runner, type TaskList } from 'graphile-worker';

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

/** Works on the queue until stopped. */
export async function startWorker(ownerUrl: string, tasks: Tasks, recurring: readonly Recurring[]): Promise<Worker> {
  const runner: Runner = await run({
    connectionString: ownerUrl,
    concurrency: 2,
    maxPoolSize: 4,
    noHandleSignals: true,
    pollInterval: 2_000,
    parsedCronItems: parseCronItems(recurring.map((each) => ({ ...each }))),
    logger: quietLogger,
    taskList: listTasks(tasks),
  });
  runner.promise.catch(() => {});
  return { stop: () => runner.stop().catch(() => {}) };
}

/** Works on what waits in the queue now, and on what that leads to, then returns. */
export async function workOnce(ownerUrl: string, tasks: Tasks): Promise<void> {
  await runOnce({
    connectionString: ownerUrl,
    concurrency: 2,
    noHandleSignals: true,
    logger: quietLogger,
    taskList: listTasks(tasks),
  });
}

function listTasks(tasks: Tasks): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [name, (payload: unknown) => work(payload as Record<string, unknown>)]),
  );
}

const quietLogger = new Logger(() => (level, message) => {
  if (level === 'error') process.stderr.write(`jobs: ${message}\n`);
});

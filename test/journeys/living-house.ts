import { afterAll } from 'vitest';
import { tasks } from '../../src/cli/running-house.ts';
import { startSequencer } from '../../src/kernel/audit/sequencer.ts';
import { startWorker } from '../../src/platform/jobs/worker.ts';
import { demoHouse, type DemoHouse } from '../support/demo.ts';

/** The told demonstration with everything at work that `serasan up` starts: the queue and the log's sequencer, too. */
export async function livingHouse(): Promise<DemoHouse> {
  const demo = await demoHouse();
  const worker = await startWorker(demo.database.ownerUrl, tasks(demo.house), []);
  const sequencer = await startSequencer(demo.house);
  afterAll(async () => {
    await sequencer.stop();
    await worker.stop();
  });
  return demo;
}

/** Asks again until it is so. @returns how long it took, in milliseconds */
export async function until(what: () => Promise<boolean>, patience = 15_000): Promise<number> {
  const begun = performance.now();
  while (!(await what())) {
    if (performance.now() - begun > patience) throw new Error(`It was not so within ${patience} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return performance.now() - begun;
}

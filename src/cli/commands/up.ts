import { loadConfig } from '../../platform/config/config.ts';
import { Refusal } from '../../platform/refusal/refusal.ts';
import { defineCommand, print, say } from '../command.ts';
import { houseOptions } from '../house-options.ts';
import { openDatabase } from '../open-database.ts';
import { portTrouble } from '../port.ts';

export const command = defineCommand({
  name: 'up',
  summary: 'make everything ready and serve until stopped',
  usage: '[--port N] [--host ADDRESS] [--data DIR] [--production] [--no-demo]',
  options: {
    port: { type: 'string', description: 'port to serve on (8080)' },
    host: { type: 'string', description: 'address to listen on' },
    production: { type: 'boolean', description: 'refuse demo accounts and half-configured starts' },
    ...houseOptions,
  },
  async run({ values }) {
    const started = performance.now();
    const config = loadConfig(process.env, { ...values, demo: values['no-demo'] ? false : undefined });
    await refuseTakenPort(config.host, config.port);
    const stopped = new Promise<void>((resolve) => {
      process.once('SIGTERM', resolve);
      process.once('SIGINT', resolve);
    });
    // PostgreSQL comes up in its own process while this one reads the house's modules.
    const opening = openDatabase(config, say, { join: false });
    const [database, { runHouse }] = await Promise.all([opening, import('../running-house.ts')]);
    const running = await runHouse(config, database, say);
    print(
      `Serasan is ready at ${running.address} after ${((performance.now() - started) / 1000).toFixed(1)} s. Stop with Ctrl+C.`,
    );
    if (config.demo) print(`Demo sign-ins are listed at ${running.address}/masuk`);
    await stopped;
    say('Stopping …');
    await running.stop();
    return 0;
  },
});

/** Says so before anything is started. */
async function refuseTakenPort(host: string, port: number): Promise<void> {
  const trouble = await portTrouble(host, port);
  if (trouble === 'taken')
    throw new Refusal('port-taken', `Port ${port} is taken by another program: stop it or choose another with --port.`);
  if (trouble)
    throw new Refusal(
      'port-taken',
      `Port ${port} on ${host} cannot be opened (${trouble}): choose another with --port or --host.`,
    );
}

import { metricsText } from '../../platform/http/metrics.ts';
import { logHead } from '../audit/head.ts';
import type { House } from './house.ts';
import { describeApi } from './openapi.ts';
import { standard } from './route.ts';

const described = new WeakMap<House, string>();

function apiText(house: House): string {
  const text = described.get(house) ?? JSON.stringify(describeApi(house));
  described.set(house, text);
  return text;
}

export const routes = [
  standard('/api/v1/openapi.json', {
    may: 'anyone',
    read: async (_tx, _input, _at, house) => ({
      type: 'application/vnd.oai.openapi+json;version=3.1',
      body: apiText(house),
    }),
  }),
  standard('/metrics', {
    may: 'anyone',
    read: async (_tx, _input, at, house) => {
      const { pool } = house.db;
      const head = await logHead(house.db, at.now);
      return {
        type: 'text/plain; version=0.0.4; charset=utf-8',
        body: metricsText(house, [
          { name: 'db_connections', help: 'Connections of the pool.', value: pool.totalCount },
          { name: 'db_connections_idle', help: 'Connections doing nothing.', value: pool.idleCount },
          { name: 'db_connections_waiting', help: 'Requests waiting for a connection.', value: pool.waitingCount },
          { name: 'log_size', help: 'Leaves under the latest signed head.', value: head.size },
          { name: 'process_resident_memory_bytes', help: 'Resident memory.', value: process.memoryUsage.rss() },
          {
            name: 'process_uptime_seconds',
            help: 'Since the start of the process.',
            value: Math.round(process.uptime()),
          },
        ]),
      };
    },
  }),
];

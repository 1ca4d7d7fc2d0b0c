// A process of its own that keeps a database server, for tests that kill it.
import { startServer } from '../../src/platform/db/server.ts';

const server = await startServer({ dataDir: process.argv[2] ?? '', log: () => {} });
process.stdout.write(`${JSON.stringify({ url: server.superuserUrl, pid: server.pid() })}\n`);
setInterval(() => {}, 1_000);

import compress from '@fastify/compress';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance } from 'fastify';
import type { DatabaseError } from 'pg';
import type { Config } from '../config/config.ts';
import { uploadLimit } from '../files/store.ts';
import { addGuards } from './guards.ts';

/** A bare server with everything that stands before the routes. */
export async function createServer(config: Pick<Config, 'production' | 'proxies'>): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: process.env['SERASAN_LOG'] ?? 'warn', serializers: { req: loggedRequest, err: loggedError } },
    trustProxy: (_address, hop) => hop < config.proxies,
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    // Input and output are held to zod schemas by kernel/capability; Fastify's own compilers would only cost memory.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  addGuards(app, config);
  await app.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(formbody);
  await app.register(multipart, { limits: { fileSize: uploadLimit, files: 5, fields: 200, parts: 220 } });
  return app;
}

function noSchemas(): never {
  throw new Error('no route declares a Fastify schema: give kernel/capability a zod schema');
}

/** Logging by allow-list: no query, no body, no address, no cookie (trust T16). */
function loggedRequest(request: { method: string; url: string }): Record<string, string> {
  return { method: request.method, path: request.url.split('?')[0] ?? '' };
}

/** What a database says of a refused row quotes the row: of its errors only the place is kept, of others the message too. */
export function loggedError(error: Error) {
  const { code, table, constraint, severity } = error as Partial<DatabaseError>;
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  const message = severity ? '' : error.message;
  return { type: error.name, code, table, constraint, message, stack: stack?.join('\n') ?? '' };
}

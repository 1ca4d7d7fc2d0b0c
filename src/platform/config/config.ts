import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal/refusal.ts';

const schema = z.object({
  /** Directory of the database, files and keys. */
  dataDir: z.string(),
  /** A PostgreSQL server of one's own; without it the embedded one is started. */
  databaseUrl: z.string().startsWith('postgres').optional(),
  host: z.string(),
  port: z.coerce.number().int().min(0).max(65535),
  /** The address people type; cookies and links follow it. */
  publicUrl: z.url().optional(),
  /** The regency this house serves by default. */
  regency: z.string().regex(/^\d\d\.\d\d$/, 'a regency code such as 16.06'),
  /** Other regencies by host name: `banyuasin.example=16.07,…`. */
  regencyByHost: z.record(z.string(), z.string().regex(/^\d\d\.\d\d$/)),
  /** Signs sessions; made and kept in the data directory when not given. */
  sessionSecret: z.string().min(32).optional(),
  production: z.boolean(),
  /** Demo people and rows; refused in production. */
  demo: z.boolean(),
  /** Proxies of our own before us: the address of whoever asks is the one that the outermost of them saw. */
  proxies: z.coerce.number().int().min(0).max(9),
});

export type Config = Readonly<z.infer<typeof schema>>;

export interface ConfigFlags {
  readonly data?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly production?: boolean | undefined;
  readonly demo?: boolean | undefined;
}

/**
 * One frozen object from flags and environment; refuses to start half-configured.
 * @throws Refusal with one sentence per wrong setting.
 */
export function loadConfig(env: NodeJS.ProcessEnv, flags: ConfigFlags = {}, root = process.cwd()): Config {
  const production = flags.production ?? env['SERASAN_PRODUCTION'] === '1';
  const parsed = schema.safeParse({
    dataDir: resolve(root, flags.data ?? env['SERASAN_DATA'] ?? join(root, '.serasan')),
    databaseUrl: env['DATABASE_URL'] || undefined,
    host: flags.host ?? env['SERASAN_HOST'] ?? (production ? '127.0.0.1' : '0.0.0.0'),
    port: flags.port ?? env['SERASAN_PORT'] ?? 8080,
    publicUrl: env['SERASAN_URL'] || undefined,
    regency: env['SERASAN_REGENCY'] ?? '16.06',
    regencyByHost: parsePairs(env['SERASAN_HOSTS'] ?? ''),
    sessionSecret: env['SERASAN_SESSION_SECRET'] || undefined,
    production,
    demo: flags.demo ?? !production,
    proxies: env['SERASAN_TRUST_PROXY'] || 0,
  });
  if (!parsed.success) throw new Refusal('config', parsed.error.issues.map(describe).join('\n'));
  const config = parsed.data;
  if (config.production) refuseUnready(config);
  return Object.freeze(config);
}

/** Where people find the house: what a link that leaves the screen begins with, without a slash at its end. */
export function publicAddress({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>): string {
  return publicUrl?.replace(/\/$/, '') ?? `http://localhost:${port}`;
}

function refuseUnready(config: Config): void {
  if (config.demo) throw new Refusal('config', 'Demo people and rows are refused in production: leave out --demo.');
  if (!config.publicUrl)
    throw new Refusal('config', 'Set SERASAN_URL to the public address, e.g. https://serasan.example.');
  if (!config.publicUrl.startsWith('https://'))
    throw new Refusal('config', 'SERASAN_URL must start with https:// in production.');
  if (!config.sessionSecret)
    throw new Refusal('config', 'Set SERASAN_SESSION_SECRET to at least 32 random characters.');
}

function parsePairs(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((pair) => pair.split('=').map((part) => part.trim()) as [string, string]),
  );
}

function describe(issue: z.core.$ZodIssue): string {
  return `Setting ${issue.path.map(String).join('.')}: ${issue.message}`;
}

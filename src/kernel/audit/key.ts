import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../platform/config/config.ts';
import { noteKeyOf, type NoteKey } from './signed-note.ts';

/** The log's signing key under the log's name; whoever pins the public half can check every checkpoint. */
export interface LogKey {
  /** A URL without scheme, e.g. `muba.example/serasan`; kept with the key so that it never changes under it. */
  readonly origin: string;
  readonly privateKey: KeyObject;
  readonly publicKey: NoteKey;
}

const fileName = 'log-key';

/** Reads the log's key from the data directory, making it once, readable to its owner only. */
export async function openLogKey(config: Pick<Config, 'dataDir' | 'publicUrl'>): Promise<LogKey> {
  const path = join(config.dataDir, fileName);
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept) return parseKeyFile(kept);
  const origin = `${config.publicUrl ? new URL(config.publicUrl).host : 'localhost'}/serasan`;
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  await mkdir(config.dataDir, { recursive: true });
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify({ origin, privateKey: pem }));
    await file.sync();
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return parseKeyFile(await readFile(path, 'utf8'));
}

function parseKeyFile(text: string): LogKey {
  const { origin, privateKey: pem } = JSON.parse(text) as { origin: string; privateKey: string };
  const privateKey = createPrivateKey(pem);
  return { origin, privateKey, publicKey: noteKeyOf({ name: origin, privateKey }) };
}

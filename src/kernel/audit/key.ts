import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../../platform/config/config.ts';
import { keepOnce } from '../../platform/files/keep-once.ts';
import { noteKeyOf, type NoteKey } from './signed-note.ts';

/** The log's signing key under the log's name; whoever pins the public half can check every checkpoint. */
export interface LogKey {
  /** A URL without scheme, e.g. `muba.example/serasan`; kept with the key so that it never changes under it. */
  readonly origin: string;
  readonly privateKey: KeyObject;
  readonly publicKey: NoteKey;
}

/** Reads the log's key from the data directory, making it once, readable to its owner only. */
export async function openLogKey(config: Pick<Config, 'dataDir' | 'publicUrl'>): Promise<LogKey> {
  const origin = `${config.publicUrl ? new URL(config.publicUrl).host : 'localhost'}/serasan`;
  const text = await keepOnce(join(config.dataDir, 'log-key'), () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    return JSON.stringify({ origin, privateKey: pem });
  });
  return parseKeyFile(text);
}

function parseKeyFile(text: string): LogKey {
  const { origin, privateKey: pem } = JSON.parse(text) as { origin: string; privateKey: string };
  const privateKey = createPrivateKey(pem);
  return { origin, privateKey, publicKey: noteKeyOf({ name: origin, privateKey }) };
}

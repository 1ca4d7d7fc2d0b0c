import { createServer } from 'node:net';

/** Why a port cannot be opened: `taken` by another program, or the system's code; undefined when it is free. */
export async function portTrouble(host: string, port: number): Promise<string | undefined> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  return error && (error.code === 'EADDRINUSE' ? 'taken' : (error.code ?? error.message));
}

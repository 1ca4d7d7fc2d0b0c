import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../src/cli/run.ts';

/** The real program as a process of its own, serving on a port the system chose. */
export interface Program {
  readonly address: string;
  readonly process: ChildProcess;
  /** From its start to its first word that it is ready. */
  readonly readyMs: number;
  /** The last of what it said on stderr. */
  said(): string;
  /** Sends the signal and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** `serasan up` without demonstration, on the data directory. @throws with its words when it ends before it is ready. */
export async function startProgram(dataDir: string): Promise<Program> {
  const started = performance.now();
  const loader = join(projectRoot, 'src/platform/jsx-loader.js');
  const main = join(projectRoot, 'src/cli/main.ts');
  const child = spawn(
    process.execPath,
    ['--import', loader, main, 'up', '--no-demo', '--host', '127.0.0.1', '--port', '0', '--data', dataDir],
    { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const gone = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = / ready at (http:\/\/\S+)/.exec(line)?.[1];
      if (found) resolve(found.replace('localhost', '127.0.0.1'));
    });
    void gone.then(() => reject(new Error(`The program ended before it was ready: ${said}`)));
  });
  return {
    address,
    process: child,
    readyMs: performance.now() - started,
    said: () => said.slice(-4_000),
    end: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
}

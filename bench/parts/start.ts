import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** `./serasan up` in a folder, from its first breath to its word that it is ready. */
export interface Started {
  readonly address: string;
  readonly seconds: number;
  /** Each line it said, and after how many seconds. */
  readonly lines: readonly { readonly text: string; readonly at: number }[];
  stop(): Promise<void>;
}

export async function startHouse(folder: string, dataDir: string): Promise<Started> {
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  const lines: { text: string; at: number }[] = [];
  const child: ChildProcess = spawn(
    process.execPath,
    [join(folder, 'serasan'), 'up', '--host', '127.0.0.1', '--port', '0', '--data', dataDir],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const gone = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      if (stream)
        createInterface({ input: stream }).on('line', (text) => {
          lines.push({ text, at: since() });
          const found = / ready at (http:\/\/\S+)/.exec(text)?.[1];
          if (found) resolve(found.replace('localhost', '127.0.0.1'));
        });
    void gone.then(() =>
      reject(new Error(`It ended before it was ready:\n${lines.map((line) => line.text).join('\n')}`)),
    );
  });
  return {
    address,
    seconds: since(),
    lines,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const milestones: readonly (readonly [RegExp, string])[] = [
  [/^Fetching Node .*: done/, 'runtime'],
  [/^Installing packages: done/, 'packages'],
  [/^Migrated/, 'database'],
  [/demo people/, 'areas and plan'],
  [/applications told/, 'demonstration'],
  [/ ready at /, 'opening'],
];

/** Where the time went: from each milestone to the next, in words. */
export function partsOf(started: Started): string {
  let before = 0;
  return milestones
    .flatMap(([pattern, name]) => {
      const line = started.lines.find((each) => pattern.test(each.text));
      if (!line) return [];
      const took = line.at - before;
      before = line.at;
      return [`${name} ${took.toFixed(1)} s`];
    })
    .join(', ');
}

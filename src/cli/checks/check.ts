import { spawn } from 'node:child_process';

/** How one check ended; `not-run` says so and is never green. */
export interface CheckResult {
  readonly outcome: 'ok' | 'failed' | 'not-run';
  /** One line beside the name: what was read, or why it did not run. */
  readonly detail?: string;
  /** What the tool printed, shown when it failed. */
  readonly said?: string;
}

export interface Check {
  readonly name: string;
  run(root: string): Promise<CheckResult>;
}

export interface ToolRun {
  readonly code: number;
  readonly stdout: string;
  readonly said: string;
}

/** Runs a script of an installed package, or another program, and keeps what it printed. */
export async function runTool(root: string, command: string, args: readonly string[]): Promise<ToolRun> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', said: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk.toString();
    output.said += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.said += chunk.toString();
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (ended) => resolve(ended ?? 1));
  });
  return { code, ...output };
}

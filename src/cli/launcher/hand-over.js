import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/**
 * Runs the CLI. A new Node becomes it (same process: signals, terminal and exit code need no forwarding);
 * an old Node cannot, so it stays as parent and passes on what it is told.
 * @param {string} root
 * @param {string} node
 * @param {string[]} args
 */
export function handOver(root, node, args) {
  const loader = pathToFileURL(join(root, 'src/platform/jsx-loader.js')).href;
  const run = ['--import', loader, join(root, 'src/cli/main.ts'), ...args];
  if (node === process.execPath && typeof process.execve === 'function') return become(node, run);
  return stayAsParent(node, run);
}

function become(node, run) {
  process.removeAllListeners('warning');
  process.execve(node, [node, ...run], process.env);
}

/** The extra channel tells the CLI when this process dies, however it dies (see src/cli/launcher-gone.ts). */
function stayAsParent(node, run) {
  const child = spawn(node, run, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const onTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
  const pass = (signal) => {
    // A terminal has already sent its own signals to both of us: passing them on would make two of one.
    if (signal === 'SIGTERM' || !onTerminal) child.kill(signal);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, pass);
  child.on('error', (error) => {
    process.stderr.write(`serasan: ${node} could not be started: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) return process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

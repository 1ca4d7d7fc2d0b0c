import { stopWithLauncher } from './launcher-gone.ts';
import { runCli } from './run.ts';

stopWithLauncher();
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // `serasan … | head` has seen enough
  throw error;
});
process.exitCode = await runCli(process.argv.slice(2));

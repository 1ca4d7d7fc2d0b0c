const PATIENCE_MS = 15_000;

/**
 * On an old Node the launcher stays as our parent. Killed outright, it cannot pass anything on, but its channel
 * closes: then we stop as if asked to, so that nobody keeps the port.
 */
export function stopWithLauncher(): void {
  if (!process.channel) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref();
}

/**
 * One line about something that takes time: rewritten each second on a terminal, repeated every 15 s elsewhere.
 * @param {string} label
 * @returns {{ done(text: string): void, stop(): void }}
 */
export function showProgress(label) {
  const out = process.stderr;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const line = () => (out.isTTY ? `\r\x1b[K${label} … ${seconds()} s` : `${label} … ${seconds()} s\n`);
  out.write(out.isTTY ? `${label} …` : `${label} …\n`);
  const timer = setInterval(() => out.write(line()), out.isTTY ? 1_000 : 15_000);
  const stop = () => {
    clearInterval(timer);
    if (out.isTTY) out.write('\r\x1b[K');
  };
  return {
    stop,
    done(text) {
      stop();
      out.write(`${text} (${seconds()} s)\n`);
    },
  };
}

export function withLock(
  path: string,
  options: { onWait: () => void; work: (note: (child: number | undefined) => void) => Promise<void> },
): Promise<void>;

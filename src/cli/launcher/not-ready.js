/** This machine cannot be made ready; the message is the sentence for the person at the terminal. */
export class NotReady extends Error {}

/** The sentence for a file operation that failed, naming the place and the remedy. */
export function fileSentence(error, place) {
  const code = /** @type {NodeJS.ErrnoException} */ (error)?.code;
  if (code === 'EROFS')
    return `${place} is on a read-only file system; put Serasan where it may write, then start again.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${place} may not be written by this user; change its owner or run as the user who owns it.`;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `the disk that holds ${place} is full; free some space, then start again.`;
  return `${place} could not be prepared: ${error instanceof Error ? error.message : String(error)}`;
}

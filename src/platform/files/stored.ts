/** A file whose content is kept; its address is the SHA-256 of the content. */
export interface StoredFile {
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

const stored = new WeakSet<object>();

/** Whether a value came from a store in this process: a body that only looks like a kept file is none. */
export function isStored(value: unknown): value is StoredFile {
  return typeof value === 'object' && value !== null && stored.has(value);
}

/** Only the store marks what it kept. */
export function markStored(file: StoredFile): StoredFile {
  stored.add(file);
  return file;
}

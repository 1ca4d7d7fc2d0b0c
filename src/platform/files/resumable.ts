import { AsyncLocalStorage } from 'node:async_hooks';
import { createReadStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server, type Upload } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, borderProblems } from '../problem/problem.ts';
import { uploadLimit, type FileStore as ContentStore } from './store.ts';
import type { StoredFile } from './stored.ts';

export interface Resumable {
  /** Where pieces are gathered until an upload is whole. */
  readonly dir: string;
  readonly files: ContentStore;
  /** Who sends; undefined is refused. The answer is put into the upload and only the same person may go on with it. */
  readonly sender: (request: FastifyRequest) => Promise<string | undefined>;
  /** Remembers a whole upload under its id, for the sender. */
  readonly finished: (id: string, sender: string, file: StoredFile) => Promise<void>;
}

/** Puts resumable upload (tus 1.0) on `/unggah`: signed-in people only, limited in size, whole or invisible. */
export function mountResumable(app: FastifyInstance, given: Resumable): void {
  const store = new FileStore({ directory: piecesOf(given.dir) });
  const server = new Server({
    path: '/unggah',
    datastore: store,
    maxSize: uploadLimit,
    relativeLocation: true,
    onUploadCreate: async (_request, upload) => ({ metadata: { ...upload.metadata, sender: currentSender() } }),
    onIncomingRequest: async (request, id) => {
      if (request.method !== 'POST') await checkSender(store, id);
    },
    onUploadFinish: async (_request, upload) => {
      await keep(given, store, upload);
      return {};
    },
  });
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    const handle = async (request: FastifyRequest, reply: FastifyReply) => {
      const sender = await given.sender(request);
      if (!sender) throw borderProblems.signIn();
      reply.hijack();
      await senders.run(sender, () => server.handle(request.raw, reply.raw));
    };
    scope.route({ method: ['POST', 'OPTIONS'], url: '/unggah', bodyLimit: uploadLimit, handler: handle });
    scope.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: '/unggah/:id', bodyLimit: uploadLimit, handler: handle });
  });
}

/** Who sends the request that is being handled. */
const senders = new AsyncLocalStorage<string>();

function currentSender(): string {
  const sender = senders.getStore();
  if (!sender) throw new Error('an upload is handled without its sender');
  return sender;
}

function piecesOf(dir: string): string {
  return join(dir, 'unggahan');
}

/** Removes the pieces that nobody has added to since. @returns how many files */
export async function removeOrphans(dir: string, before: Date): Promise<number> {
  const names = await readdir(piecesOf(dir)).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const path = join(piecesOf(dir), name);
    const { mtime } = await stat(path).catch(() => ({ mtime: before }));
    if (mtime >= before) continue;
    await rm(path, { force: true });
    removed++;
  }
  return removed;
}

async function checkSender(store: FileStore, id: string): Promise<void> {
  const upload = await store.getUpload(id).catch(() => undefined);
  if (upload && upload.metadata?.['sender'] !== currentSender()) throw refusal(404, borderProblems.notFound());
}

/** Moves a whole upload into the content store; a refused kind is told to the sender and leaves nothing behind. */
async function keep(given: Resumable, store: FileStore, upload: Upload): Promise<void> {
  try {
    const content = createReadStream(join(piecesOf(given.dir), upload.id));
    const file = await given.files.keep(upload.metadata?.['filename'] ?? upload.id, content, 'file');
    await given.finished(upload.id, currentSender(), file);
  } catch (error) {
    throw error instanceof Problem ? refusal(error.status, error) : error;
  } finally {
    await store.remove(upload.id).catch(() => {});
  }
}

/** What @tus/server turns into an answer. */
function refusal(status: number, problem: Problem): { status_code: number; body: string } {
  return { status_code: status, body: JSON.stringify(problem.toJSON('id')) };
}

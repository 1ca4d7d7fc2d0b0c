import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server, type Upload } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, borderProblems } from '../problem/problem.ts';
import { uploadLimit, type FileStore as ContentStore, type StoredFile } from './store.ts';

/** Hours that an unfinished upload waits for its next piece before its bytes are removed (trust R10). */
const patience = 20;

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
  const store = openPieces(given.dir);
  const server = new Server({
    path: '/unggah',
    datastore: store,
    maxSize: uploadLimit,
    relativeLocation: true,
    respectForwardedHeaders: false,
    onUploadCreate: async (request, upload) => ({ metadata: { ...upload.metadata, sender: senderOf(request) } }),
    onIncomingRequest: async (request, id) => {
      if (id && request.method !== 'POST') await checkSender(store, id, senderOf(request));
    },
    onUploadFinish: async (request, upload) => {
      await keep(given, store, upload, senderOf(request));
      return {};
    },
  });
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    const handle = async (request: FastifyRequest, reply: FastifyReply) => {
      const sender = await given.sender(request);
      if (!sender) throw borderProblems.signIn();
      request.raw.headers[senderHeader] = sender;
      reply.hijack();
      await server.handle(request.raw, reply.raw);
    };
    scope.route({ method: ['POST', 'OPTIONS'], url: '/unggah', bodyLimit: uploadLimit, handler: handle });
    scope.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: '/unggah/:id', bodyLimit: uploadLimit, handler: handle });
  });
}

function openPieces(dir: string): FileStore {
  return new FileStore({ directory: join(dir, 'unggahan'), expirationPeriodInMilliseconds: patience * 3_600_000 });
}

/** Removes the pieces of uploads that nobody went on with. @returns how many uploads */
export async function removeOrphans(dir: string): Promise<number> {
  return openPieces(dir).deleteExpired();
}

/** Set by us on every request after the sender is known; what a client sends under this name is overwritten. */
const senderHeader = 'x-serasan-sender';

function senderOf(request: { headers: Headers }): string {
  return request.headers.get(senderHeader) ?? '';
}

async function checkSender(store: FileStore, id: string, sender: string): Promise<void> {
  const upload = await store.getUpload(id).catch(() => undefined);
  if (upload && upload.metadata?.['sender'] !== sender) throw refusal(404, borderProblems.notFound());
}

/** Moves a whole upload into the content store; a refused kind is told to the sender and leaves nothing behind. */
async function keep(given: Resumable, store: FileStore, upload: Upload, sender: string): Promise<void> {
  try {
    const content = createReadStream(join(given.dir, 'unggahan', upload.id));
    const file = await given.files.keep(upload.metadata?.['filename'] ?? upload.id, content, 'file');
    await given.finished(upload.id, sender, file);
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

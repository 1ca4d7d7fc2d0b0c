import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { borderProblems } from '../../platform/problem/problem.ts';
import { langs, type Lang } from '../../platform/words/words.ts';
import { enter } from './access.ts';
import { createAt, type At } from './at.ts';
import { answerProblem } from './answer-problem.ts';
import { framePage } from './frame.tsx';
import { mountForm } from './mount-form.ts';
import { allParts, checkDeclarations, type House } from './house.ts';
import { parseInput } from './input.ts';
import { framing, headersOf, regencyAsked, type Handle } from './request.ts';
import { countGuess, guarded, proveHolder } from './secret.ts';
import { pathOf, type AnyRoute, type Feed, type Page, type Reading, type Standard } from './route.ts';

/** Puts every declared route on the server. The order of folders does not matter. */
export function mountRoutes(app: FastifyInstance, house: House): void {
  checkDeclarations(house);
  app.decorateRequest('serasanAt', null);
  app.setErrorHandler((error, request, reply) => answerProblem(house, error, request, reply));
  app.setNotFoundHandler((request, reply) => answerProblem(house, borderProblems.notFound(), request, reply));
  for (const part of allParts(house)) for (const route of part.routes ?? []) mountRoute(app, house, route);
}

function mountRoute(app: FastifyInstance, house: House, route: AnyRoute): void {
  switch (route.kind) {
    case 'page':
      return spoken(app, house, 'GET', route, (request, reply, at) => answerPage(house, route, request, reply, at));
    case 'form':
      return mountForm(house, route, (method, handle) => spoken(app, house, method, route, handle));
    case 'feed':
      app.get(pathOf(route), { config: { feed: route } }, (request, reply) =>
        understand(house, request, 'id').then((at) => answerFeed(house, route, request, reply, at)),
      );
      return;
    case 'standard':
      app.get(route.path, (request, reply) =>
        understand(house, request, 'id').then((at) =>
          opening(house, route, (...given) => answerStandard(house, route, ...given))(request, reply, at),
        ),
      );
  }
}

/** Pages exist in Indonesian at their path and in English under `/en`. */
function spoken(
  app: FastifyInstance,
  house: House,
  method: 'GET' | 'POST',
  route: { readonly path: string; readonly secret?: true },
  handle: Handle,
): void {
  const opened = opening(house, route, handle);
  for (const lang of langs) {
    const url = lang === 'en' ? `/en${route.path === '/' ? '' : route.path}` : route.path;
    app.route({
      method,
      url,
      handler: (request, reply) => understand(house, request, lang).then((at) => opened(request, reply, at)),
      ...(route.secret && { onSend: proveHolder(house) }),
    });
  }
}

function opening(house: House, route: { readonly secret?: true }, handle: Handle): Handle {
  return route.secret ? guarded(house, handle) : handle;
}

/** Who asks, for which regency, when: the same for every route. */
async function understand(house: House, request: FastifyRequest, lang: Lang): Promise<At> {
  const person = await house.identify(headersOf(request));
  const named = (request.params as Record<string, string>)['regency'];
  const regency = named ?? regencyAsked(house, request, person);
  const at = createAt({ regency, lang, person, now: house.clock() });
  (request as { serasanAt?: At }).serasanAt = at;
  return at;
}

async function readData<Data>(house: House, route: Reading<unknown, Data>, request: FastifyRequest, given: At) {
  const asker = enter(route, given);
  const raw = { ...(request.query as object), ...(request.params as object) };
  const input = route.input ? parseInput(route.input, raw) : raw;
  const named = route.may === 'anyone' ? route.regency?.(input) : undefined;
  const at = named ? createAt({ ...given, regency: named }) : asker;
  const data = await house.db.tx({ regency: at.regency, readOnly: true }, (tx) => route.read(tx, input, at, house));
  if (data === undefined) throw borderProblems.notFound();
  return { at, input, data };
}

async function answerPage(
  house: House,
  route: Page<unknown, unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
  given: At,
) {
  const { input, data } = await readData(house, route, request, given);
  const props = { data, input, at: given };
  const elsewhere = route.elsewhere?.(props);
  if (elsewhere) return reply.header('cache-control', 'no-store').redirect(elsewhere, 303);
  const problem = route.problem?.(props);
  if (problem?.guess) await countGuess(house, request, given);
  if (problem) reply.status(problem.status);
  const html = await framePage(
    house,
    { ...framing(request, given), title: route.title(props), nav: route.nav, failed: problem !== undefined },
    route.view(props),
  );
  return reply.type('text/html; charset=utf-8').header('cache-control', 'private, no-cache').send(html);
}

async function answerFeed(
  house: House,
  route: Feed<unknown, unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
  at: At,
) {
  const { data } = await readData(house, route, request, at);
  const body = JSON.stringify(route.publish.parse(data));
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  reply.header('etag', tag).header('vary', 'cookie').header('cache-control', 'no-cache');
  if (request.headers['if-none-match']?.split(/,\s*/).includes(tag)) return reply.status(304).send();
  return reply.type('application/json; charset=utf-8').send(body);
}

async function answerStandard(
  house: House,
  route: Standard<unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
  at: At,
) {
  const { data } = await readData(house, route, request, at);
  reply
    .status(data.status ?? 200)
    .type(data.type)
    .header('cache-control', 'private, no-cache');
  if (data.name) reply.header('content-disposition', `attachment; filename="${data.name.replace(/[^\w.-]/g, '_')}"`);
  return reply
    .headers(data.headers ?? {})
    .send(typeof data.body === 'string' || !(data.body instanceof Uint8Array) ? data.body : Buffer.from(data.body));
}

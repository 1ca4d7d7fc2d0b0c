import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { keepFileRow } from '../../platform/files/uploads.ts';
import { Problem, borderProblems } from '../../platform/problem/problem.ts';
import { enter } from './access.ts';
import { perform, type AnyAction } from './action.ts';
import type { At } from './at.ts';
import { runExchange } from './exchange.ts';
import { framePage } from './frame.tsx';
import type { House } from './house.ts';
import { unknownEntries } from './input.ts';
import { framing, headersOf, wantsJson, type Handle } from './request.ts';
import type { Form } from './route.ts';

type AnyForm = Form<unknown, unknown, unknown>;
type Params = Readonly<Record<string, string>>;

/** GET shows the form, POST performs its action; wrong input shows the form again with what was typed. */
export function mountForm(house: House, route: AnyForm, mount: (method: 'GET' | 'POST', handle: Handle) => void): void {
  if (route.view) {
    mount('GET', async (request, reply, at) => {
      enter(route.act, at);
      const values = { ...(request.query as object) };
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(await drawForm(house, route, request, at, values));
    });
  }
  mount('POST', (request, reply, at) => submit(house, route, request, reply, at));
}

async function submit(
  house: House,
  route: AnyForm,
  request: FastifyRequest,
  reply: FastifyReply,
  at: At,
): Promise<unknown> {
  enter(route.act, at);
  const params = request.params as Params;
  const body: Record<string, unknown> = {};
  try {
    await readBody(house, route, request, body, at);
    const once = takeOnce(body, request);
    const fields = route.fields ? route.fields(body) : body;
    refuseRepeats(fields, params);
    const asked = { headers: headersOf(request), address: request.ip };
    const exchanged = await runExchange(house, route.exchange, { ...fields, ...params }, asked, at);
    if (exchanged.cookies) reply.header('set-cookie', exchanged.cookies);
    if (exchanged.next)
      return wantsJson(request)
        ? await reply.send({ next: exchanged.next })
        : await reply.redirect(exchanged.next, 303);
    const result: unknown = await perform(house.db, route.act as AnyAction, exchanged.fields, exchanged.at, once);
    if (wantsJson(request))
      return await reply
        .status(200)
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(route.publish ? route.publish.parse(result) : {}));
    if (!route.shown) return await reply.redirect(route.then({ result, input: params, at }), 303);
    return await showOnce(
      house,
      route,
      request,
      reply,
      exchanged.at,
      route.shown({ result, secrets: exchanged.secrets, at }),
    );
  } catch (error) {
    const shows =
      error instanceof Problem && route.view && !wantsJson(request) && [409, 413, 422, 429].includes(error.status);
    if (!shows) throw error;
    if (error.retryAfter !== undefined) reply.header('retry-after', String(error.retryAfter));
    const html = await drawForm(house, route, request, at, body, error);
    return reply.status(error.status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
  }
}

/** The page after an act whose outcome cannot be read again. */
async function showOnce(
  house: House,
  route: AnyForm,
  request: FastifyRequest,
  reply: FastifyReply,
  at: At,
  view: VNode,
) {
  const title = route.title?.({ data: {}, at, values: {}, once: '' }) ?? '';
  const html = await framePage(house, { ...framing(request, at), title, nav: route.nav }, view);
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
}

async function drawForm(
  house: House,
  route: AnyForm,
  request: FastifyRequest,
  at: At,
  values: Readonly<Record<string, unknown>>,
  problem?: Problem,
): Promise<string> {
  const input = { ...(request.query as Params), ...(request.params as Params) };
  const scoped = enter(route.act, at);
  const data = route.read
    ? await house.db.tx(
        { regency: scoped.regency, readOnly: true },
        (tx) => route.read?.(tx, input, scoped, house) ?? Promise.resolve(undefined),
      )
    : {};
  if (data === undefined || !route.view) throw borderProblems.notFound();
  const props = { data, at, values, once: randomUUID(), problem };
  const title = route.title?.(props) ?? '';
  return framePage(
    house,
    { ...framing(request, at), title, nav: route.nav, failed: problem !== undefined },
    route.view(props),
  );
}

/**
 * What was sent, whatever its encoding; uploads are kept content-addressed and arrive as `{ hash, name, mediaType, bytes }`.
 * A refused file does not lose what was typed: the rest is read first.
 */
async function readBody(
  house: House,
  route: AnyForm,
  request: FastifyRequest,
  body: Record<string, unknown>,
  at: At,
): Promise<void> {
  if (!request.isMultipart()) {
    Object.assign(body, request.body);
    return;
  }
  let refused: unknown;
  for await (const part of request.parts()) {
    const value =
      part.type === 'file'
        ? await keepUpload(house, route, part, at).catch((error: unknown) => {
            refused ??= error;
            part.file.resume();
          })
        : part.value;
    if (value === undefined) continue;
    const earlier = body[part.fieldname];
    body[part.fieldname] = earlier === undefined ? value : [earlier, value].flat();
  }
  if (refused) throw refused;
}

async function keepUpload(
  house: House,
  route: AnyForm,
  part: { filename: string; fieldname: string; file: Readable },
  at: At,
): Promise<unknown> {
  if (!part.filename) {
    part.file.resume();
    return undefined;
  }
  const stored = await house.files.keep(part.filename, part.file, part.fieldname, route.accepts);
  await house.db.tx({ regency: at.regency }, (tx) => keepFileRow(tx, stored, at.now));
  return stored;
}

function takeOnce(body: Record<string, unknown>, request: FastifyRequest): string | undefined {
  const key = body['_once'] ?? request.headers['idempotency-key'];
  delete body['_once'];
  return typeof key === 'string' && key.length > 0 && key.length <= 100 ? key : undefined;
}

/** The path says which row; a body that says it again is an attempt to act on another one (trust T3). */
function refuseRepeats(fields: Readonly<Record<string, unknown>>, params: Params): void {
  const repeated = Object.keys(params).filter((key) => key in fields);
  if (repeated.length > 0) throw unknownEntries(repeated);
}

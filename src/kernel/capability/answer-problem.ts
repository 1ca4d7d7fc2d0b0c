import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseProblem } from '../../platform/db/db.ts';
import { Problem, borderProblems } from '../../platform/problem/problem.ts';
import type { Lang } from '../../platform/words/words.ts';
import { createAt, type At } from './at.ts';
import { barePage, framePage, problemView } from './frame.tsx';
import type { House } from './house.ts';
import { framing, wantsJson } from './request.ts';

/** Every refusal and every bug ends here: a page in the reader's language or problem+json with a stable slug. */
export async function answerProblem(
  house: House,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const problem = asProblem(error, request);
  const lang: Lang = /^\/en(\/|\?|$)/.test(request.url) ? 'en' : 'id';
  const retryAfter = problem.retryAfter ?? (problem.status === 503 ? 5 : undefined);
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  reply.status(problem.status).header('cache-control', 'no-store');
  if (wantsJson(request)) return reply.type('application/problem+json').send(JSON.stringify(problem.toJSON(lang)));
  const at =
    (request as { serasanAt?: At }).serasanAt ?? createAt({ regency: house.config.regency, lang, now: house.clock() });
  // Back to the page: the form of an act that asks for a recent sign-in stands where it is sent to.
  if (problem.status === 401 && (request.method === 'GET' || problem.slug === borderProblems.signInAgain().slug))
    return reply.redirect(`${at.href('/masuk')}?lanjut=${encodeURIComponent(request.url)}`, 303);
  const view = problemView(problem, at, request.method === 'POST' ? request.headers.referer : undefined);
  const html = await framePage(
    house,
    { ...framing(request, at), title: problem.sentence(lang), failed: true },
    view,
  ).catch(() => barePage(problem, lang));
  return reply.type('text/html; charset=utf-8').send(html);
}

function asProblem(error: unknown, request: FastifyRequest): Problem {
  const known = databaseProblem(error);
  if (known instanceof Problem) return known;
  const status = (error as { statusCode?: number }).statusCode;
  if (status === 413) return borderProblems.tooLarge();
  if (status !== undefined && status >= 400 && status < 500) return borderProblems.unreadable();
  request.log.error({ err: error }, 'unexpected');
  return borderProblems.broken();
}

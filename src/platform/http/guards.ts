import type { FastifyInstance, FastifyRequest } from 'fastify';
import { borderProblems } from '../problem/problem.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(self)',
};

/** The list of what stands before every route; reading it is reading the security model. */
export function addGuards(app: FastifyInstance, options: { production: boolean }): void {
  app.addHook('onRequest', async (request, reply) => {
    // On the bare answer: streams and uploads, which no longer go through the reply, carry them too.
    for (const [name, value] of Object.entries(headers)) reply.raw.setHeader(name, value);
    if (options.production) reply.raw.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (!safeMethods.has(request.method) && isCrossOrigin(request)) throw borderProblems.crossOrigin();
  });
}

/** Browsers say where a request comes from (Fetch Metadata, Origin); programs say nothing and carry no cookie (trust T14). */
export function isCrossOrigin(request: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.origin;
  if (origin !== undefined) return URL.canParse(origin) ? new URL(origin).host !== request.host : true;
  return site === undefined && request.headers.cookie !== undefined;
}

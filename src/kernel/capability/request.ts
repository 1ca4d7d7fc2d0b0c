import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '../people/permissions.ts';
import type { At } from './at.ts';
import type { House } from './house.ts';

/** A route's handler once the request is understood. */
export type Handle = (request: FastifyRequest, reply: FastifyReply, at: At) => Promise<unknown>;

/** What the frame needs to know of the request. */
export function framing(
  request: FastifyRequest,
  at: At,
): { at: At; path: string; theme?: 'light' | 'dark' | undefined } {
  const path = request.url.replace(/^\/en(?=\/|\?|$)/, '') || '/';
  const theme = /(?:^|;\s*)theme=(light|dark)/.exec(request.headers.cookie ?? '')?.[1] as 'light' | 'dark' | undefined;
  return { at, path: path.startsWith('?') ? `/${path}` : path, theme };
}

export function headersOf(request: FastifyRequest): Headers {
  return new Headers(request.headers as Record<string, string>);
}

/** The regency that a request is about when its path names none: the person's own, else the host's, else the house's. */
export function regencyAsked({ config }: House, request: FastifyRequest, person: Person | undefined): string {
  return person?.homeRegency ?? config.regencyByHost[request.hostname] ?? config.regency;
}

export function wantsJson(request: FastifyRequest): boolean {
  if (request.url.startsWith('/api/')) return true;
  const accept = request.headers.accept ?? '*/*';
  return (
    !accept.includes('text/html') && (accept.includes('json') || !accept.includes('*/*') || request.method !== 'GET')
  );
}

import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** A browser as far as the server can tell: keeps cookies, says where a request comes from, follows nothing. */
export interface Visitor {
  get(path: string): Promise<LightMyRequestResponse>;
  /** Sends a form the way a page of this house does. */
  post(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<LightMyRequestResponse>;
  /** Sends anything else: a file, a piece of one, JSON. */
  send(
    method: 'POST' | 'PATCH' | 'HEAD' | 'DELETE',
    path: string,
    sent: { payload?: string | Buffer; headers?: Readonly<Record<string, string>> },
  ): Promise<LightMyRequestResponse>;
  readonly cookies: Map<string, string>;
}

export function visitor(app: FastifyInstance, cookie?: string): Visitor {
  const cookies = new Map<string, string>();
  if (cookie) cookies.set(cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1));
  const headers = () => ({
    accept: 'text/html',
    'sec-fetch-site': 'same-origin',
    ...(cookies.size > 0 ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
  });
  const keep = (response: LightMyRequestResponse) => {
    for (const line of [response.headers['set-cookie'] ?? []].flat()) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const name = pair.slice(0, pair.indexOf('='));
      if (attributes.some((each) => /^max-age=0$/i.test(each))) cookies.delete(name);
      else cookies.set(name, pair.slice(name.length + 1));
    }
    return response;
  };
  return {
    cookies,
    get: async (url) => keep(await app.inject({ method: 'GET', url, headers: headers() })),
    post: async (url, fields) =>
      keep(
        await app.inject({
          method: 'POST',
          url,
          headers: { ...headers(), 'content-type': 'application/x-www-form-urlencoded' },
          payload: encode(fields),
        }),
      ),
    send: async (method, url, { payload, headers: more }) =>
      keep(await app.inject({ method, url, headers: { ...headers(), ...more }, ...(payload ? { payload } : {}) })),
  };
}

/** A field with several values is sent several times. */
function encode(fields: Readonly<Record<string, string | readonly string[]>>): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  return new URLSearchParams(pairs).toString();
}

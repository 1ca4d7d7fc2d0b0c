import { z } from 'zod';
import { allParts, type House } from './house.ts';
import { mayOf, pathOf, type AnyRoute } from './route.ts';

type Json = Record<string, unknown>;

const problem = {
  description: 'A refusal (RFC 9457) with a stable slug in `type`',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** OpenAPI 3.1 of everything that was declared for programs: feeds, forms as POST, and other representations. */
export function describeApi(house: Pick<House, 'parts' | 'capabilities'>): Json {
  const paths: Record<string, Json> = {};
  for (const part of allParts(house))
    for (const route of part.routes ?? []) {
      if (route.kind === 'page') continue;
      const path = pathOf(route).replaceAll(/:(\w+)/g, '{$1}');
      const method = route.kind === 'form' ? 'post' : 'get';
      paths[path] = { ...paths[path], [method]: operation(part.name, part.purpose[1], route) };
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Serasan',
      version: '1',
      description: 'The open platform of a smart regency. Every feed is an allow-list; errors are problem+json.',
      license: { name: 'CC BY 4.0 (data)', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'serasan.session_token' } },
    },
  };
}

function operation(tag: string, purpose: string, route: Exclude<AnyRoute, { kind: 'page' }>): Json {
  const may = mayOf(route);
  const input = route.kind === 'form' ? (route.exchange?.input ?? route.act.input) : route.input;
  const inside = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const schema = input ? schemaOf(input, 'input') : {};
  const properties = (schema['properties'] ?? {}) as Record<string, Json>;
  const required = new Set((schema['required'] ?? []) as string[]);
  const named = inside.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: properties[name] ?? { type: 'string' },
  }));
  const described = {
    tags: [tag],
    summary: route.kind === 'feed' ? route.summary : route.kind === 'form' ? route.act.name : purpose,
    ...(may === 'anyone' ? {} : { security: [{ session: [] }], 'x-permission': may }),
  };
  if (route.kind === 'form')
    return {
      ...described,
      parameters: named,
      requestBody: { content: { 'application/json': { schema: without(schema, inside) } } },
      responses: {
        200: answer('application/json', route.publish),
        303: { description: 'Done; where a browser goes next' },
        default: problem,
      },
    };
  const query = Object.entries(properties)
    .filter(([name]) => !inside.includes(name))
    .map(([name, each]) => ({ name, in: 'query', required: required.has(name), schema: each }));
  return {
    ...described,
    parameters: [...named, ...query],
    responses: {
      200:
        route.kind === 'feed'
          ? answer('application/json', route.publish)
          : { description: 'The representation', content: { '*/*': {} } },
      default: problem,
    },
  };
}

function answer(type: string, schema: z.ZodType | undefined): Json {
  return {
    description: 'Done',
    content: { [type]: { schema: schema ? schemaOf(schema, 'output') : { type: 'object' } } },
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json;
  return rest;
}

function without(schema: Json, names: readonly string[]): Json {
  if (typeof schema['properties'] !== 'object') return schema;
  const properties = Object.fromEntries(
    Object.entries(schema['properties'] as Json).filter(([name]) => !names.includes(name)),
  );
  const required = ((schema['required'] ?? []) as string[]).filter((name) => !names.includes(name));
  return { ...schema, properties, ...(required.length > 0 ? { required } : { required: undefined }) };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', description: 'Stable: `/problems/<slug>`' },
    title: { type: 'string' },
    status: { type: 'integer' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, detail: { type: 'string' } } },
    },
  },
};

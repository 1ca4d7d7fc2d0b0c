import type { FastifyInstance } from 'fastify';

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Series {
  count: number;
  sum: number;
  readonly below: number[];
}

/** What this process has answered: by route and status, with durations. */
export interface Metrics {
  readonly requests: Map<string, number>;
  readonly durations: Map<string, Series>;
}

const kept = new WeakMap<object, Metrics>();

/** Counts every answer by its declared route, never by its address: nobody's number stands in a label. */
export function addMetrics(app: FastifyInstance, owner: object): void {
  const metrics: Metrics = { requests: new Map(), durations: new Map() };
  kept.set(owner, metrics);
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const key = labels({ method: request.method, route, status: String(reply.statusCode) });
    metrics.requests.set(key, (metrics.requests.get(key) ?? 0) + 1);
    observe(metrics, labels({ method: request.method, route }), reply.elapsedTime / 1_000);
  });
}

export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly value: number;
}

/** Prometheus text format 0.0.4. */
export function metricsText(owner: object, gauges: readonly Gauge[]): string {
  const { requests, durations } = kept.get(owner) ?? {
    requests: new Map<string, number>(),
    durations: new Map<string, Series>(),
  };
  const lines = ['# HELP http_requests_total Answers by route and status.', '# TYPE http_requests_total counter'];
  for (const [key, count] of requests) lines.push(`http_requests_total{${key}} ${count}`);
  lines.push(
    '# HELP http_request_duration_seconds Time to answer, by route.',
    '# TYPE http_request_duration_seconds histogram',
  );
  for (const [key, series] of durations) {
    buckets.forEach((bound, index) =>
      lines.push(`http_request_duration_seconds_bucket{${key},le="${bound}"} ${series.below[index]}`),
    );
    lines.push(`http_request_duration_seconds_bucket{${key},le="+Inf"} ${series.count}`);
    lines.push(
      `http_request_duration_seconds_sum{${key}} ${series.sum}`,
      `http_request_duration_seconds_count{${key}} ${series.count}`,
    );
  }
  for (const { name, help, value } of gauges)
    lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`);
  return `${lines.join('\n')}\n`;
}

function observe({ durations }: Metrics, key: string, seconds: number): void {
  const series = durations.get(key) ?? { count: 0, sum: 0, below: buckets.map(() => 0) };
  durations.set(key, series);
  series.count += 1;
  series.sum += seconds;
  buckets.forEach((bound, index) => {
    if (seconds <= bound) series.below[index] = (series.below[index] ?? 0) + 1;
  });
}

function labels(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}="${value.replaceAll(/["\\\n]/g, '')}"`)
    .join(',');
}

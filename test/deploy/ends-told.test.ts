import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createMetrics } from '../../src/web/metrics.js';
import { createWebServer } from '../../src/web/server.js';
import { turnsInFlight } from '../../src/web/turns-in-flight.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const lines = readFileSync(path.join(project, 'docs', 'api.md'), 'utf8').split('\n');
const told = z.object({ routes: z.array(z.object({ method: z.string(), path: z.string() })) });

const nothing = async () => undefined;
/** With all that can be left out. */
const server = createWebServer({
  admit: () => Promise.resolve({ refused: { status: 401 } }),
  inFlight: turnsInFlight(),
  metrics: createMetrics(),
  elapsed: { milliseconds: () => 0 },
  onError: () => undefined,
  store: { check: nothing },
  local: false,
  metricsToken: null,
  downloads: nothing,
  calendars: nothing,
  imports: nothing,
  dashboard: nothing,
  accepting: () => true,
});

describe('docs/api.md', () => {
  const { routes } = told.parse(server.getDebugInfo());

  for (const route of routes) {
    const [method, plain] = [route.method.toUpperCase(), route.path.replace('/*', '')];
    it(`tells who may ${method} ${route.path}, and what for`, () => {
      const rows = lines.filter((line) => ['`', '/'].some((end) => line.startsWith(`| [\`${plain}${end}`)));
      assert.equal(rows.length, 1, 'one row of the table');
      assert(rows[0]?.includes(`\`${method}\``), rows[0]);
    });
  }

  it('tells of every criterion that an address of the dashboard can have', () => {
    const query = readFileSync(path.join(project, 'src', 'domain', 'query', 'query.ts'), 'utf8');
    const fields = [...query.matchAll(/field: z\.literal\('(\w+)'\)/g)].map(([, field = '']) => field);
    assert(fields.length > 15);
    for (const field of fields)
      assert(new RegExp(`^\\|.*\`${field}(?:=\\w+)?\`.*\\|`, 'm').test(lines.join('\n')), field);
  });

  it('tells of no end that there is not', () => {
    const named = lines.flatMap((line) => /^\| \[`(\/[a-z]+(?:\/[a-z]+)?)/.exec(line)?.[1] ?? []);
    assert(named.length > 5);
    for (const name of named)
      assert(
        routes.some((route) => route.path.startsWith(name)),
        name,
      );
  });
});

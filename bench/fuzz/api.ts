import { contractOf } from '#web/api/fixtures/contract.ts';
import { testApi } from '#web/api/fixtures/ground.ts';
import { apiInput, askedIn, fits, type OpenApi } from './api-inputs.ts';
import type { Door } from './door.ts';

const ROOT = '/api/v1';

/** The interface for programs without a desk, in this process: what it answers is held against its own document. */
export async function api(): Promise<Door> {
  const limits = { most: Number.MAX_SAFE_INTEGER, seconds: 60 };
  const { ask, failures } = testApi({ limits: { address: limits, key: limits } });
  const document = (await (await ask('/openapi.json')).json()) as OpenApi;
  const contract = contractOf(document);
  return {
    name: 'api',
    limit: 2000,
    make: (random) => apiInput(random, document),
    ask: async ({ to, body }) => {
      const { path, headers } = askedIn(String(body));
      if (!fits(path, to)) return 'refused';
      const answer = await ask(path.slice(ROOT.length), headers);
      await contract.holds(to, answer);
      const failed = failures.pop();
      if (failed !== undefined) throw failed;
      return answer.ok ? 'read' : 'refused';
    },
  };
}

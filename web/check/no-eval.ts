import { config } from 'zod';

/** The policy of the page lets nobody make code while it runs. Zod is told before it makes its first schema, so that it does not try. */
config({ jitless: true });

// The reading thread: reads one document at a time with the readers of the engine, and knows nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import type { Order, Reader, Reply } from './messages.ts';

const { reader } = workerData as { readonly reader?: string };
const loaded: Promise<Reader> = reader === undefined ? import('#engine/sources/index.ts') : import(reader);

// A damaged PDF leaves promises behind in its library that nobody waits for. The reading itself ends in any case: with
// a result, with an error, or at its limit of time.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', async (order: Order) => {
  const reply = await replyTo(order);
  parentPort?.postMessage(reply);
});

async function replyTo({ name, bytes, lang }: Order): Promise<Reply> {
  try {
    const { readSource } = await loaded;
    return { type: 'read', sources: await readSource(name, bytes, lang === undefined ? {} : { lang }) };
  } catch (error) {
    return asReply(error);
  }
}

function asReply(error: unknown): Reply {
  if (!(error instanceof Error)) return { type: 'fault', message: String(error), stack: '' };
  // By name: a reader handed in by a test may have loaded the class a second time.
  if (error.name === 'InputError' && 'problem' in error) {
    return { type: 'refused', problem: error.problem } as Reply;
  }
  if (error instanceof RangeError) {
    if (/call stack/i.test(error.message)) return { type: 'too-deep' };
    if (/string length|array length|allocation|out of memory|buffer length/i.test(error.message)) {
      return { type: 'too-much-memory' };
    }
  }
  return { type: 'fault', message: error.message, stack: error.stack ?? error.message };
}

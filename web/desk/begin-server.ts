/** A thread that makes and starts the embedded database, then ends; the server lives on by itself. */
import { parentPort, workerData } from 'node:worker_threads';
import { dataFolder } from '#store/data-folder.ts';
import { embeddedServer } from '#store/database/server.ts';

const { env, here } = workerData as {
  env: Readonly<Record<string, string | undefined>>;
  here: string;
};

try {
  await embeddedServer(dataFolder(env, here));
  parentPort?.postMessage('');
} catch (error) {
  parentPort?.postMessage(error instanceof Error ? error.message : String(error));
}

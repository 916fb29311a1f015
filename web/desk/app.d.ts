import type { IncomingMessage } from 'node:http';
import type { Log } from '#store/log/index.ts';
import type { Person } from '#store/people/index.ts';
import type { KeptPages } from '#web/http/kept-pages.ts';
import type { Desk, Door } from './door.ts';
import type { Trouble } from './trouble.ts';

declare global {
  namespace App {
    interface Platform {
      /** The request as it came to web/server.ts, which hands the desk on with it. */
      readonly req: IncomingMessage & {
        tutela?: Door;
        /** Pages that were drawn already; the hook hands in what it draws. */
        tutelaPages?: KeptPages;
        /** The neutral address of the pages of help, where the request came under it: "/info". */
        tutelaNeutral?: string;
        /** Where a fault is told. */
        tutelaLog?: Log;
      };
    }
    interface Locals {
      /** Set on pages of the desk only. */
      desk?: Desk;
      person?: Person;
      /** Why there is no desk. */
      shut?: string;
      /** What Kit met when it made the page, where it is no fault of Tutela. */
      trouble?: Trouble;
    }
    interface Error {
      /** What to do, on pages of the desk. */
      readonly advice?: string;
    }
  }
}

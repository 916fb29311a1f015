import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { catalogue } from 'made:catalogue';
import type { Aspect } from '#engine/model/decision.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import type { Outcome } from '#operations/assess/decide.ts';
import type { About } from '#operations/assess/evidence.ts';
import { mayHere, type Seat } from '#operations/assess/seat.ts';
import type { Verb } from '#operations/rights.ts';
import type { Faults } from '../faults.ts';
import { textOf } from '../guard.ts';
import { addressOf, seatOf } from '../seat.ts';
import { pageOf, viewOf } from './place.ts';
import { IDLE_WORDS, type Done } from './said.ts';

/** A form of the page of one finding, as it came. */
export type Sent = {
  readonly event: RequestEvent;
  readonly seat: Seat;
  readonly form: FormData;
  readonly about: About;
  /** The text of a field without the spaces around it. */
  readonly text: (name: string) => string;
};

/** What came of a form that was not done, for the page that shows it again. */
export type Came = {
  /** Which form of the page it was. */
  readonly form: string;
  readonly given: Readonly<Record<string, string>>;
  readonly faults?: Faults;
  /** Somebody decided meanwhile: nothing was kept, both are shown. */
  readonly moved?: { readonly action: string; readonly aspect: Aspect; readonly seen: number };
};

type Tried = Outcome | { readonly kind: 'wrong'; readonly faults: Faults };

const BYTES_SHOWN_AGAIN = 40_000;

/** @throws 404 for a State, a voice or a requirement that is not this person's to see */
export function requirementOf(event: RequestEvent): {
  readonly seat: Seat;
  readonly requirement: Requirement;
} {
  const seat = seatOf(event);
  const id = `${event.params['group'] ?? ''}.${event.params['slug'] ?? ''}`;
  const requirement = catalogue.requirements.find((each) => each.id === id);
  if (!requirement) {
    error(404, {
      message: 'not found',
      advice: 'Look at the address, or begin at the list of requirements.',
    });
  }
  return { seat, requirement };
}

/**
 * An action of the page: asks the right first, does the work, and goes back to the page, or shows the form again with
 * what was written.
 */
export function action(
  name: string,
  verb: Verb,
  work: (sent: Sent) => Promise<Tried>,
  done: (sent: Sent) => Done = () => name as Done,
) {
  return async (event: RequestEvent) => {
    const { seat, requirement } = requirementOf(event);
    const form = await event.request.formData();
    const text = (field: string): string => textOf(form, field);
    const aspect: Aspect = text('aspect') === 'practice' ? 'practice' : 'law';
    const seen = /^\d{1,15}$/u.test(text('seen')) ? { seen: Number(text('seen')) } : {};
    const id = /^[0-9a-f-]{36}$/u.test(text('id')) ? { id: text('id') } : {};
    const sent: Sent = {
      event,
      seat,
      form,
      text,
      about: { requirement: requirement.id, aspect, ...id, ...seen },
    };
    if (!mayHere(seat, verb)) return again(403, sent, { '': IDLE_WORDS['not-yours'] });
    const tried = await work(sent);
    if (tried.kind === 'kept') back(event, seat, requirement.id, done(sent));
    if (tried.kind === 'wrong') return again(400, sent, tried.faults);
    if (tried.kind === 'moved')
      return fail<Came>(409, { ...cameOf(sent), moved: { action: name, aspect, seen: seen.seen ?? 0 } });
    if (tried.why === 'bad-form')
      return again(400, sent, {
        [tried.field ?? '']: sentence(tried.message ?? 'It is not in the right form.'),
      });
    const status = tried.why === 'not-yours' || tried.why === 'four-eyes' ? 403 : 409;
    return again(status, sent, { '': IDLE_WORDS[tried.why] });
  };
}

export function wrong(faults: Faults): Tried {
  return { kind: 'wrong', faults };
}

function back(event: RequestEvent, seat: Seat, requirement: string, done: Done): never {
  const page = pageOf(addressOf(seat), requirement, viewOf(event.url));
  const ofLaw = done === 'accept' || done === 'reject' || done === 'adjust';
  redirect(303, `${page}${page.includes('?') ? '&' : '?'}said=${done}${ofLaw ? '#law' : ''}`);
}

function again(status: number, sent: Sent, faults: Faults) {
  return fail<Came>(status, { ...cameOf(sent), faults });
}

function cameOf({ form, text }: Sent): Pick<Came, 'form' | 'given'> {
  const given: Record<string, string> = {};
  let size = 0;
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue;
    size += value.length;
    if (size <= BYTES_SHOWN_AGAIN) given[name] = value;
  }
  const name = text('form');
  return { form: /^[a-z0-9-]{1,60}$/u.test(name) ? name : '', given };
}

function sentence(words: string): string {
  const [first = ''] = words;
  return `${first.toUpperCase()}${words.slice(first.length)}${/[.!?]$/u.test(words) ? '' : '.'}`;
}

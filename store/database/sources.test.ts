import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sourcesSeen } from './sources.ts';

test('one server has one mark; another has another, and so has the first when it comes again', () => {
  const { seen } = sourcesSeen();
  const first = seen('a');
  assert.equal(first.mark(), seen('a').mark());
  const other = seen('b').mark();
  const again = seen('a').mark();
  assert.equal(new Set([first.mark(), other, again]).size, 3);
});

test('what was begun at one server and ends after another was read has a mark of its own each time', () => {
  const { seen } = sourcesSeen();
  const late = seen('a');
  seen('b');
  const marks = [late.mark(), late.mark(), seen('b').mark()];
  assert.equal(new Set(marks).size, 3);
});

type Step =
  | { readonly do: 'publish' }
  | { readonly do: 'replay'; readonly at: number }
  | { readonly do: 'keep'; readonly mark: number; readonly draw: number }
  | { readonly do: 'ask'; readonly at: number };

/** Three servers, each of which replays what was published when it likes; pages are kept as web/http keeps them. */
test('whichever servers are read in turn, no page that is kept is older than the mark it is handed out under', () => {
  const server = fc.integer({ min: 0, max: 2 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ do: fc.constant('publish' as const) }),
    fc.record({ do: fc.constant('replay' as const), at: server }),
    fc.record({ do: fc.constant('keep' as const), mark: server, draw: server }),
    fc.record({ do: fc.constant('ask' as const), at: server }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { seen } = sourcesSeen();
      const has = [0, 0, 0];
      let published = 0;
      let page: { readonly mark: string; readonly version: number } | undefined;
      const markAt = (at: number): string => `${has[at]} ${seen(String(at)).mark()}`;
      for (const one of steps) {
        if (one.do === 'publish') published += 1;
        if (one.do === 'replay') has[one.at] = published;
        if (one.do === 'keep') {
          const mark = markAt(one.mark);
          seen(String(one.draw));
          page = { mark, version: has[one.draw] ?? 0 };
        }
        if (one.do === 'ask' && markAt(one.at) === page?.mark) assert.ok(page.version >= (has[one.at] ?? 0));
      }
    }),
  );
});

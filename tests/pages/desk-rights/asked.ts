import { uuid7 } from '#store/decisions/uuid.ts';
import type { Route } from './routes.ts';

const REASON = 'The words are clear enough.';
const FINDING = '/requirements/csam/produce';
const LIST = '/requirements';
const plain = (path: string) => ({ path: () => path });
const finding = (form: string) => `${FINDING}?/${form}`;
/** Of the finding of the tests, whatever was decided meanwhile. */
const about = () => ({ aspect: 'law', id: uuid7() });
const ticked = { row: 'csam.produce 99999 99999' };

/** What is asked of every route, with the ids of some place in it. A route that is not here fails the test. */
export const ROUTES: Readonly<Record<string, Route>> = {
  '': { get: plain('') },
  companies: { get: plain('/companies') },
  exchange: {
    get: { path: ({ bundle }) => `/exchange?bundle=${bundle}` },
    post: {
      look: {
        ...plain('/exchange?/look'),
        verbs: ['judge'],
        form: () => ({ file: { name: 'x.tutela', text: 'no bundle' } }),
      },
      merge: {
        ...plain('/exchange?/merge'),
        verbs: ['judge'],
        form: ({ bundle }) => ({ bundle, 'choice csam.produce state law': 'theirs' }),
      },
    },
  },
  'exchange/own': { get: { ...plain('/exchange/own'), verbs: ['export-bundle'] } },
  'groups.[form]': { get: plain('/groups.csv') },
  laws: {
    get: plain('/laws'),
    post: {
      import: {
        ...plain('/laws?/import'),
        verbs: ['import-law'],
        form: ({ text }) => ({ files: { name: 'act.md', text: `# Act\n\n## Article 1\n\n${text}\n` } }),
      },
      remove: {
        ...plain('/laws?/remove'),
        verbs: ['import-law'],
        form: ({ original }) => ({ sha256: original }),
      },
      again: { ...plain('/laws?/again'), verbs: ['import-law'], form: () => ({}) },
      cancel: { ...plain('/laws?/cancel'), verbs: ['import-law'], form: ({ task }) => ({ id: task }) },
    },
  },
  'laws/contents/list.[form]': {
    get: { path: ({ law }) => `/laws/contents/list.csv?law=${encodeURIComponent(law)}` },
  },
  'laws/list.[form]': { get: plain('/laws/list.csv') },
  'laws/search/list.[form]': {
    get: { path: ({ text }) => `/laws/search/list.csv?q=${encodeURIComponent(text)}` },
  },
  'laws/contents': { get: { path: ({ law }) => `/laws/contents?law=${law}` } },
  'laws/progress': { get: plain('/laws/progress') },
  'laws/provision': {
    get: { path: ({ provision }) => `/laws/provision?id=${encodeURIComponent(provision)}` },
  },
  'laws/provision/use': {
    get: {
      path: ({ provision }) =>
        `/laws/provision/use?requirement=csam.produce&id=${encodeURIComponent(provision)}`,
    },
  },
  'laws/search': { get: { path: ({ text }) => `/laws/search?q=${encodeURIComponent(text)}` } },
  plan: {
    get: plain('/plan?view=board'),
    post: {
      status: {
        ...plain('/plan?/status'),
        verbs: ['plan'],
        form: ({ action }) => ({ action, status: 'under-way', reason: REASON, seen: '1', step: uuid7() }),
      },
    },
  },
  'plan/[id]': {
    get: { path: ({ action }) => `/plan/${action}` },
    post: {
      change: {
        path: ({ action }) => `/plan/${action}?/change`,
        verbs: ['plan'],
        form: ({ text }) => ({ title: `Changed, ${text}`, why: REASON, seen: '1', step: uuid7() }),
      },
      status: {
        path: ({ action }) => `/plan/${action}?/status`,
        verbs: ['plan'],
        form: () => ({ status: 'done', reason: REASON, seen: '1', step: uuid7() }),
      },
      note: {
        path: ({ action }) => `/plan/${action}?/note`,
        verbs: ['plan'],
        form: ({ text }) => ({ words: text, step: uuid7() }),
      },
    },
  },
  'plan/add': {
    get: { ...plain('/plan/add?requirement=csam.produce'), verbs: ['plan'] },
    post: {
      plan: {
        ...plain('/plan/add?/plan'),
        verbs: ['plan'],
        form: ({ text }) => ({ title: `An action, ${text}`, step: uuid7() }),
      },
    },
  },
  'plan/calendar.ics': { get: plain('/plan/calendar.ics') },
  'plan/plan.[form]': { get: plain('/plan/plan.csv') },
  practice: {
    get: plain('/practice?show=all'),
    post: {
      lay: {
        ...plain('/practice?/lay'),
        verbs: ['import-law'],
        form: ({ text }) => ({ files: { name: 'report.md', text: `1. The State trained judges, ${text}.` } }),
      },
      again: {
        ...plain('/practice?/again'),
        verbs: ['import-law'],
        form: ({ original }) => ({ report: original }),
      },
      remove: {
        ...plain('/practice?/remove'),
        verbs: ['import-law'],
        form: ({ original }) => ({ report: original }),
      },
      ...Object.fromEntries(
        ['confirm', 'reject', 'back'].map((form) => [
          form,
          {
            path: () => `/practice?/${form}`,
            verbs: ['attach-evidence'] as const,
            form: ({ original, past }) => ({
              report: original,
              paragraph: '1',
              requirement: 'csam.produce',
              what: 'report',
              quote: 'The State trained judges',
              seen: past,
              step: uuid7(),
            }),
          } satisfies NonNullable<Route['post']>[string],
        ]),
      ),
    },
  },
  'practice/list.[form]': { get: plain('/practice/list.csv?show=all') },
  publish: {
    get: plain('/publish'),
    post: {
      publish: {
        ...plain('/publish?/publish'),
        verbs: ['publish'],
        form: () => ({ expected: 'x', read: 'yes' }),
      },
      unpublish: {
        ...plain('/publish?/unpublish'),
        verbs: ['unpublish'],
        form: ({ publication }) => ({ sha256: publication, reason: REASON }),
      },
    },
  },
  'publish/list.[form]': { get: plain('/publish/list.csv') },
  'publish/[sha256]': { get: { path: ({ publication }) => `/publish/${publication}` } },
  recommendations: {
    get: { path: ({ text }) => `/recommendations?show=all&words=${encodeURIComponent(text)}` },
  },
  'recommendations/[id]': {
    get: { path: ({ recommendation }) => `/recommendations/${encodeURIComponent(recommendation)}` },
    post: Object.fromEntries(
      ['confirm', 'reject', 'follow', 'position'].map((form) => [
        form,
        {
          path: ({ recommendation }) => `/recommendations/${encodeURIComponent(recommendation)}?/${form}`,
          verbs: ['judge'] as const,
          form: () => ({
            requirement: 'csam.produce',
            'follow-up': 'partly',
            position: 'noted',
            reason: REASON,
            step: uuid7(),
          }),
        } satisfies NonNullable<Route['post']>[string],
      ]),
    ),
  },
  'recommendations/add': {
    get: { ...plain('/recommendations/add'), verbs: ['import-law'] },
    post: {
      document: {
        ...plain('/recommendations/add?/document'),
        verbs: ['import-law'],
        form: ({ text }) => ({ file: { name: 'co.md', text: `1. The Committee recommends ${text}.` } }),
      },
      hand: {
        ...plain('/recommendations/add?/hand'),
        verbs: ['import-law'],
        form: ({ text, recommendation }) => ({
          text: `Ban the production, ${text}.`,
          lang: 'en',
          kind: 'recommendation',
          step: recommendation.split(':').at(-1) ?? '',
        }),
      },
    },
  },
  'recommendations/list.[form]': {
    get: { path: ({ text }) => `/recommendations/list.xlsx?show=all&words=${encodeURIComponent(text)}` },
  },
  reports: {
    get: { ...plain('/reports'), verbs: ['report'] },
    post: {
      count: { ...plain('/reports?/count'), verbs: ['report'], form: () => ({ questions: '' }) },
      make: { ...plain('/reports?/make'), verbs: ['report'], form: () => ({ format: 'md', questions: '' }) },
      cancel: { ...plain('/reports?/cancel'), verbs: ['report'], form: ({ task }) => ({ id: task }) },
    },
  },
  'reports/made/[task]': {
    get: { path: ({ report }) => `/reports/made/${report}`, verbs: ['report'] },
  },
  'reports/file': {
    get: { ...plain('/reports/file?format=md'), verbs: ['report'] },
    post: {
      POST: { ...plain('/reports/file'), verbs: ['report'], form: () => ({ format: 'md', questions: '' }) },
    },
  },
  requirements: {
    get: plain(LIST),
    post: {
      assign: {
        ...plain(`${LIST}?/assign`),
        verbs: ['assign'],
        form: () => ({ ...ticked, to: 'nobody', 'assign-of': 'law' }),
      },
      judge: {
        ...plain(`${LIST}?/judge`),
        verbs: ['judge'],
        form: () => ({ ...ticked, 'judge-of': 'law', 'with-verdict': 'met', reason: REASON }),
      },
      submit: {
        ...plain(`${LIST}?/submit`),
        verbs: ['submit'],
        form: () => ({ ...ticked, 'review-of': 'law' }),
      },
      accept: {
        ...plain(`${LIST}?/accept`),
        verbs: ['accept'],
        form: () => ({ ...ticked, 'review-of': 'law' }),
      },
      undo: { ...plain(`${LIST}?/undo`), form: ({ judged }) => ({ step: `csam.produce law ${judged}` }) },
      save: { ...plain(`${LIST}?/save`), form: () => ({ name: 'a view' }) },
      drop: { ...plain(`${LIST}?/drop`), form: ({ view }) => ({ id: view }) },
    },
  },
  'requirements/list.[form]': { get: plain(`${LIST}/list.csv`) },
  'requirements/[group]/[slug]': {
    get: plain(FINDING),
    post: {
      judge: {
        ...plain(finding('judge')),
        verbs: ['judge'],
        form: () => ({ ...about(), verdict: 'met', reason: REASON }),
      },
      submit: { ...plain(finding('submit')), verbs: ['submit'], form: about },
      approve: { ...plain(finding('approve')), verbs: ['accept'], form: about },
      changes: {
        ...plain(finding('changes')),
        verbs: ['request-changes'],
        form: () => ({ ...about(), reason: REASON }),
      },
      undo: { ...plain(finding('undo')), form: ({ judged }) => ({ ...about(), of: judged }) },
      accept: {
        ...plain(finding('accept')),
        verbs: ['judge'],
        form: ({ provision }) => ({ ...about(), segment: provision }),
      },
      reject: {
        ...plain(finding('reject')),
        verbs: ['judge'],
        form: ({ provision }) => ({ ...about(), segment: provision }),
      },
      adjust: {
        ...plain(finding('adjust')),
        verbs: ['judge'],
        form: ({ provision, text }) => ({ ...about(), segment: provision, exact: text }),
      },
      attach: {
        ...plain(finding('attach')),
        verbs: ['attach-evidence'],
        form: () => ({
          ...about(),
          what: 'report',
          title: 'A report',
          shows: 'it is so',
          received: '2026-10-01',
        }),
      },
      detach: {
        ...plain(finding('detach')),
        verbs: ['attach-evidence'],
        form: ({ spare }) => ({ aspect: 'practice', item: spare, reason: REASON }),
      },
      note: {
        ...plain(finding('note')),
        verbs: ['comment'],
        form: ({ note }) => ({ ...about(), text: 'as was asked', answers: note }),
      },
      assign: { ...plain(finding('assign')), verbs: ['assign'], form: about },
    },
  },
  'requirements/[group]/[slug]/files/[item]': {
    get: { path: ({ attached }) => `${FINDING}/files/${attached}` },
  },
  'requirements/[group]/[slug]/history.[form]': { get: plain(`${FINDING}/history.csv`) },
  'requirements/[group]/[slug]/news': { get: plain(`${FINDING}/news`) },
  'voices/list.[form]': { get: plain('/voices/list.csv') },
  voices: { get: plain('/voices') },
};

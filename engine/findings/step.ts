import type { Link } from '#engine/model/desk-decision.ts';
import type { Standing, Taken, Word } from './standing.ts';

/** What stands after a decision that counts. An undo is no step: the fold goes back to what stood before. */
export function stepped(standing: Standing, link: Exclude<Link, { kind: 'undo' }>): Standing {
  const taken = { id: link.id, by: link.by, at: link.at };
  switch (link.kind) {
    case 'judge': {
      const { verdict, reason, evidence, basis } = link.body;
      const words = evidence.map(({ segment, exact }): [string, Word] => [
        segment,
        accepted({ ...taken, reason }, exact),
      ]);
      const { lawSet, catalogueVersion, engineVersion } = link;
      const on = { lawSet, catalogueVersion, engineVersion, ...(basis ? { basis } : {}) };
      const judged = { ...standing, judgement: { ...taken, verdict, reason, on } };
      return rewritten({ ...judged, evidence: new Map([...standing.evidence, ...words]) });
    }
    case 'accept-evidence':
    case 'adjust-quote': {
      const { segment, exact, reason } = link.body;
      return withWord(standing, segment, accepted({ ...taken, reason }, exact));
    }
    case 'reject-evidence': {
      const { segment, reason } = link.body;
      return withWord(standing, segment, { ...taken, reason, standing: 'rejected' });
    }
    case 'attach': {
      const attached = new Map(standing.attached).set(link.id, { ...taken, practice: link.body.practice });
      return rewritten({ ...standing, attached });
    }
    case 'detach': {
      const attached = new Map(standing.attached);
      attached.delete(link.body.item);
      return rewritten({ ...standing, attached });
    }
    case 'note':
      return { ...standing, notes: [...standing.notes, { ...taken, ...link.body }] as Standing['notes'] };
    case 'assign':
      return { ...standing, assigned: { ...taken, ...link.body } };
    case 'submit':
      return { ...without(standing), review: 'submitted', submittedBy: link.by };
    case 'request-changes':
      return { ...without(standing), review: 'changes-asked', asked: { ...taken, reason: link.body.reason } };
    case 'accept':
      return { ...standing, review: 'accepted', acceptedBy: taken };
    case 'publish':
      return { ...standing, published: link.body.publication };
    case 'unpublish': {
      const { published: _published, ...rest } = standing;
      return rest;
    }
  }
}

function withWord(standing: Standing, segment: string, word: Word): Standing {
  return rewritten({ ...standing, evidence: new Map([...standing.evidence, [segment, word]]) });
}

/** New words need new eyes: whatever was accepted is a draft again, and what was asked for stays asked. */
function rewritten(standing: Standing): Standing {
  if (standing.review === 'changes-asked') return standing;
  return { ...without(standing), review: 'draft' };
}

function accepted(taken: Taken, exact: string | undefined): Word {
  return { ...taken, standing: 'accepted', ...(exact === undefined ? {} : { exact }) };
}

/** A new turn of the review begins. */
function without({
  asked: _asked,
  acceptedBy: _accepted,
  submittedBy: _submitted,
  ...rest
}: Standing): Standing {
  return rest;
}

import { InputError } from '#engine/model/problem.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Draft, Input } from '../format.ts';
import type { FrameKind } from './frames.ts';
import type { Context, Facts, Grammar, Role } from './grammar.ts';
import { walkXml } from './walk.ts';
import type { Attributes, Handler } from './walk.ts';
import { bareNumber, folded, raised } from './words.ts';
import { blockWriter } from './writer.ts';
import type { Writer } from './writer.ts';

/** Where words go: to the blocks, or to something that is gathered first. */
type Hold = {
  readonly kind: 'line' | 'num' | 'heading' | 'cell' | 'sup' | 'title' | 'field' | 'note' | 'void';
  parts: string[];
};

/**
 * Reads one law by the table of its schema, in one pass.
 *
 * @throws InputError when the XML is damaged or dangerous
 */
export function readWith(grammar: Grammar, input: Input): Draft {
  return readEvents(grammar, input.name, (begin) => walkXml(input, begin));
}

/**
 * The same for what is no XML but a tree of elements all the same.
 *
 * @param walk calls `begin` with what says the line, then tells the handler of every element
 */
export function readEvents(
  grammar: Grammar,
  file: string,
  walk: (begin: (line: () => number) => Handler) => readonly Problem[],
): Draft {
  const facts = factKeeper();
  let writer: Writer | undefined;
  let pictures = 0;
  const unusual = walk((line) => {
    writer = blockWriter({
      line,
      label: (frame) => grammar.label?.(frame.element, frame.number, frame.attributes) ?? frame.number,
      number: grammar.number ?? bareNumber,
    });
    return handler(grammar, writer, facts, () => {
      pictures += 1;
    });
  });
  const { blocks, loose } = writer?.blocks() ?? { blocks: [], loose: 0 };
  if (blocks.length === 0) {
    const message = 'the file holds the frame of a law but no words; ask its publisher for the full text';
    throw new InputError({ code: 'source.no-text', message, file });
  }
  return { ...grammar.about(facts), blocks, problems: [...unusual, ...doubts(file, pictures, loose)] };
}

function handler(grammar: Grammar, writer: Writer, facts: Facts, picture: () => void): Handler {
  const names: string[] = [];
  const roles: Role[] = [];
  const holds: Hold[] = [{ kind: 'line', parts: [] }];
  const rows: string[][] = [];
  let hold = holds[0] as Hold;
  let skipped = 0;
  let front = 0;
  const marks: string[] = [];
  let named: readonly [string, string] = ['', ''];
  const context: Context = {
    above: names,
    facts,
    print(text) {
      hold.parts.push(text);
    },
    name(number, heading = '') {
      named = [number, heading];
    },
    section: (level, text) => writer.section(level, folded(text)),
  };

  function push(kind: Hold['kind']): void {
    hold = { kind, parts: [] };
    holds.push(hold);
  }

  /** @returns the words gathered since the matching push */
  function pop(): string {
    const text = folded(hold.parts.join(''));
    holds.pop();
    hold = holds.at(-1) ?? hold;
    return text;
  }

  function flush(): void {
    const { kind, parts } = hold;
    if (parts.length === 0) return;
    if (kind === 'line' || kind === 'note') {
      const text = folded(parts.length === 1 ? (parts[0] ?? '') : parts.join(''));
      hold.parts = [];
      if (text === '') return;
      if (kind === 'line') writer.add('paragraph', text);
      else writer.note(text);
    } else {
      parts.push(' ');
    }
  }

  function open(name: string, attributes: Attributes): void {
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    const rule = grammar.roles.get(name) ?? 'line';
    const wanted = typeof rule === 'string' ? rule : rule(attributes, context);
    if (wanted === 'skip') {
      skipped = 1;
      return;
    }
    const role = hold.kind === 'line' ? wanted : gathered(wanted);
    names.push(name);
    roles.push(role);
    begin(role, name, attributes);
  }

  function begin(role: Role, name: string, attributes: Attributes): void {
    if (role === 'inline') return;
    if (role === 'num' || role === 'heading' || role === 'cell') {
      flush();
      push(role);
    } else if (role === 'title' || role === 'field' || role === 'sup' || role === 'note') {
      push(role);
    } else if (role === 'meta') {
      flush();
      push('void');
    } else if (role === 'picture') {
      picture();
    } else if (role === 'quoted') {
      const [before, after] = grammar.quotes?.(attributes) ?? ['', ''];
      hold.parts.push(before);
      marks.push(after);
    } else {
      flush();
      if (role === 'row') rows.push([]);
      if (role === 'front') front = writer.count();
      if (role === 'quote') writer.quote(grammar.quotes?.(attributes) ?? ['', '']);
      if (role === 'front' || role === 'body' || role === 'back') writer.zone(role);
      if (isFrame(role)) {
        const id = grammar.id?.(attributes) ?? attributes['eId'] ?? attributes['id'];
        writer.enter(role, { element: name, attributes, id, status: grammar.status?.(attributes) });
        if (named[0] !== '') writer.number(named[0]);
        if (named[1] !== '') writer.heading(named[1]);
        named = ['', ''];
      }
    }
  }

  function close(): void {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const role = roles.pop();
    const name = names.pop() ?? '';
    if (role === undefined || role === 'inline' || role === 'picture') return;
    if (role === 'num') {
      const text = pop();
      writer.number(grammar.printed?.(text) ?? text);
    } else if (role === 'heading') writer.heading(pop());
    else if (role === 'cell') rows.at(-1)?.push(pop());
    else if (role === 'field') known(name, pop());
    else if (role === 'meta') pop();
    else if (role === 'sup') lift();
    else if (role === 'title') running(name);
    else if (role === 'quoted') hold.parts.push(marks.pop() ?? '');
    else if (role === 'note') {
      flush();
      pop();
    } else finish(role, name);
  }

  function finish(role: Role, name: string): void {
    flush();
    if (role === 'front') facts.set(`words of ${name}`, writer.since(front));
    if (role === 'row')
      writer.add('table', (rows.pop() ?? []).join(' | ').replace(/^[\s|]+|(?: \|){1,50} ?$/gu, ''));
    if (role === 'quote') writer.unquote();
    if (role === 'front') writer.zone('body');
    if (role === 'body') writer.zone('back');
    if (isFrame(role)) writer.leave();
  }

  function known(name: string, text: string): void {
    facts.set(name, text);
    grammar.field?.(name, text, context);
  }

  function lift(): void {
    const text = hold.parts.join('');
    holds.pop();
    hold = holds.at(-1) ?? hold;
    hold.parts.push(raised(text));
  }

  /** Words of the running text that are a fact too. */
  function running(name: string): void {
    const text = hold.parts.join('');
    facts.set(name, folded(text));
    holds.pop();
    hold = holds.at(-1) ?? hold;
    hold.parts.push(text);
  }

  return {
    open,
    close,
    text(text) {
      if (skipped > 0) return;
      const between = hold.parts.length === 0 && (hold.kind === 'line' || hold.kind === 'note');
      if (!between || text.charCodeAt(0) > 0x20 || text.trim() !== '') hold.parts.push(text);
    },
  };
}

/** Inside a heading, a note or a cell of a table nothing has a number of its own. */
function gathered(role: Role): Role {
  if (role === 'inline' || role === 'sup' || role === 'quoted' || role === 'title' || role === 'field')
    return role;
  if (role === 'note' || role === 'meta' || role === 'picture') return role;
  return 'line';
}

function isFrame(role: Role): role is FrameKind {
  return (
    role === 'unit' ||
    role === 'soft' ||
    role === 'schedule' ||
    role === 'container' ||
    role === 'group' ||
    role === 'sub'
  );
}

function factKeeper(): Facts {
  const facts = new Map<string, string>();
  return {
    get: (name) => facts.get(name),
    set(name, value) {
      if (value !== undefined && value !== '' && !facts.has(name)) facts.set(name, value);
    },
  };
}

function doubts(file: string, pictures: number, loose: number): Problem[] {
  const problems: Problem[] = [];
  if (pictures > 0) {
    const message = `${pictures} pictures or formulas are not read; look at them in the official text`;
    problems.push({ code: 'source.pictures', message, file });
  }
  if (loose > 0) {
    const message = `${loose} lines stand outside of every article; they are kept, but no article holds them`;
    problems.push({ code: 'source.outside-articles', message, file });
  }
  return problems;
}

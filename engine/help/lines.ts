import { HelpValues, WEEK, type Opening, type Phone } from '#engine/model/help.ts';

/** Numbers as a person writes them, one a line: "116 111", "text 50101", "text VOICE to 20121", "WhatsApp +34 600 600 600". */
export function phoneLines(phones: readonly Phone[] = []): string {
  return phones
    .map(({ say, by, word }) => {
      if (by === 'whatsapp') return `WhatsApp ${say}`;
      if (by === 'text') return word === undefined ? `text ${say}` : `text ${word} to ${say}`;
      return say;
    })
    .join('\n');
}

/**
 * Reads such lines. What was known of a number that stays the same stays with it.
 * @returns undefined when a line is no number
 */
export function phonesIn(text: string, before: readonly Phone[] = []): readonly Phone[] | undefined {
  const phones = linesOf(text).map((line): Phone | undefined => {
    const [, kind, word, say = line] =
      /^(?:(text|whatsapp)(?: (\S+) to)? )?(\+?\d[\d -]*)$/iu.exec(line) ?? ([] as readonly string[]);
    const by = kind?.toLowerCase() as Phone['by'];
    const same = before.find((each) => each.say === say && each.by === by && each.word === word);
    const made = same ?? { say, ...(by ? { by } : {}), ...(word === undefined ? {} : { word }) };
    return HelpValues.shape.phones.safeParse([made]).success ? made : undefined;
  });
  return phones.includes(undefined) ? undefined : (phones as readonly Phone[]);
}

/** Hours, one opening a line: "MO TU WE 08:00-20:00"; "24/7" for always. */
export function hourLines(hours: readonly Opening[] = []): string {
  return hours
    .map(({ days, opens, closes }) =>
      days.length === 7 && opens === '00:00' && closes === '24:00'
        ? '24/7'
        : `${days.join(' ')} ${opens}-${closes}`,
    )
    .join('\n');
}

/** @returns undefined when a line is not so */
export function hoursIn(text: string): readonly Opening[] | undefined {
  const hours = linesOf(text).map((line): Opening | undefined => {
    if (line === '24/7') return { days: [...WEEK], opens: '00:00', closes: '24:00' };
    const [, days = '', opens = '', closes = ''] =
      /^((?:[A-Z]{2} )+)(\d\d:\d\d)-(\d\d:\d\d)$/u.exec(line.toUpperCase()) ?? [];
    const made = { days: days.trim().split(' '), opens, closes };
    return HelpValues.shape.hours.safeParse([made]).success ? (made as Opening) : undefined;
  });
  return hours.includes(undefined) ? undefined : (hours as readonly Opening[]);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/gu, ' '))
    .filter((line) => line !== '');
}

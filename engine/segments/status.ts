const REPEALED =
  /^[\s([*"«]*(?:repealed|omitted|deleted|revoked|abrog|supprim|derogad|suprimid|sin efecto|sin contenido|revogad|vetad|\(?weggefallen|aufgehoben|gegenstandslos|vervallen|opphevet|upphävd|утратил|скасован|uchylon|zrušen|ملغ|ألغي)/iu;
const RESERVED = /^[\s([*"«]*(?:reserved|réservé|reservad|freigelassen|kept free)/iu;
/** A repeal is said in a few words; a long text only begins with them by chance. */
const LONGEST = 300;

/** @returns what the provision says of itself when it says only that it is no longer law, or is kept free */
export function statusOf(heading: string, text: string): 'repealed' | 'reserved' | undefined {
  if (text.length > LONGEST) return undefined;
  const said = text === '' ? heading : text;
  if (REPEALED.test(said) || /^[-–—]{1,3}$/u.test(said)) return 'repealed';
  if (RESERVED.test(said)) return 'reserved';
  return undefined;
}

/** Control words that stand for one character. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['softline', ' '],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['ltrmark', '\u200E'],
  ['rtlmark', '\u200F'],
  ['zwj', '\u200D'],
  ['zwnj', '\u200C'],
  ['zwbo', '\u200B'],
]);

/** Groups that hold no words of the body: running heads, pictures, tables of fonts and colours, index entries. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `header headerl headerr headerf footer footerl footerr footerf pict object objdata colortbl filetbl listtable
  listoverridetable revtbl rsidtbl generator xmlnstbl latentstyles themedata colorschememapping datastore
  datafield formfield ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc tcn rxe txe nonshppict shprslt
  nonesttables private template docvar mailmerge userprops panose falt bkmkstart bkmkend annotation atnid
  atnauthor atrfstart atrfend atntime atnref atndate atnicn pgdsctbl pntxta pntxtb author operator company
  subject keywords doccomm comment hlinkbase sv sn sp`.split(/\s+/u),
);

/** Starred groups, "ignore when unknown", that this reader knows. */
export const STARRED: ReadonlySet<string> = new Set(
  'fldinst ud footnote shpinst shptxt nesttableprops listtext pntext cs ds ts'.split(' '),
);

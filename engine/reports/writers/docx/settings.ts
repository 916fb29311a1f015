import type { PackagePart } from '../ooxml/package.ts';
import { tag, val } from '../ooxml/xml.ts';
import { W } from './names.ts';
import type { Footnote } from './runs.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export function settingsPart(lang: string): PackagePart {
  const word2013 = {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  };
  return {
    path: 'word/settings.xml',
    type: `${TYPE}.settings+xml`,
    xml: tag(
      'w:settings',
      W,
      val('w:defaultTabStop', 567),
      val('w:characterSpacingControl', 'doNotCompress'),
      tag('w:footnotePr', {}, tag('w:footnote', { 'w:id': 0 }), tag('w:footnote', { 'w:id': 1 })),
      tag('w:compat', {}, tag('w:compatSetting', word2013)),
      tag('w:themeFontLang', { 'w:val': lang }),
      val('w:decimalSymbol', '.'),
      val('w:listSeparator', ','),
    ),
  };
}

/** The two separators that Word asks for, then the notes. */
export function footnotesPart(notes: readonly Footnote[]): PackagePart {
  const line = (id: number, type: string, name: string) =>
    tag(
      'w:footnote',
      { 'w:type': type, 'w:id': id },
      tag('w:p', {}, tag('w:pPr', {}, tag('w:spacing', { 'w:after': 0 })), tag('w:r', {}, tag(name))),
    );
  return {
    path: 'word/footnotes.xml',
    type: `${TYPE}.footnotes+xml`,
    xml: tag(
      'w:footnotes',
      W,
      line(0, 'separator', 'w:separator'),
      line(1, 'continuationSeparator', 'w:continuationSeparator'),
      ...notes.map(({ xml }) => xml),
    ),
  };
}

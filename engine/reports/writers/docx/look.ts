/**
 * The look of the house on paper: law and headings in a serif, what is operated and counted in a sans, hairlines.
 * Fonts that Word and LibreOffice have on the machines of ministries; each names what stands in for it.
 */
export const SERIF = 'Palatino Linotype';
export const SANS = 'Calibri';
/** Arabic, Persian, Hebrew: Word takes the font of complex scripts, whatever the language. */
export const COMPLEX = 'Times New Roman';
export const EAST_ASIA = 'SimSun';

export const QUIET = '566171';
export const ACCENT = '0B5C5E';
export const LINE = 'D9D5CB';
export const WASH = 'F0EDE5';
export const MARK = 'DCEBE6';

/** In twentieths of a point: A4 with margins of 22 mm. */
export const SHORT = 11906;
export const LONG = 16838;
export const MARGIN = 1247;

import { rolesOf } from '../xml/grammar.ts';
import type { Context, Facts, Grammar, Role } from '../xml/grammar.ts';
import type { Attributes } from '../xml/walk.ts';
import { defined, isoDate, raised } from '../xml/words.ts';

const LISTS: Partial<Record<Role, string>> = {
  unit: 'paragrahv',
  container: 'osa peatykk jagu jaotis alljaotis alljagu',
  sub: 'loige alampunkt punkt',
  num: 'kuvatavNr',
  heading:
    'osaPealkiri peatykkPealkiri jaguPealkiri jaotisPealkiri alljaotisPealkiri alljaguPealkiri paragrahvPealkiri',
  inline: 'tavatekst viide kuvatavTekst b i u em strong a span',
  sup: 'sup',
  break: 'reavahetus br',
  note: 'normtehnmarkus veaparandus',
  skip: `muutmismarge viideURID osaNr peatykkNr jaguNr jaotisNr alljaotisNr alljaguNr paragrahvNr loigeNr alampunktNr
    punktNr normtehnmarkusNr veaparandusKuupaev veaparandusKellaaeg`,
  row: 'tr',
  cell: 'td th',
  picture: 'img pilt',
  meta: 'metaandmed',
  front: 'aktinimi preambul',
  body: 'sisu',
  field: 'lyhend globaalID',
};

/** Riigi Teataja: the raised number is markup inside the text of the number. */
export const grammar: Grammar = {
  roles: rolesOf(LISTS, {
    kehtivuseAlgus: ofMeta,
    joustumine: ofMeta,
    pealkiri: (_, { above }) => (above.includes('aktinimi') ? 'title' : 'line'),
  }),
  printed: (text) =>
    text
      .replace(/ ?<sup>([^<]{0,20})<\/sup>/gu, (_, figures: string) => raised(figures))
      .replace(/<[^>]{0,40}>/gu, ''),
  number: (text) => text.replace(/(?<![.\s])[.\s]+$/u, ''),
  about,
};

/** In force: of the act, not of one of its amendments. */
function ofMeta(_: Attributes, { above }: Context): Role {
  return above.includes('metaandmed') ? 'field' : 'skip';
}

function about(facts: Facts) {
  const id = facts.get('globaalID');
  return {
    title: facts.get('pealkiri'),
    abbreviation: facts.get('lyhend'),
    lang: 'et',
    identity: defined({
      work: facts.get('lyhend'),
      expression: id,
      uri: id === undefined ? undefined : `https://www.riigiteataja.ee/akt/${id}`,
      inForce: isoDate(facts.get('joustumine')),
      versionDate: isoDate(facts.get('kehtivuseAlgus')),
    }),
  };
}

import { rolesOf } from '../xml/grammar.ts';
import type { Context, Facts, Grammar, Role } from '../xml/grammar.ts';
import type { Attributes } from '../xml/walk.ts';
import { defined, isoDate, languageTag } from '../xml/words.ts';

const LISTS: Partial<Record<Role, string>> = {
  unit: 'artikel enig-artikel',
  schedule: 'bijlage model',
  container: `boek deel titeldeel hoofdstuk afdeling sub-afdeling paragraaf sub-paragraaf subparagraaf divisie
    circulaire.divisie verdragtekst.divisie boek-deel`,
  sub: 'lid li definitie-item tekst-sub sub-paragraaf.lid artikel.lid',
  num: 'label nr lidnr li.nr',
  heading: 'titel subtitel',
  inline: `nadruk extref intref redactie extverwijzing intverwijzing inf verwijzing naam voornaam achternaam datum plaats
    functie uitgevallen begrip i b u vet cur onderstreept dossierref afkorting`,
  sup: 'sup',
  row: 'row',
  cell: 'entry',
  note: 'noot wijzig-artikel-noot redactionele-noot',
  picture: 'plaatje illustratie formule',
  skip: `meta-data bwb-inputbestand bwb-wijzigingen redactionele-correcties officiele-inhoudsopgave inhoudsopgave jcis
    noot.nr nootref colspec`,
  front: 'intitule aanhef',
  body: 'wettekst regeling-tekst verdragtekst circulaire-tekst wetteksten',
  back: 'wetsluiting regeling-sluiting verdrag-sluiting slotformulier',
  field: 'citeertitel',
};

/** "Toestand" of the Dutch Basiswettenbestand: one version of one consolidated regulation. */
export const grammar: Grammar = {
  roles: rolesOf(LISTS, {
    toestand(attributes, { facts }) {
      facts.set('id', attributes['bwb-id']);
      facts.set('uri', attributes['bwb-ng-vast-deel']);
      facts.set('version', isoDate(attributes['inwerkingtreding']));
      return 'line';
    },
    wetgeving(attributes, { facts }) {
      facts.set('lang', attributes['xml:lang']);
      facts.set('inForce', isoDate(attributes['inwerkingtredingsdatum']));
      return 'line';
    },
    titel: inHeading,
  }),
  id: (attributes) => attributes['bwb-ng-variabel-deel'] ?? attributes['label-id'] ?? attributes['id'],
  status({ status = '' }) {
    if (status === 'vervallen') return 'repealed';
    return status === 'gereserveerd' ? 'reserved' : undefined;
  },
  about,
};

function inHeading(_: Attributes, { above }: Context): Role {
  return above.at(-1) === 'kop' ? 'heading' : 'line';
}

function about(facts: Facts) {
  return {
    title: facts.get('citeertitel') ?? facts.get('words of intitule'),
    lang: languageTag(facts.get('lang') ?? 'nl'),
    identity: defined({
      work: facts.get('id'),
      expression: facts.get('uri'),
      uri: facts.get('uri'),
      inForce: facts.get('inForce'),
      versionDate: facts.get('version'),
    }),
  };
}

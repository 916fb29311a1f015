import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFacts } from '#engine/matches/facts/index.ts';
import { readPack } from '#engine/matches/pack.ts';
import type { Trap } from '#engine/model/fact.ts';
import type { FactData } from '#engine/model/pack.ts';
import { trapsOf } from './index.ts';
import { TRAPS } from './table.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Language, requirement, the traps expected, text of our own. */
const CASES: readonly (readonly [lang: string, requirement: string, codes: string, text: string])[] = [
  // An age below 18, and articles in two tiers where the lower age only raises the penalty.
  [
    'fr',
    'ict.grooming',
    'age-cap',
    'Le fait pour un majeur de faire des propositions sexuelles à un mineur de quinze ans est puni de deux ans d’emprisonnement.',
  ],
  [
    'fr',
    'ict.grooming',
    '',
    'Le fait de solliciter un mineur est puni. Les peines sont portées à dix ans d’emprisonnement lorsque les faits sont commis sur un mineur de quinze ans.',
  ],
  [
    'es',
    'ict.grooming',
    'age-cap',
    'El que contacte con un menor de dieciséis años y le pida imágenes en las que aparezca un menor será castigado.',
  ],
  [
    'es',
    'prost.user-liable',
    '',
    'El que induzca a un menor de edad será castigado. Si la víctima fuera menor de dieciséis años, se impondrá la pena de prisión de cuatro a ocho años.',
  ],
  [
    'de',
    'csam.definition',
    'age-cap',
    'Ein Inhalt, der sexuelle Handlungen an einer Person unter vierzehn Jahren (Kind) zeigt.',
  ],
  [
    'de',
    'prost.user-liable',
    '',
    'Wer gegen Entgelt Handlungen an einer Person unter achtzehn Jahren vornimmt, wird bestraft. Eine Person über einundzwanzig Jahre, die eine Person unter sechzehn Jahren missbraucht, wird bestraft.',
  ],
  [
    'en',
    'ict.grooming',
    'age-cap',
    'A person who communicates with a person under the age of 16 years for a sexual purpose commits an offence.',
  ],
  [
    'en',
    'ict.grooming',
    '',
    'A person commits an offence who communicates with a person who is under the age of 18 years, or with a person under the age of 14 years in order to meet that person.',
  ],
  ['en', 'leg.consent-void', '', 'A person under the age of 16 years cannot consent.'],
  [
    'pt',
    'csam.produce',
    'age-cap',
    'Quem fotografar menor de 14 anos em cena pornográfica é punido com prisão até 5 anos.',
  ],
  [
    'pt',
    'prost.four-acts',
    '',
    'Induzir à prostituição criança ou adolescente. A pena é aumentada se a vítima for menor de 14 anos.',
  ],
  // The word for a child in the sentence that sets the lower age is no general rule, nor is one that punishes nothing.
  [
    'en',
    'prost.user-liable',
    'money-only age-cap',
    'Whoever pays a sum of money to a child, or to another person, in order to engage in sexual activities with a child below the age of sixteen years is punished by imprisonment.',
  ],
  [
    'en',
    'prost.user-liable',
    'age-cap',
    'This section protects every child.\n(2) Whoever solicits a child below the age of sixteen years is punished.',
  ],
  [
    'en',
    'prost.user-liable',
    '',
    'Whoever procures a child is punished.\n(2) Whoever induces a child below the age of thirteen years to remain silent is punished by imprisonment of six years.',
  ],
  [
    'en',
    'prost.four-acts',
    '',
    'Whoever (a) procures a child for prostitution; or (b) induces a child below the age of sixteen years to travel, is punished.',
  ],
  [
    'de',
    'prost.user-liable',
    '',
    'Wer ein Kind anbietet, wird mit Freiheitsstrafe bis zu zehn Jahren bestraft.',
  ],
  // Possession and production that are offences for a purpose only.
  [
    'en',
    'csam.possess-mere',
    'purpose-element',
    'Any person who stores or possesses such material with an intention to share or transmit it shall be liable to a fine.',
  ],
  [
    'en',
    'csam.possess-mere',
    '',
    'Every person who possesses such material is guilty. Every person who possesses it for the purpose of sale is liable to a higher penalty.',
  ],
  [
    'en',
    'csam.possess-mere',
    'purpose-element',
    'Every person commits an offence who, for the purpose of distribution,\n(a) makes such material;\n(b) possesses such material.',
  ],
  ['en', 'csam.produce', '', 'A person who makes such a recording for a sexual purpose commits an offence.'],
  [
    'fr',
    'csam.produce',
    'purpose-element',
    'Le fait, en vue de sa diffusion, de fixer l’image d’un mineur est puni.',
  ],
  [
    'fr',
    'csam.possess-mere',
    '',
    'Le fait de détenir une telle image, même s’il n’a pas été commis en vue de la diffusion, est puni.',
  ],
  [
    'es',
    'csam.possess-mere',
    'purpose-element',
    'El que poseyere el material con fines de distribución será castigado.',
  ],
  [
    'de',
    'csam.possess-mere',
    'purpose-element',
    'Wer einen solchen Inhalt vorrätig hält, um ihn zu verbreiten, wird bestraft.',
  ],
  [
    'de',
    'csam.possess-mere',
    '',
    'Wer einen solchen Inhalt vorrätig hält, um ihn zu verbreiten, wird bestraft.\n(2) Wer einen solchen Inhalt besitzt, wird bestraft.',
  ],
  [
    'pt',
    'csam.possess-mere',
    'purpose-element',
    'Quem detiver o material com o propósito de o distribuir é punido.',
  ],
  // Money, and money or anything else.
  [
    'en',
    'prost.four-acts',
    'money-only',
    'A person who pays money for the sexual services of a minor is guilty.',
  ],
  [
    'en',
    'prost.four-acts',
    '',
    'A person who gives money or any other consideration for the sexual services of a minor is guilty.',
  ],
  [
    'fr',
    'sale.definition',
    'money-only',
    'Le fait de remettre un enfant contre une somme d’argent est puni.',
  ],
  [
    'fr',
    'sale.definition',
    '',
    'Le fait de remettre un enfant contre une somme d’argent ou tout autre avantage est puni.',
  ],
  ['es', 'sale.definition', 'money-only', 'El que entregue a un niño a cambio de dinero será castigado.'],
  ['de', 'prost.user-liable', '', 'Wer gegen Geld oder einen anderen Vorteil handelt, wird bestraft.'],
  ['pt', 'sale.definition', '', 'Entregar filho a terceiro mediante paga ou recompensa.'],
  // A sum in another paragraph is not what the act is done for.
  [
    'en',
    'sale.definition',
    '',
    'Whoever transfers a child to another person for remuneration or any other consideration is punished by imprisonment.',
  ],
  [
    'en',
    'sale.definition',
    '',
    'Whoever takes remuneration or any other advantage for delivering a child is punished by imprisonment.',
  ],
  [
    'en',
    'sale.definition',
    '',
    'Whoever transfers a child to another person is punished by imprisonment.\n(2) The court shall order the confiscation of any money found.',
  ],
  [
    'en',
    'sale.definition',
    'money-only',
    'Whoever transfers a child to another person for remuneration is punished by imprisonment.',
  ],
  [
    'es',
    'sale.definition',
    '',
    'El que entregue a un niño por remuneración o cualquier otra ventaja será castigado.',
  ],
  [
    'fr',
    'sale.definition',
    '',
    'Quiconque remet un enfant contre rémunération ou tout autre avantage est puni.',
  ],
  [
    'fr',
    'sale.definition',
    '',
    'Quiconque remet un enfant est puni.\n(2) La somme est versée au fonds des victimes.',
  ],
  [
    'pt',
    'sale.definition',
    '',
    'Quem entregar criança mediante remuneração ou qualquer outra vantagem é punido.',
  ],
  // Where the act was committed.
  [
    'fr',
    'jur.no-double-criminality',
    'double-criminality',
    'La loi est applicable aux délits commis hors du territoire si les faits sont punis par la législation du pays où ils ont été commis.',
  ],
  [
    'fr',
    'jur.territory-vessels',
    '',
    'La loi est applicable aux délits commis hors du territoire si les faits sont punis par la législation du pays où ils ont été commis.',
  ],
  [
    'de',
    'jur.nationals-residents',
    'double-criminality',
    'Das Recht gilt, wenn die Tat am Tatort mit Strafe bedroht ist und der Täter Deutscher ist.',
  ],
  [
    'de',
    'jur.nationals-residents',
    '',
    'Das Recht gilt, unabhängig vom Recht des Tatorts, für folgende Taten.',
  ],
  [
    'pt',
    'jur.nationals-residents',
    'double-criminality',
    'Aplica-se se o fato for punível também no país em que foi praticado.',
  ],
  [
    'es',
    'jur.nationals-residents',
    'double-criminality',
    'Conocerá siempre que el hecho sea punible en el lugar de ejecución.',
  ],
  // A complaint.
  [
    'es',
    'just.ex-officio',
    'complaint-needed',
    'Para proceder por estos delitos será precisa denuncia de la persona agraviada.',
  ],
  [
    'es',
    'just.ex-officio',
    '',
    'Será precisa denuncia de la persona agraviada. Cuando la víctima sea menor, bastará la denuncia del Ministerio Fiscal.',
  ],
  ['de', 'just.ex-officio', 'complaint-needed', 'Die Tat wird nur auf Antrag verfolgt.'],
  ['pt', 'just.ex-officio', 'complaint-needed', 'O procedimento criminal depende de queixa.'],
  [
    'fr',
    'jur.no-complaint-condition',
    'complaint-needed',
    'La poursuite doit être précédée d’une plainte de la victime.',
  ],
  ['en', 'just.ex-officio', '', 'Proceedings shall be instituted ex officio.'],
  // The child as the offender.
  [
    'en',
    'prost.victim-not-offender',
    'child-punishable',
    'Any person who engages in prostitution commits an offence.',
  ],
  [
    'en',
    'prost.victim-not-offender',
    '',
    'Any person who engages in prostitution commits an offence. A child victim shall not be prosecuted or punished.',
  ],
  [
    'en',
    'csam.self-generated',
    'child-punishable',
    'A child who produces such an image of himself is guilty of an offence.',
  ],
  [
    'en',
    'csam.self-generated',
    '',
    'Whoever exploits a child who engages in prostitution is guilty of an offence.',
  ],
  [
    'fr',
    'prot.never-criminalised',
    'child-punishable',
    'Un mineur qui se livre à la prostitution est puni d’un emprisonnement.',
  ],
  // Legal persons.
  [
    'fr',
    'anc.legal-persons',
    'corporate-limited',
    'Les personnes morales sont responsables des infractions commises par leurs organes ou représentants.',
  ],
  [
    'es',
    'anc.legal-persons',
    'corporate-limited',
    'En los supuestos previstos en este Código, las personas jurídicas serán penalmente responsables.',
  ],
  [
    'en',
    'anc.legal-persons',
    '',
    'A legal person is liable for acts of its senior officers and for lack of supervision by them.',
  ],
  [
    'de',
    'anc.legal-person-supervision',
    'corporate-limited',
    'Hat jemand als vertretungsberechtigtes Organ einer juristischen Person eine Straftat begangen, kann eine Geldbuße festgesetzt werden.',
  ],
  [
    'pt',
    'anc.legal-persons',
    '',
    'As pessoas coletivas respondem quando o crime for cometido por pessoas em posição de liderança ou por violação dos deveres de vigilância.',
  ],
  // Marriage.
  [
    'en',
    'prost.four-acts',
    'marriage-exemption',
    'This section does not apply where the accused is lawfully married to the child.',
  ],
  [
    'es',
    'sale.sexual-purpose',
    'marriage-exemption',
    'La pena se extingue si el autor contrae matrimonio con la víctima.',
  ],
];

test('traps are raised from the words, and only where the Protocol asks', () => {
  const wrong: string[] = [];
  for (const [lang, requirement, codes, text] of CASES) {
    const facts = readFacts(text, lang, dataOf(lang));
    const found = trapsOf(requirement, text, facts);
    for (const { start, end, words } of found) assert.equal(words, text.slice(start, end));
    const said = found.map(({ code }) => code).join(' ');
    if (said !== codes)
      wrong.push(
        `${requirement}: "${said}", not "${codes}"\n  in: ${text}\n  read: ${facts.map(({ kind, value, words }) => `${kind} ${JSON.stringify(value)} «${words}»`).join('; ')}`,
      );
  }
  assert.equal(wrong.join('\n'), '');
});

test('every trap is raised by some case, and has its sentence', () => {
  const words = readFileSync(join(ROOT, 'languages', 'en', 'report.ftl'), 'utf8');
  for (const code of Object.keys(TRAPS) as Trap['code'][]) {
    assert.ok(
      CASES.some(([, , codes]) => codes === code),
      code,
    );
    assert.match(words, new RegExp(`^trap-${code} =`, 'm'));
  }
});

test('every scope of the table names a group or requirement of the catalogue', () => {
  for (const [code, { to, less = [] }] of Object.entries(TRAPS)) {
    for (const one of [...to, ...less]) {
      const [group = '', slug = ''] = one.split('.');
      const path = join(ROOT, 'catalogue', 'opsc', group, slug === '' ? '' : `${slug}.yaml`);
      assert.doesNotThrow(() => statSync(path), `${code}: ${one}`);
    }
  }
});

const read = new Map<string, FactData>();

function dataOf(lang: string): FactData {
  const known = read.get(lang);
  if (known) return known;
  const text = (name: string): string => readFileSync(join(ROOT, 'languages', lang, name), 'utf8');
  const { facts } = readPack(lang, {
    pack: text('pack.yaml'),
    lexicon: text('lexicon.yaml'),
    facts: text('facts.yaml'),
  });
  assert.ok(facts);
  read.set(lang, facts);
  return facts;
}

import type { PracticeKind } from '#engine/model/desk-decision.ts';

/** How a language tells of practice: words for each kind of evidence, for what is only planned, and for what was done. */
export type SignWords = {
  readonly kinds: Readonly<Partial<Record<PracticeKind, readonly RegExp[]>>>;
  readonly planned: RegExp;
  readonly done: RegExp;
};

const NUMBER = String.raw`\d{1,3}(?:[ .,\u00a0\u202f’']\d{3})+|\d+(?:[.,]\d+)?`;
const words = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');
const notAfter = (provisions: string): string => `(?<!(?:${provisions})[ \\u00a0]?(?:no?\\.? ?)?)`;
/** A number, or its word, with what is counted shortly behind it; no figure of another kind stands between. */
const counted = (provisions: string, spelled: string, nouns: string): RegExp =>
  new RegExp(
    `${notAfter(provisions)}(?<![\\p{L}\\d])(?!(?:19|20)\\d\\d(?!\\d))(?:${NUMBER}|${spelled})(?:[ \\u00a0](?:million|millones|millions|مليون))?(?:[ ’'-](?:d[’'])?[\\p{L}-]+){0,4}?[ ’'](?:${nouns})(?!\\p{L})`,
    'giu',
  );
/** A figure of anything: no year, no day, no term of years, no number of a provision. */
const figure = (provisions: string, terms: string): RegExp =>
  new RegExp(
    `${notAfter(provisions)}(?<![\\p{L}\\d.,/-])(?!(?:19|20)\\d\\d(?!\\d))(?:${NUMBER})(?=[ \\u00a0]\\p{L}{3,})(?! (?:${terms})(?!\\p{L}))`,
    'giu',
  );
const once = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

const MONEY =
  'euros?|dollars?|US\\$|crowns?|couronnes?|coronas?|pesos?|francs?|pounds?|dirhams?|dinars?|دينار\\p{L}*|درهم\\p{L}*|يورو|دولار\\p{L}*';

/** What a number is the number of, where it counts nothing. */
const PROVISIONS_EN = 'articles?|sections?|paras?\\.?|paragraphs?|chapters?|acts?|laws?|rules?|annex';
const PROVISIONS_FR = 'articles?|art\\.|alinéas?|paragraphes?|chapitres?|loi|annexe';
const PROVISIONS_ES = 'artículos?|art\\.|párrafos?|capítulos?|ley|anexo';

/** Words of State reports in the languages of the United Nations that the packs have: plain data, like a lexicon. */
export const SIGNS: Readonly<Record<string, SignWords>> = {
  en: {
    kinds: {
      statistics: [
        counted(
          PROVISIONS_EN,
          'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?',
          'children|girls|boys|victims|survivors|cases|reports|complaints|investigations|prosecutions|convictions|persons|people|suspects|offenders|companies|contacts|calls|interviews|orders|requests|inspections|operations|hotels|pages|images|families|places|shelters|centres|houses|proceedings|arrests|appointments',
        ),
        new RegExp(`(?:${NUMBER}) ?(?:%|per ?cent)`, 'giu'),
        figure(
          PROVISIONS_EN,
          '(?:to|or) \\d+ years|years?|months?|days?|hours?|January|February|March|April|May|June|July|August|September|October|November|December',
        ),
        words('statistics (?:show|for)|recorded cases|disaggregated by'),
      ],
      budget: [
        words(
          'budget\\p{L}*|allocat(?:ed|ion|ions)|earmarked|appropriations?|expenditures?|grants?|funded|co-financed|disbursed',
        ),
        new RegExp(`(?:${NUMBER})(?: (?:million|billion))? (?:${MONEY})(?!\\p{L})`, 'giu'),
      ],
      policy: [
        words(
          '(?:national |interministerial )?(?:strategy|strategies|action plans?|plans? of action|national plans?|polic(?:y|ies)|road ?map|guidelines|protocols? for|standing instructions?)',
        ),
      ],
      institution: [
        words(
          '(?:council|committees?|commission|units?|bod(?:y|ies)|office|agency|centres?|houses|institution|ombuds\\p{L}*|task force|observatory|secretariat)(?=[^.;]{0,160}(?:established|set up|creat|opened|coordinat|began|met |staff|post|investigators|complaints|operates|chaired))',
        ),
        words('(?:was|were|has been|have been) (?:established|set up|created|opened)'),
      ],
      training: [
        words(
          'train(?:ed|ing|ings|ees)|courses?|workshops?|seminars?|capacity-building|e-learning|modules?|curricul(?:um|a)',
        ),
      ],
      report: [
        words(
          'surve(?:y|ys)|stud(?:y|ies)|evaluations?|research|audits?|assessments? (?:was|were)|(?:annual|yearly|activity) reports?|published its (?:results|findings)|mapping',
        ),
      ],
      decision: [
        words(
          'convicted|sentenced|fined|acquitted|judgments?|court (?:ruled|held|decided|found)|indicted|prosecuted|awarded|confiscated|orders? (?:was|were|granted|issued)',
        ),
      ],
      link: [/https?:\/\/[^\s<>()]{4,300}/giu],
      other: [
        words(
          'campaigns?|helplines?|hotlines?|shelters?|service (?:for|has|is)|services (?:are|were|have)|programmes? (?:was|were|has|have|is|are|for)|was translated|handed out|disseminated|signed|reached|is open|are open|are provided|is provided|assisted|counselling|accommodated|part of the (?:compulsory )?curriculum|took part|cooperates? with',
        ),
        // A change of the law is told with the law.
        words(
          '(?:was|were|has been|have been) (?!amended|inserted|repealed|replaced|enacted)\\p{L}+(?:ed|ld|wn|en)',
        ),
      ],
    },
    planned: once(
      'it is planned|is planned|are planned|plans to|intends? to|will|is envisaged|is being (?:drafted|considered)|is under consideration|shall',
    ),
    done: once(
      'was|were|has been|have been|had|received|adopted|trained|opened|established|since|met|paid|published|carried out|began|launched',
    ),
  },
  fr: {
    kinds: {
      statistics: [
        counted(
          PROVISIONS_FR,
          'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingts?',
          'enfants|filles|garçons|victimes|affaires|cas|signalements|plaintes|enquêtes|poursuites|condamnations|personnes|auteurs|sociétés|appels|auditions|demandes|inspections|opérations|hôtels|images|familles|places|foyers|centres|procédures|arrestations|décisions',
        ),
        new RegExp(`(?:${NUMBER})[ \\u00a0\\u202f]?(?:%|pour cent)`, 'giu'),
        figure(
          PROVISIONS_FR,
          'ans?|années?|mois|jours?|heures?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
        ),
        words('statistiques|ventilées? par|données enregistrées'),
      ],
      budget: [
        words(
          'crédits? budgétaires?|budgets?|budgétaires?|allouée?s?|affectée?s?|subventions?|financée?s?|dépenses',
        ),
        new RegExp(`(?:${NUMBER})(?: (?:millions?|milliards?) de?)?[ \\u00a0]?(?:${MONEY})(?!\\p{L})`, 'giu'),
      ],
      policy: [
        words(
          "(?:stratégies?|plans? d[’']action|plan national|politiques?|feuille de route|lignes directrices|directives|circulaires?)",
        ),
      ],
      institution: [
        words(
          '(?:conseil|comités?|commission|unités?|organisme|office|agence|centres?|institution|défenseur\\p{L}*|observatoire|secrétariat|brigade)(?=[^.;]{0,160}(?:créé|mise? en place|institué|coordonn|ouvert|réuni|postes|enquêteurs|plaintes|fonction))',
        ),
        words('(?:a été|ont été) (?:créée?s?|mise?s? en place|instituée?s?|ouverte?s?)'),
      ],
      training: [words('form(?:ée?s?|ations?|ateurs)|ateliers?|séminaires?|stages?|modules?|cours de')],
      report: [
        words(
          "études?|enquête nationale|évaluations?|recherches?|audits?|rapports? (?:annuels?|d[’']activité)|publiée?s?",
        ),
      ],
      decision: [
        words(
          'condamnée?s?|jugements?|arrêts?|amendes?|acquittée?s?|poursuivie?s?|a (?:jugé|statué)|confisquée?s?|ordonnances? (?:rendues?|prises?)',
        ),
      ],
      link: [/https?:\/\/[^\s<>()]{4,300}/giu],
      other: [
        words(
          "campagnes?|ligne d[’']assistance|numéro d[’']appel|foyers?|hébergement|services? (?:est|sont|a|ont)|traduite?s?|diffusée?s?|signée?|ont touché|a touché|ont bénéficié|bénéficient|programmes? (?:de|d[’'])|désignée?s? gratuitement|est ouverte?|sont ouverte?s?|a participé|a été accordée?|coopèrent? avec",
        ),
        words('(?:a été|ont été) (?!modifi|abrog|insér|remplac)\\p{L}+'),
      ],
    },
    planned: once(
      "il est prévu|est prévue?|sont prévue?s?|prévoit de|envisage\\p{L}*|sera|seront|à l[’']étude|en cours d[’']élaboration",
    ),
    done: once(
      "a été|ont été|s[’']est|depuis|adoptée?s?|formée?s?|créée?s?|reçu|versée?s?|publiée?s?|ouverte?s?",
    ),
  },
  es: {
    kinds: {
      statistics: [
        counted(
          PROVISIONS_ES,
          'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta',
          'niños|niñas|víctimas|casos|denuncias|investigaciones|enjuiciamientos|condenas|personas|autores|empresas|llamadas|entrevistas|solicitudes|inspecciones|operaciones|hoteles|imágenes|familias|plazas|centros|procesos|detenciones|sentencias|menores',
        ),
        new RegExp(`(?:${NUMBER})[ \\u00a0]?(?:%|por ciento)`, 'giu'),
        figure(
          PROVISIONS_ES,
          'años?|meses|mes|días?|horas?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
        ),
        words('estadísticas|desglosad[oa]s? por'),
      ],
      budget: [
        words(
          'presupuest\\p{L}*|partidas?|asignad[oa]s?|asignación|subvenci\\p{L}+|financiad[oa]s?|desembols\\p{L}+|gastos?',
        ),
        new RegExp(`(?:${NUMBER})(?: (?:millones|millón) de)? (?:${MONEY})(?!\\p{L})`, 'giu'),
      ],
      policy: [
        words(
          'estrategias?|plan(?:es)? de acción|plan nacional|políticas?|hoja de ruta|directrices|protocolos? de actuación|circulares',
        ),
      ],
      institution: [
        words(
          '(?:consejo|comités?|comisi(?:ón|ones)|unidad(?:es)?|órgano|oficina|agencia|centros?|institución|defensor\\p{L}*|observatorio|secretaría|fiscalía)(?=[^.;]{0,160}(?:cread|establec|coordin|abiert|inaugur|reuni|puestos|investigadores|quejas|funcionamiento))',
        ),
        words('(?:fue|fueron|se) (?:cread[oa]s?|creó|estableci\\p{L}+|puest[oa]s? en marcha|inaugur\\p{L}+)'),
      ],
      training: [words('capacit\\p{L}+|formación|formad[oa]s?|cursos?|talleres|taller|seminarios?|módulos?')],
      report: [
        words(
          'estudios?|encuestas?|evaluaci(?:ón|ones)|auditorías?|informes? (?:anual(?:es)?|de actividades)|publicad[oa]s?|publicó',
        ),
      ],
      decision: [
        words('condenad[oa]s?|sentencias?|multas?|multad[oa]s?|absuelt[oa]s?|decomis\\p{L}+|enjuiciad[oa]s?'),
      ],
      link: [/https?:\/\/[^\s<>()]{4,300}/giu],
      other: [
        words(
          'campañas?|línea(?:s)? (?:de ayuda|telefónicas?|gratuitas?)|albergues?|acogida|servicios? (?:es|son|está|están|atend)|se tradujo|traducid[oa]s?|difundid[oa]s?|firm\\p{L}+|alcanzó|llegó a|beneficia\\p{L}+|atendi\\p{L}+|programas? de|participó|coopera\\p{L}* con|designó',
        ),
        words('(?:fue|fueron|ha sido|han sido) (?!modific|reform|derog)\\p{L}+'),
      ],
    },
    planned: once('está previsto|se prevé|prevé|tiene previsto|se propone|será|serán|en estudio'),
    done: once('fue|fueron|ha sido|se ha|desde|aprobad[oa]s?|cread[oa]s?|recibió|publicad[oa]s?|capacitó'),
  },
  ar: {
    kinds: {
      statistics: [
        counted(
          'المادة|الفقرة|القانون',
          'حالتان|ثلاث\\p{L}*|أربع\\p{L}*|خمس\\p{L}*',
          '(?:ال)?(?:أطفال|طفلا|طفلاً|ضحية|ضحايا|حالة|قضية|بلاغ\\p{L}*|شكوى|شخصا|شخصاً|مكالمة|اتصال\\p{L}*)',
        ),
        new RegExp(`(?:${NUMBER}) ?(?:%|في المائة)`, 'giu'),
        words('(?:ال)?إحصا\\p{L}+'),
      ],
      budget: [
        words('[وبل]?(?:ال)?ميزاني\\p{L}+|[وب]?(?:ال)?مخصصات|خصص\\p{L}*'),
        new RegExp(`(?:${NUMBER})(?: مليون)? (?:${MONEY})(?!\\p{L})`, 'giu'),
      ],
      policy: [words('[ولب]?(?:ال)?(?:استراتيجي\\p{L}+|خطة (?:ال)?عمل|خطة وطنية|سياس\\p{L}+)')],
      institution: [words('[ول]?(?:ال)?(?:مجلس|لجنة|وحدة|هيئة)|أنشئ\\p{L}*|إنشاء')],
      training: [words('[وب]?(?:ال)?(?:تدريب\\p{L}*|دورات|دورة|حلقات عمل)|درب\\p{L}*|دُرب\\p{L}*')],
      report: [words('[و]?(?:ال)?(?:دراس\\p{L}+|مسح|تقييم\\p{L}*|تقرير سنوي)')],
      decision: [words('أدين\\p{L}*|حُكم|حكم\\p{L}*|غرامة|أحكام')],
      link: [/https?:\/\/[^\s<>()]{4,300}/giu],
      other: [words('[و]?(?:ال)?(?:حملة|حملات|خط (?:ال)?مساعدة|خط نجدة|مأوى|مآوي|برنامج|برامج)')],
    },
    planned: once('من المقرر|من المزمع|تعتزم|سوف|سيتم|ستقوم'),
    done: once('تم|تمت|منذ|جرى|اعتمد\\p{L}*|أنشئ\\p{L}*'),
  },
};

/** German: signs apart by "; ". See prose-words.ts. */
export const DE: Readonly<Record<string, string>> = {
  'rec-opsc': 'opsctitle*; fakultativprotokoll*; zusatzprotokoll*',
  'rec-title': 'opsctitle*; fakultativprotokoll* ~10 kinderhandel*|verkauf',
  'rec-legislate': 'gesetz|gesetze|gesetzes; gesetzgeb*; rechtsvorschrift*; erlass*',
  'rec-define': 'defin*; begriffsbestimmung*; bestimmt ~3 begriff*',
  'rec-criminalise':
    'unter strafe ~3 stell*; unter strafe gestellt; strafbar*; kriminalis*; pönalis*; bestraf*; verbiet*; verbot*; straftat*; strafgesetz*; strafrecht*',
  'rec-train':
    'schulung*; fortbildung*; weiterbildung*; ausbildung; schulen; geschult*; fortgebildet*; sensibilis*',
  'rec-police': 'polizei*; polizist*; strafverfolgungsbehörd*; ermittler*; ermittlungsbeamt*',
  'rec-borders':
    'grenz*; einwanderungsbehörd*; ausländerbehörd*; asylbehörd*; konsular*; arbeitsinspek*; arbeitsaufsicht*',
  'rec-social':
    'sozialarbeit*; gesundheitspersonal; gesundheitsfachkräft*; ärzt*; psycholog*; rechtsanwält*; anwält*; fachkräft* ~6 kindern|kinder; fachpersonen ~6 kindern|kinder',
  'rec-teachers': 'lehrkräft*; lehrer*; lehrperson*; erzieher*; schulpersonal',
  'rec-joint':
    'multidisziplinär*; interdisziplinär*; fachübergreifend*; gemeinsame* schulung*|fortbildung*; evaluier* ~6 schulung*|fortbildung*',
  'rec-high-level':
    'hochrangig*; koordinierungsstelle*; koordinierungsgremi*; koordinierungsmechanism*; koordinationsstelle*; interministeriell*; stelle|gremium|mechanismus|organ ~6 koordin*',
  'rec-local': 'lokal* ~2 ebene*; kommunal*; örtlich* ebene*; allen ebenen; kantonal*; länderebene',
  'rec-budget':
    'haushalt|haushalts; haushaltsmittel*; haushaltslinie*; budget*; finanzmittel*; finanziell* ~4 mittel|mitteln|ressourcen; ausreichend* ~4 mittel|mitteln|ressourcen; finanzierung*',
  'rec-identifiable':
    'ausgewies*; ausweis*; zweckgebund*; haushaltslinie*; haushaltstitel*; identifizier*; nachverfolg*',
  'rec-disseminate':
    'verbreit*; bekannt ~2 mach*; bekanntmach*; bekannt zu machen; veröffentlich*; übersetz*',
  'rec-age-fit': 'kindgerecht*; altersgerecht*; altersgemäß*; kinderfreundlich*',
  'rec-community': 'gemeinschaft*; gemeinden; überlebend*; beteiligung ~3 kinder*',
  'rec-demand': 'nachfrage',
  'rec-root-causes': 'grundursache*; ursachen; armut; sozial* schutz*; soziale absicherung',
  'rec-international':
    'internationale* zusammenarbeit; technisch* hilfe|unterstützung; internationale* hilfe|unterstützung',
  'rec-seek': 'ersuch*; such*; leist*; unterstütz*; bitt*',
  'rec-ratify': 'ratifi*; beitritt*; beitret*; beizutreten',
  'rec-reservation': 'vorbehalt*; erklärung*',
  'rec-initial': 'erstbericht*; erste* staatenbericht',
  'rec-periodic': 'periodische* ~3 bericht*; staatenbericht*; nächste* ~3 bericht*',
  'rec-follow-up':
    'abschließende* bemerkungen; schlussbemerkungen; umsetz* ~6 empfehlung*; umsetzung ~4 empfehlung*',
  'rec-terms': 'terminolog*; stigmatisier*; begriff* ~3 ersetz*; ersetz* ~3 begriff*',
  'rec-code': 'verhaltenskod*',
  'rec-travellers': 'reisende|reisenden; touristen; flughaf*; flughäf*',
  'rec-ethics': 'ethik* ~3 tourismus',
  'rec-new-technology': 'künstliche* intelligenz; neue* technolog*; virtuelle* realität',
  'rec-offender-help': 'potenzielle* täter*; potentielle* täter*; tatgeneigt*',
  'rec-study':
    'studie|studien; untersuchung* ~4 ausmaß|verbreitung; erhebung* ~3 ausmaß; prävalenz*; forschung*',
  'rec-boys': 'jungen|buben; lgbt*',
  'rec-system': 'system|systems|systeme; systematisch*; umfassend*; zentralisier*; mechanism*; datenbank*',
  'rec-justice-numbers':
    'zahl ~8 ermittlung*|strafverfolgung*|verurteilung*; daten ~12 ermittlung*|strafverfolgung*|verurteilung*',
  'rec-circulating': 'bilder|aufnahmen ~6 kursier*|verbreit*|umlauf',
  'rec-harmonise': 'abstimm* ~6 strateg*|plan|pläne*; harmonis* ~6 strateg*|plan|pläne*',
  'rec-victims-not-guilty':
    'als opfer ~3 behandel*; als opfer behandelt; als opfer angesehen; nicht ~4 kriminalisiert|bestraft|verfolgt|inhaftiert; nie* ~4 kriminalisiert|bestraft|verfolgt',
  'rec-liable': 'haft|haften|haftbar*; haftung; verantwort*; rechenschaft; sanktion*',
  'rec-companies': 'juristische* person*; unternehmen*; gesellschaften; firmen',
  'rec-distinct':
    'eigenständig*; gesondert*; getrennt*; unabhängig ~3 menschenhandel; unterscheid* ~4 menschenhandel; gleichgesetzt',
  'rec-recorded':
    'aufzeichn* ~4 vernehm*|aussage*|befragung*; vernehm*|aussage*|befragung* ~4 aufgezeichnet|aufzeichn*; audiovisuell*; videoaufzeichn*',
  'rec-face':
    'gegenüberstell*; konfront*; begegn* ~4 täter*|beschuldigt*|angeklagt*; kontakt ~3 täter*|beschuldigt*|angeklagt*',
  'rec-abroad': 'extraterritorial*; im ausland',
  'rec-discriminate': 'ohne diskriminierung; diskriminierungsfrei*; nichtdiskriminierung',
  'rec-ngos': 'zivilgesellschaft*; nichtregierungsorganisation*; nro|ngo|ngos',
  'rec-block': 'sperr*; blockier*; filter*',
  'rec-provider-report': 'anbieter*|provider*|diensteanbieter* ~8 meld*|anzeig*|mitteil*',
  'rec-gravity':
    'strafe*|sanktion*|strafmaß ~8 schwere|verhältnismäßig*|abschreckend*|angemessen*; strafen ~3 verschärf*; straferhöh*',
};

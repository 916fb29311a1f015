/** Swedish: signs apart by "; ". See prose-words.ts. */
export const SV: Readonly<Record<string, string>> = {
  'rec-opsc': 'opsctitle*; fakultativa protokollet; fakultativt protokoll',
  'rec-title': 'opsctitle*; fakultativa protokollet ~10 försäljning av barn',
  'rec-legislate': 'lag|lagen|lagar; lagstift*',
  'rec-define': 'defin*',
  'rec-criminalise':
    'kriminaliser*; straffbelägg*; straffbar*; straffa*; förbjud*; förbud*; brott|brottet; brottsbalk*; strafflag*; straffrätt*',
  'rec-train': 'utbild*; fortbild*; kompetensutveckl*; sensibiliser*',
  'rec-police': 'polis*; brottsbekämp*; utredare*',
  'rec-borders':
    'gränspolis*; gräns|gränser|gränskontroll*; migrationsverk*; migrationsmyndighet*; konsul*; arbetsinspekt*',
  'rec-social':
    'socialarbetare*; socialsekreterare*; socialtjänst*; hälsopersonal*; hälso ~4 personal; sjukvårdspersonal*; psykolog*; advokat*; yrkesgrupp* ~6 barn; yrkesverksam* ~6 barn',
  'rec-teachers': 'lärare*; skolpersonal*; pedagog*',
  'rec-joint': 'tvärvetenskap*; tvärprofession*; multidisciplinär*; gemensam* utbild*; utvärder* ~6 utbild*',
  'rec-high-level':
    'hög nivå; samordningsorgan*; samordnande organ; interdepartement*; organ|mekanism ~6 samordn*',
  'rec-local': 'lokal* nivå*; kommunal*; regional* ~3 lokal*; alla nivåer',
  'rec-budget':
    'budget*; ekonomiska ~4 resurser; finansiella ~4 resurser; tillräckliga ~4 resurser; anslå* ~6 resurser|medel; anslag; avsätt* ~6 resurser|medel; finansiering*',
  'rec-identifiable': 'öronmärk*; identifier*; särskild* ~2 anslag; budgetpost*; spår*',
  'rec-disseminate': 'sprid*; spridning; göra ~2 kän*; gör ~2 kän*; översätt*',
  'rec-age-fit': 'barnvänlig*; åldersanpass*; barnanpass*; anpassa* ~3 barn|ålder',
  'rec-community': 'lokalsamhäll*; överlevare; barns deltagande',
  'rec-demand': 'efterfråga*',
  'rec-root-causes': 'grundorsak*; bakomliggande orsak*; fattigdom*; socialt skydd',
  'rec-international': 'internationellt samarbete; tekniskt bistånd; internationellt bistånd',
  'rec-seek': 'sök*; begär*; ge|ger; stöd*; bistå*',
  'rec-ratify': 'ratific*; tillträd*; ansluta sig; anslut* ~3 till',
  'rec-reservation': 'reservation*; förklaring*; förbehåll*',
  'rec-initial': 'inledande rapport*; första rapport*',
  'rec-periodic': 'periodiska rapport*; nästa ~3 rapport*',
  'rec-follow-up':
    'avslutande kommentar*; sammanfattande slutsats*; genomför* ~6 rekommendation*; uppfölj* ~6 rekommendation*',
  'rec-terms': 'terminolog*; stigmatiser*; ersätt* ~3 begrepp*|term*',
  'rec-code': 'uppförandekod*',
  'rec-travellers': 'resenär*; turister*; flygplats*',
  'rec-ethics': 'etik* ~3 turism*',
  'rec-new-technology': 'artificiell intelligens; ny teknik; virtuell verklighet',
  'rec-offender-help': 'potentiella förövare*; presumtiva förövare*; riskerar att begå',
  'rec-study': 'studie|studier|studien; kartlägg*; undersökning*; förekomst*; forskning*',
  'rec-boys': 'pojkar*; hbtq*',
  'rec-system': 'system|systemet; systematisk*; heltäckande; samlad*; centraliser*; mekanism*; databas*',
  'rec-justice-numbers':
    'antal* ~8 utredning*|åtal*|dom|domar; uppgifter ~12 utredning*|åtal*|domar; statistik ~12 utredning*|åtal*|domar',
  'rec-circulating': 'bilder ~6 cirkuler*|sprids',
  'rec-harmonise': 'harmoniser* ~6 plan*|strateg*; samordn* ~6 plan*|strateg*',
  'rec-victims-not-guilty':
    'behandla* ~3 som ~2 brottsoffer|offer; betrakta* ~3 som ~2 brottsoffer|offer; inte ~4 kriminaliseras|straffas|åtalas|frihetsberövas; aldrig ~4 kriminaliseras|straffas|åtalas',
  'rec-liable': 'ansvar*; sanktion*; hållas ansvarig*',
  'rec-companies': 'juridisk* person*; företag*; bolag*',
  'rec-distinct': 'särskil*; separat*; skilt från; skilj* ~4 människohandel; likställ*',
  'rec-recorded':
    'spela* ~3 in ~4 förhör*; inspela* ~3 förhör*|vittnesmål*|utsag*; förhör* ~4 spela*|inspela*; videoförhör*; videoinspel*',
  'rec-face': 'konfront*; möta ~3 förövar*|tilltalad*|gärningsm*; kontakt ~3 förövar*|tilltalad*|gärningsm*',
  'rec-abroad': 'extraterritorial*; utomlands',
  'rec-discriminate': 'utan diskriminering; icke diskriminering',
  'rec-ngos': 'civilsamhäll*; civila samhället; frivilligorganisation*; icke statliga organisationer',
  'rec-block': 'blocker*; filtrer*',
  'rec-provider-report': 'leverantör* ~8 anmäl*|rapporter*|underrätt*',
  'rec-gravity': 'straff*|påföljd*|sanktion* ~8 allvar*|proportion*|avskräckande; skärp* ~3 straff*',
};

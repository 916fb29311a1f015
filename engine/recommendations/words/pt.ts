/** Portuguese: signs apart by "; ". See prose-words.ts. */
export const PT: Readonly<Record<string, string>> = {
  'rec-opsc': 'opsctitle*; protocolo facultativo',
  'rec-title': 'opsctitle*; protocolo facultativo ~10 venda de crianças',
  'rec-legislate': 'lei|leis; legisla*; promulg*',
  'rec-define': 'defin*',
  'rec-criminalise':
    'tipifi*; criminaliz*; penaliz*; sancion*; puni*; proíb*; proib*; crime|crimes; código penal; legislação penal',
  'rec-train': 'capacit*; formação; formar; sensibiliz*; treinamento*; treino*; qualific*',
  'rec-police': 'polícia*; policia*; forças ~2 ordem|segurança; investigadores; agentes da lei',
  'rec-borders':
    'fronteir*; funcionários ~3 imigração|migração; consular*; inspetores ~2 trabalho; inspetores do trabalho',
  'rec-social':
    'assistentes sociais; trabalhador* socia*; profissionais ~2 saúde; pessoal ~3 saúde|médico; psicólog*; advogad*; profissionais ~6 crianças',
  'rec-teachers': 'docente*; professor*; educador*',
  'rec-joint': 'multidisciplinar*; interdisciplinar*; formação conjunta; avali* ~6 formação|capacitação',
  'rec-high-level':
    'alto nível; órgão|mecanismo|organismo|comité|comitê|entidade ~3 coordenação; órgão|mecanismo|entidade coordenador*; interministerial*; órgão ~6 coordenar|coordene',
  'rec-local': 'nível ~4 local; níveis ~6 local; municip*; todos os níveis',
  'rec-budget':
    'orçament*; recursos financeiros; recursos ~4 suficientes|adequados|necessários; afet* ~6 recursos; aloc* ~6 recursos; atribu* ~6 recursos; financiamento',
  'rec-identifiable': 'identific*; rubrica* orçament*; específic*',
  'rec-disseminate': 'difund*; difusão; divulg*; dar a conhecer; dissemin*',
  'rec-age-fit': 'adaptad* ~4 idade|crianças; adequad* ~3 idade|crianças',
  'rec-community': 'comunidade*; sobrevivente*',
  'rec-demand':
    'procura ~4 exploração|prostituição|sexual*; demanda ~4 exploração|prostituição|sexual*; a demanda',
  'rec-root-causes': 'causas profundas; causas fundamentais; causas subjacentes; pobreza; proteção social',
  'rec-international': 'cooperação internacional; assistência técnica; assistência internacional',
  'rec-seek': 'solicit*; procur*; prest*; apoi*',
  'rec-ratify': 'ratifi*; ader*; adesão',
  'rec-reservation': 'reserva*; declaração; declarações',
  'rec-initial': 'relatório inicial',
  'rec-periodic': 'relatório* periódico*; próximo relatório',
  'rec-follow-up': 'observações finais; aplic* ~4 recomendações; seguimento ~4 recomendações',
  'rec-terms': 'terminolog*; estigmatiz*; substitu* ~3 termo*',
  'rec-code': 'código* de conduta',
  'rec-travellers': 'viajante*; turistas; aeroporto*',
  'rec-ethics': 'ética ~3 turismo',
  'rec-new-technology': 'inteligência artificial; novas tecnologias; realidade virtual',
  'rec-offender-help': 'potenciais agressores|autores; agressores potenciais',
  'rec-study': 'estudo*; pesquisa*; inquérito* ~3 prevalência|amplitude; prevalência; dimensão do fenómeno',
  'rec-boys': 'rapazes; meninos; lgbt*',
  'rec-system': 'sistema*; sistemátic*; abrangente; integrado; mecanismo*; base* de dados; centraliz*',
  'rec-justice-numbers':
    'número ~6 investigações|processos|condenações; dados ~12 investigações|processos|condenações',
  'rec-circulating': 'imagens ~6 circul*; permane* em linha',
  'rec-harmonise': 'harmoniz* ~6 plano*|estratégia*|política*; alinh* ~6 plano*|estratégia*|política*',
  'rec-victims-not-guilty':
    'tratad* ~3 como ~2 vítimas; considerad* ~3 como ~2 vítimas; não ~3 sejam|seja ~4 criminalizad*|processad*|punid*|detid*; nunca ~4 criminaliz*|punid*|detid*',
  'rec-liable': 'responsabil*; responsáve*; sancion*; sanções',
  'rec-companies': 'pessoas coletivas|jurídicas; pessoa coletiva|jurídica; empresa*; sociedades',
  'rec-distinct': 'distint*; separad*; autónom*|autônom*; sem ~2 limitar; diferen* ~4 tráfico; idêntic*',
  'rec-recorded':
    'grava* ~4 entrevista*|depoimento*|declaraç*; entrevista*|depoimento*|declaraç* ~3 gravad*; audiovisua*',
  'rec-face':
    'confront*; acareaç*; contacto|contato ~3 acusado|arguido|agressor|autor; presença ~2 acusado|arguido|agressor',
  'rec-abroad': 'extraterritoria*; no estrangeiro; no exterior',
  'rec-discriminate': 'sem discriminação; não discriminação',
  'rec-ngos': 'sociedade civil; organizações não governamentais; ong|ongs',
  'rec-block': 'bloque*; filtr*',
  'rec-provider-report': 'prestador*|provedor*|fornecedor* ~8 denunci*|notifi*|comuni*|inform*',
  'rec-gravity': 'pena*|sanções ~8 gravidade|proporcion*|dissuasor*|dissuasiv*|severas; agravar ~2 penas',
};

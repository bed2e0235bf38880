import { dialogue } from './dialogue.js';

describe('a conversation', () => {
  dialogue(
    'welke maatregelen van Microsoft staan nog open?',
    ['en van SLM?', 'list obligor=slm & word=open'],
    ['welke daarvan zijn te laat?', 'list obligor=slm & word=open & word=overdue'],
    ['en de tweede?', 'measure OW20-V4'],
    ['wanneer moet die af?', 'measure OW20-V4 deadline'],
    ['wie is de eigenaar', 'measure OW20-V4 owner'],
  );
  dialogue(
    'overdue measures',
    ['which of those are from Microsoft?', 'list obligor=microsoft & word=overdue'],
    ['how many are there?', 'count obligor=microsoft & word=overdue'],
    ['and per investigation?', 'count obligor=microsoft & word=overdue by investigation'],
    ['the last one', 'measure OW20-V5'],
    ['why?', 'measure OW20-V5 blockers'],
    ['and the source?', 'measure OW20-V5 source'],
  );
  dialogue(
    'hoeveel maatregelen zijn te laat?',
    ['welke zijn dat?', 'list word=overdue'],
    ['en hoeveel van Microsoft?', 'count obligor=microsoft & word=overdue'],
    ['en van de organisaties?', 'count obligor=organisations & word=overdue'],
  );
  dialogue(
    'hoeveel maatregelen van Microsoft zijn te laat?',
    ['en van SLM?', 'count obligor=slm & word=overdue'],
    ['en per onderzoek?', 'count obligor=slm & word=overdue by investigation'],
    ['laat ze zien', 'list obligor=slm & word=overdue'],
  );
  dialogue('wat is de eerstvolgende deadline?', ['en voor SLM?', 'next obligor=slm']);
  dialogue(
    'OW20-V4',
    ['wanneer moet die af?', 'measure OW20-V4 deadline'],
    ['en V5?', 'measure V5 deadline'],
    ['is die te laat', 'measure V5 late'],
    ["welke risico's horen daarbij?", 'measure V5 risks'],
  );
  dialogue(
    'wat is OW20-H2',
    ['welke maatregelen horen daarbij?', 'list risk=OW20-H2'],
    ['zijn die al klaar?', 'list risk=OW20-H2 & word=closed'],
    ['en H3?', 'list risk=OW20-H3 & word=closed'],
  );
  dialogue(
    'which risks are still open?',
    ['only the high ones', 'risks level=high & status=open'],
    ['and the low ones?', 'risks level=low & status=open'],
    ['which measures belong to those?', 'list risk=OW20-H1|OW20-H2|OW20-H3'],
    ['which of them are overdue', 'list risk=OW20-H1|OW20-H2|OW20-H3 & word=overdue'],
  );
  dialogue(
    'maatregelen uit OW20',
    ['alleen die van Microsoft', 'list investigation=OW20 & obligor=microsoft'],
    ['nee, alleen SLM', 'list investigation=OW20 & obligor=slm'],
    ['te laat?', 'list investigation=OW20 & obligor=slm & word=overdue'],
    ['en in 2024?', 'list investigation=OW20 & obligor=slm & period=2024-01-01..2024-12-31 & word=overdue'],
    ['hoeveel zijn dat er?', 'count investigation=OW20 & obligor=slm & period=2024-01-01..2024-12-31 & word=overdue'],
    [
      'en per status?',
      'count investigation=OW20 & obligor=slm & period=2024-01-01..2024-12-31 & word=overdue by state',
    ],
  );
  dialogue(
    'wat stond er open op 31 december 2020?',
    ['en op 1 maart 2021?', 'list word=open asOf 2021-03-01'],
    ['en nu?', 'list word=open'],
    ['welke waren toen te laat?', 'list word=open & word=overdue'],
  );
  dialogue(
    'toon de maatregelen van Microsoft',
    ['zonder de doorlopende', 'list !nature=standing & obligor=microsoft'],
    ['behalve die uit OW20', 'list !investigation=OW20 & !nature=standing & obligor=microsoft'],
    ['en ook die van SLM', 'list !investigation=OW20 & !nature=standing & obligor=microsoft|slm'],
    ['alleen hoog risico', 'list !investigation=OW20 & !nature=standing & obligor=microsoft|slm & riskLevel=high'],
    [
      'met een deadline in 2020',
      'list !investigation=OW20 & !nature=standing & obligor=microsoft|slm & period=2020-01-01..2020-12-31 & riskLevel=high',
    ],
  );
  dialogue(
    'what does Microsoft still have to do?',
    ['what about Google?', 'list obligor=google-cloud & word=open'],
    ['and AWS', 'list obligor=aws & word=open'],
    ['and us?', 'list obligor=slm & word=open'],
    ['and the organisations, in Defender?', 'list investigation=MD23 & obligor=organisations & word=open'],
    ['make that only one-offs', 'list investigation=MD23 & nature=one-off & obligor=organisations & word=open'],
    ['what is its deadline', 'list investigation=MD23 & nature=one-off & obligor=organisations & word=open'],
    ['are they late?', 'list investigation=MD23 & nature=one-off & obligor=organisations & word=open & word=overdue'],
    ['who owns them?', 'list investigation=MD23 & nature=one-off & obligor=organisations & word=open & word=overdue'],
  );
  dialogue('houdt Microsoft zich aan zijn afspraken?', ['en Google?', 'record obligor=google-cloud against first']);
  dialogue(
    'Which measures mention telemetry?',
    ['and support tickets?', 'list text="support tickets"'],
    ['of those, which are recurring', 'list nature=recurring & text="support tickets"'],
    ['the second one', 'measure OW20-V4'],
    ['its history please', 'measure OW20-V4 history'],
    ['and when was it last updated?', 'measure OW20-V4 last_update'],
  );
  dialogue('wat is er veranderd sinds 1 januari?', ['en bij Microsoft?', 'changes since 2024-01-01 obligor=microsoft']);
  dialogue(
    'eenmalige maatregelen van de organisaties',
    ['en welke daarvan zonder termijn?', 'list nature=one-off & obligor=organisations & word=without_deadline'],
    ['hoeveel?', 'count nature=one-off & obligor=organisations & word=without_deadline'],
    [
      'toon alleen die met een hoog risico',
      'list nature=one-off & obligor=organisations & riskLevel=high & word=without_deadline',
    ],
    [
      'en als je ook de terugkerende meeneemt?',
      'list nature=one-off|recurring & obligor=organisations & riskLevel=high & word=without_deadline',
    ],
    [
      'en de andere?',
      'list !riskLevel=high & nature=one-off|recurring & obligor=organisations & word=without_deadline',
    ],
  );
  dialogue(
    'measures of SLM',
    ['just OW20', 'list investigation=OW20 & obligor=slm'],
    ["and Microsoft's?", 'list investigation=OW20 & obligor=microsoft'],
    ['the ones without a deadline', 'list investigation=OW20 & obligor=microsoft & word=without_deadline'],
    ['which of them recur?', 'list investigation=OW20 & nature=recurring & obligor=microsoft & word=without_deadline'],
    ['no, the standing ones', 'list investigation=OW20 & nature=standing & obligor=microsoft'],
    ['and in MD23 instead?', 'list investigation=MD23 & nature=standing & obligor=microsoft'],
  );
  dialogue(
    'maatregelen bij hoog risico 4 uit OW20',
    ['alleen van organisaties', 'list obligor=organisations & risk=OW20-H4'],
    ['welke is terugkerend?', 'list nature=recurring & obligor=organisations & risk=OW20-H4'],
    ['en bij hoog risico 5?', 'list nature=recurring & obligor=organisations & risk=OW20-H5'],
    ['en H6?', 'list nature=recurring & obligor=organisations & risk=OW20-H6'],
  );
  dialogue(
    'Which measures are due in 2024?',
    ['and in 2023?', 'list period=2023-01-01..2023-12-31'],
    ['only forecasts', 'list kind=forecast & period=2023-01-01..2023-12-31'],
    ['what about hard deadlines?', 'list kind=deadline & period=2023-01-01..2023-12-31'],
    ['and before 2021?', 'list kind=deadline & period=..2020-12-31'],
  );
  dialogue(
    'welke verwachtingen heeft Microsoft?',
    ['welke is als laatste?', 'measure OW20-V5'],
    ['en de eerste?', 'measure OW20-V5'],
    ['wat is daarvan de bron?', 'measure OW20-V5 source'],
  );
  dialogue(
    "what's overdue for Microsoft?",
    ['and what is due soon?', 'list obligor=microsoft & word=due_now|due_soon'],
    ['which of these have a high risk?', 'list obligor=microsoft & riskLevel=high & word=due_now|due_soon'],
    ['how many days late is the first one?', 'measure OW20-V1 late'],
  );
  dialogue('welke maatregelen zijn te laat op 1 maart 2021?', [
    'en bij SLM?',
    'list obligor=slm & word=overdue asOf 2021-03-01',
  ]);
  dialogue(
    'hoe vaak is V4 uit OW20 verschoven?',
    ['en V5?', 'measure V5 moved'],
    ['en wanneer moet die af?', 'measure V5 deadline'],
  );
  dialogue(
    'risks of OW20',
    ['which of these are high?', 'risks investigation=OW20 & level=high'],
    ['which have a recurring measure?', 'risks investigation=OW20 & level=high & measures(nature=recurring)'],
    ['the third one', 'risk OW20-H3'],
    ['what blocks it?', 'risk OW20-H3 blocking'],
    ['which measures belong to it?', 'list risk=OW20-H3'],
  );
  dialogue(
    'hoeveel maatregelen heeft Microsoft?',
    ['en hoeveel daarvan zijn te laat?', 'count obligor=microsoft & word=overdue'],
    ['en SLM?', 'count obligor=slm & word=overdue'],
    ['verdeel dat per nature', 'count obligor=slm & word=overdue by nature'],
    ['per onderzoek', 'count obligor=slm & word=overdue by investigation'],
  );
  dialogue(
    'zijn er maatregelen over telemetrie?',
    ['van wie zijn die?', 'list text="telemetrie"'],
    ['zijn ze te laat?', 'list text="telemetrie" & word=overdue'],
    ['welke zijn van de organisaties?', 'list obligor=organisations & text="telemetrie" & word=overdue'],
    ['en over support tickets', 'list obligor=organisations & text="support tickets" & word=overdue'],
  );
  dialogue(
    'toon te late maatregelen',
    ['Microsoft', 'list obligor=microsoft & word=overdue'],
    ['SLM', 'list obligor=slm & word=overdue'],
    ['OW20', 'list investigation=OW20 & obligor=slm & word=overdue'],
    ['MD23 graag', 'list investigation=MD23 & obligor=slm & word=overdue'],
    ['hoog risico', 'list investigation=MD23 & obligor=slm & riskLevel=high & word=overdue'],
    ['eenmalig', 'list investigation=MD23 & nature=one-off & obligor=slm & riskLevel=high & word=overdue'],
  );
  dialogue(
    'Show OW20-V1',
    ['is it late?', 'measure OW20-V1 late'],
    ['by how many days?', 'measure OW20-V1 late'],
    ['what does it say?', 'measure OW20-V1 quote'],
    ['which risk?', 'measure OW20-V1 risks'],
  );
});

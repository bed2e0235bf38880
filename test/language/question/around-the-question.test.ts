import assert from 'node:assert/strict';
import { after, dialogue } from './dialogue.js';
import { isReadAs, meaning } from './reading.js';

describe('what stands around a question', () => {
  describe('what the answer is for changes nothing', () => {
    isReadAs([
      ["voor m'n planning: welke termijnen vallen in maart 2024", 'list period=2024-03-01..2024-03-31'],
      ['For the steering committee: measures that fall in FY25', 'list period=2024-07-01..2025-06-30'],
      ['which risks have an overdue measure, need it for the monthly report', 'risks measures(word=overdue)'],
      ['dit is voor mijn baas: welke risico’s zijn nog open', 'risks status=open'],
      ['kun je voor de stuurgroep van donderdag op een rij zetten wat te laat is', 'list word=overdue'],
      [
        'in verband met een Woo-verzoek ontvang ik graag een overzicht van alle openstaande maatregelen van Microsoft',
        'list obligor=microsoft & word=open',
      ],
      ['late list for my boss', 'list word=overdue'],
      ['voor de Tweede Kamer: welke toezeggingen staan nog open', 'list word=open'],
    ]);
  });

  describe('is looked for where a topic is announced', () => {
    isReadAs([
      ['maatregelen over audit', 'list text="audit"'],
      ['For organisations: which are overdue', 'list obligor=organisations & word=overdue'],
      ['Voor 2021: welke maatregelen zijn te laat', 'list period=..2020-12-31 & word=overdue'],
    ]);
  });

  describe('an occasion leaves only the names in it', () => {
    isReadAs([
      ['morgen overleg met MS, wat is te laat?', 'list obligor=microsoft & word=overdue'],
      ["about to go into a meeting, what's open at orgs", 'list obligor=organisations & word=open'],
    ]);
  });

  describe('wishes are no dates', () => {
    isReadAs([
      ['happy new year - which promises are late?', 'list word=overdue'],
      ['fijne maandag, welke acties heb ik', 'list owner=p-me'],
      ['gelukkig nieuwjaar! wat loopt er dit jaar af?', 'list period=2024-01-01..2024-12-31'],
      ['sorry to bother you, which risks are open', 'risks status=open'],
    ]);
  });
});

describe('the day of asking', () => {
  describe('is what every question about how things stand is about', () => {
    isReadAs([
      ['hoi welke zijn er vandaag te laat bij microsft', 'list obligor=microsoft & word=overdue'],
      ['which promises are late as of today?', 'list word=overdue'],
      ['wat is er tot op heden afgerond?', 'list word=closed'],
      ['wat is vandaag geblokkeerd', 'list word=blocked'],
    ]);
  });

  describe('is a day like any other for what is due, or came about', () => {
    isReadAs([
      ['wat loopt er vandaag af', 'list period=2024-02-01..2024-02-01'],
      ['which are due today', 'list period=2024-02-01..2024-02-01'],
      ['welke maatregelen zijn vandaag gereed gemeld', 'list reported_done=2024-02-01..2024-02-01'],
    ]);
  });
});

describe('what should have been done', () => {
  describe('by now is late', () => {
    isReadAs([
      ['Wat had SLM inmiddels al af moeten hebben?', 'list obligor=slm & word=overdue'],
      ['what should Microsoft have done?', 'list obligor=microsoft & word=overdue'],
      ['Which measures were supposed to be finished by now?', 'list word=overdue'],
      ['wat had Microsoft beloofd te doen', 'list obligor=microsoft'],
    ]);
  });

  describe('by a date was due then', () => {
    isReadAs([
      ['alles wat voor 1 januari 2021 klaar had moeten zijn', 'list period=..2020-12-31'],
      ['wat had eind 2020 klaar moeten zijn', 'list period=2020-10-01..2020-12-31'],
      ['what was supposed to be ready in 2020?', 'list period=2020-01-01..2020-12-31'],
    ]);
  });
});

describe('a verb in two parts', () => {
  isReadAs([
    ['laat alle hoge risico’s met een te late maatregel zien', 'risks level=high & measures(word=overdue)'],
    ['laat alle open maatregelen zien', 'list word=open'],
    ['maak alles gereed', 'not_understood'],
    ['vat OW20 samen', 'overview investigation=OW20'],
    ['sum OW20 up', 'overview investigation=OW20'],
  ]);
});

describe('what is expected', () => {
  isReadAs([
    ['Is anything expected from SLM in the first half of 2021?', 'list obligor=slm & period=2021-01-01..2021-06-30'],
    ['wat wordt er van Microsoft verwacht in 2024', 'list obligor=microsoft & period=2024-01-01..2024-12-31'],
    ['welke verwachtingen heeft Microsoft', 'list kind=forecast & obligor=microsoft'],
    ['verwachtingen voor 2024', 'list kind=forecast & period=2024-01-01..2024-12-31'],
    ['maatregelen voor 2021', 'list period=..2020-12-31'],
  ]);
});

describe('words between which a choice is made', () => {
  isReadAs([
    [
      'recurring or undated measures of organisations',
      'list (nature=recurring or word=without_deadline) & obligor=organisations',
    ],
    ['doorlopend of zonder termijn', 'list (nature=standing or word=without_deadline)'],
    ['recurring measures without a deadline', 'list nature=recurring & word=without_deadline'],
    ['open vs gesloten', 'count word=closed|open by state'],
    ['which are done vs not done', 'count word=closed|open by state'],
    ['Microsoft versus SLM', 'count obligor=microsoft|slm by obligor'],
    ['maatregelen over doorgifte naar de VS', 'list text="doorgifte vs"'],
  ]);
});

describe('letters and numbers of codes', () => {
  isReadAs([
    ['alle O-maatregelen', 'list obligor=organisations'],
    ['all S measures', 'list obligor=slm'],
    ['open H risks', 'risks level=high & status=open'],
    ['maatregel vijf', 'measure V5'],
    ['what is risk three', 'risk H3 text'],
    [
      'heeft Microsoft nog maatregelen twee jaar te laat',
      'list obligor=microsoft & period=..2022-02-01 & word=overdue',
    ],
    ['waarvoor staat H3', 'risk H3 text'],
    ['wat moet Microsoft in FY25 doen', 'list obligor=microsoft & period=2024-07-01..2025-06-30'],
  ]);
});

describe('what is still to be done for one risk', () => {
  isReadAs([
    ['What still has to be verified before OW20-H6 counts as mitigated?', 'risk OW20-H6 blocking'],
    ['wat moet nog voordat H1 gemitigeerd is?', 'risk H1 blocking'],
    ['what would it take for H2 to be mitigated', 'risk H2 blocking'],
    ['is OW20-H6 mitigated?', 'risk OW20-H6 status'],
    ['which measures of H6 are open?', 'list risk=MD23-H6|OW20-H6 & word=open'],
  ]);
});

describe('what is left out behind', () => {
  isReadAs([
    ['MD23, obligor SLM, doorlopende niet meenemen', 'list !nature=standing & investigation=MD23 & obligor=slm'],
    ['alles van SLM, doorlopende mogen weg', 'list !nature=standing & obligor=slm'],
    ['list all MD23 items but don’t include standing ones', 'list !nature=standing & investigation=MD23'],
    ['items not owned by anyone, recurring ones can be left out', 'list !nature=recurring & owner=nobody'],
  ]);
});

describe('a wording that is asked about in other words', () => {
  isReadAs([
    ["Hoe dient de termijn 'uiterlijk 31 juni 2025' te worden gelezen?", 'wording "uiterlijk 31 juni 2025"'],
    ["How is 'by 30 February 2025' to be understood?", 'wording "by 30 February 2025"'],
    ['Hoe dient 30 februari 2025 te worden gelezen?', 'wording "30 februari 2025"'],
    ["What is understood by 'late 2024'?", 'wording "late 2024"'],
    ['wat is een toezegging eigenlijk', 'meaning measure'],
    ["In welke toezegging is sprake van 'profiling'?", 'list text="profiling"'],
  ]);
});

describe('an answer is narrowed, and then turned round', () => {
  dialogue(
    'toezeggingen van Microsoft',
    ['welke daarvan zijn te laat?', 'list obligor=microsoft & word=overdue'],
    ['en welke niet?', 'list !word=overdue & obligor=microsoft'],
  );
  dialogue('hoeveel zijn te laat', ['en hoeveel niet', 'count !word=overdue']);
  dialogue('welke zijn geblokkeerd', ['en hoeveel niet', 'count !word=blocked']);
  dialogue('which measures fall in 2020', ["and which don't?", 'list !period=2020-01-01..2020-12-31']);
  dialogue('welke risico’s zijn open', ['en welke niet?', 'risks status=mitigated|ready_to_rerate']);
  dialogue('which risks are high', ['and which are not?', 'risks !level=high']);
});

describe('after one measure was shown', () => {
  const previous = after('toon OW20-V4');

  for (const [question, expected] of [
    ['high risks that are still open', 'risks level=high & status=open'],
    ['risico’s die nog open staan', 'risks status=open'],
    ['overdue measures of Microsoft', 'list obligor=microsoft & word=overdue'],
    ['welke zijn te laat?', 'list word=overdue'],
    ['en van SLM?', 'list obligor=slm'],
  ] as const)
    it(`a question of its own is not about that measure: “${question}”`, () => {
      assert.equal(meaning(question, { previous }), expected);
    });

  for (const [question, expected] of [
    ['which risks does it address?', 'measure OW20-V4 risks'],
    ['welke risico’s horen daarbij?', 'measure OW20-V4 risks'],
    ['is die te laat?', 'measure OW20-V4 late'],
  ] as const)
    it(`one that points is about it: “${question}”`, () => {
      assert.equal(meaning(question, { previous }), expected);
    });
});

import { isReadAs } from './reading.js';

describe('kinds of question', () => {
  describe('numbers', () => {
    isReadAs([
      ['hoeveel maatregelen zijn er', 'count *'],
      ['hoeveel staan er nog open?', 'count word=open'],
      ['aantal te late maatregelen van Microsoft', 'count obligor=microsoft & word=overdue'],
      ['how many measures are overdue', 'count word=overdue'],
      ['hoeveel maatregelen per leverancier', 'count * by vendor'],
      ['aantal maatregelen per status', 'count * by state'],
      ['hoeveel open per eigenaar?', 'count word=open by owner'],
      ['number of open measures by investigation', 'count word=open by investigation'],
      ['break down the overdue measures by party', 'count word=overdue by obligor'],
      ['te laat per onderzoek', 'count word=overdue by investigation'],
      ['how many measures by Microsoft', 'count obligor=microsoft'],
      ['maatregelen per risiconiveau', 'count * by riskLevel'],
      ['how many measures for each risk level?', 'count * by riskLevel'],
      ['hoeveel maatregelen per jaar', 'count * by year'],
      ['hoeveel maatregelen van Microsoft per maand?', 'count obligor=microsoft by month'],
      ['open maatregelen per kwartaal', 'count word=open by quarter'],
      ['how many open measures per month?', 'count word=open by month'],
      ['measures by quarter', 'count * by quarter'],
      ['verdeling naar soort termijn', 'count * by kind'],
      ['hoeveel eenmalige maatregelen heeft elke partij', 'count nature=one-off by obligor'],
      ['tel de geblokkeerde maatregelen', 'count word=blocked'],
      ['hoeveel maatregelen horen er bij OW20-H4', 'count risk=OW20-H4'],
    ]);
  });

  describe('one measure and what is asked about it', () => {
    isReadAs([
      ['OW20-V4', 'measure OW20-V4'],
      ['ow20v4', 'measure OW20-V4'],
      ['OW20 v4', 'measure OW20-V4'],
      ['ow 20 - v 4', 'measure OW20-V4'],
      ['v4 uit ow20', 'measure OW20-V4'],
      ['V4 van Defender', 'measure MD23-V4'],
      ['wat is V4', 'measure V4'],
      ['toon me md23-o2', 'measure MD23-O2'],
      ['wanneer moet OW20-V4 af zijn?', 'measure OW20-V4 deadline'],
      ['when is MD23-V4 due', 'measure MD23-V4 deadline'],
      ['hoe lang nog voor OW20-S1', 'measure OW20-S1 deadline'],
      ['is OW20-V1 te laat', 'measure OW20-V1 late'],
      ['how many days late is OW20-V1?', 'measure OW20-V1 late'],
      ['wat is de status van V5 uit OW20', 'measure OW20-V5 state'],
      ['how is OW20-V5 going', 'measure OW20-V5 state'],
      ['wie is de eigenaar van MD23-V1', 'measure MD23-V1 owner'],
      ['who owns MD23-V1?', 'measure MD23-V1 owner'],
      ['wie moet OW20-O3 uitvoeren', 'measure OW20-O3 obligor'],
      ['van wie is OW20-O6', 'measure OW20-O6 obligor'],
      ['who is responsible for OW20-V7?', 'measure OW20-V7 obligor'],
      ['uit welke bron komt MD23-V3', 'measure MD23-V3 source'],
      ['where does it say OW20-V7', 'measure OW20-V7 source'],
      ['wat staat er letterlijk in OW20-O4?', 'measure OW20-O4 quote'],
      ['exact wording of MD23-O1', 'measure MD23-O1 quote'],
      ['welke risicos horen bij OW20-O1', 'measure OW20-O1 risks'],
      ['which risks does OW20-O4 cover?', 'measure OW20-O4 risks'],
      ['wat blokkeert OW20-O1', 'measure OW20-O1 blockers'],
      ["what's blocking OW20-O7?", 'measure OW20-O7 blockers'],
      ['hoe ver is OW20-V6', 'measure OW20-V6 progress'],
      ['progress of OW20-V6', 'measure OW20-V6 progress'],
      ['is er bewijs voor OW20-V2', 'measure OW20-V2 evidence'],
      ['is OW20-V2 al geverifieerd', 'measure OW20-V2 verification'],
      ['who verified OW20-V2?', 'measure OW20-V2 verification'],
      ['hoe vaak is OW20-V4 verschoven?', 'measure OW20-V4 moved'],
      ['how often was OW20-V4 postponed', 'measure OW20-V4 moved'],
      ['wie heeft OW20-V4 gewijzigd en wanneer', 'measure OW20-V4 history'],
      ['geschiedenis van MD23-V4', 'measure MD23-V4 history'],
      ['wanneer is OW20-V4 voor het laatst bijgewerkt', 'measure OW20-V4 last_update'],
      ['is MD23-V5 eenmalig of terugkerend?', 'measure MD23-V5 nature'],
      ['zijn er opmerkingen bij OW20-V1', 'measure OW20-V1 notes'],
      ['stond OW20-V4 open op 31 december 2020?', 'measure OW20-V4 state asOf 2020-12-31'],
      ['is MD23-V7 open', 'measure MD23-V7 state'],
      ['AB12-V3', 'measure AB12-V3'],
      ['OW20-V99?', 'measure OW20-V99'],
      ['maatregel 4 van Microsoft', 'measure V4'],
      ['organisatiemaatregel 3 uit OW20', 'measure OW20-O3'],
    ]);
  });

  describe('several measures by their codes', () => {
    isReadAs([
      ['OW20-V1, V4 en V5', 'list code=OW20-V1|OW20-V4|OW20-V5'],
      ['OW20-V1 t/m V3', 'list code=OW20-V1|OW20-V2|OW20-V3'],
      ['MD23-V1 through V3', 'list code=MD23-V1|MD23-V2|MD23-V3'],
      ['wanneer moeten OW20-V1 en OW20-V2 af?', 'list code=OW20-V1|OW20-V2'],
      ['welke van OW20-V1, V4 en V5 zijn te laat', 'list code=OW20-V1|OW20-V4|OW20-V5 & word=overdue'],
    ]);
  });

  describe('risks', () => {
    isReadAs([
      ['OW20-H4', 'risk OW20-H4'],
      ['wat is OW20-H4 voor risico?', 'risk OW20-H4 text'],
      ['hoog risico 4', 'risk H4'],
      ['high risk 6 of OW20', 'risk OW20-H6'],
      ['waarom is H2 nog niet gemitigeerd', 'risk H2 blocking'],
      ['what is still blocking OW20-H5?', 'risk OW20-H5 blocking'],
      ['is OW20-H1 gemitigeerd', 'risk OW20-H1 status'],
      ['is MD23-R1 still open?', 'risk MD23-R1 status'],
      ['hoe hoog is MD23-R1', 'risk MD23-R1 level'],
      ['onder welke voorwaarde is OW20-H3 gemitigeerd', 'risk OW20-H3 condition'],
      ['wat moet er nog gebeuren voor OW20-H6?', 'risk OW20-H6 blocking'],
      ["alle risico's", 'risks *'],
      ["welke risico's staan nog open?", 'risks status=open'],
      ["welke hoge risico's zijn nog niet gemitigeerd", 'risks level=high & status=open|ready_to_rerate'],
      ['mitigated risks', 'risks status=mitigated'],
      ['lage risicos uit OW20', 'risks investigation=OW20 & level=low'],
      ['risks of Microsoft', 'risks investigation=MD23|OW20'],
      ["risico's van Google", 'risks measures(vendor=google-cloud)'],
      ['which high risks have a recurring measure?', 'risks level=high & measures(nature=recurring)'],
      ["welke risico's hebben maatregelen die te laat zijn", 'risks measures(word=overdue)'],
      ["welke risico's gaan over telemetrie", 'risks text="telemetrie"'],
      ["hoeveel hoge risico's zijn er", 'countRisks level=high'],
      ['how many risks are still open per investigation', 'countRisks status=open by investigation'],
      ["risico's per niveau", 'countRisks * by level'],
      ["hoeveel risico's per status", 'countRisks * by status'],
      ["risico's die klaar zijn voor herbeoordeling", 'risks status=ready_to_rerate'],
      ['OW20-H1 en OW20-H2', 'risks code=OW20-H1|OW20-H2'],
    ]);
  });

  describe('what is next, overview, record, changes', () => {
    isReadAs([
      ['wat is de eerstvolgende deadline?', 'next *'],
      ["what's next", 'next *'],
      ['next deadline for Microsoft', 'next obligor=microsoft'],
      ['volgende termijn van de organisaties', 'next obligor=organisations'],
      ['eerstvolgende harde deadline uit MD23', 'next investigation=MD23 & kind=deadline'],
      ['hoe staan we ervoor', 'overview *'],
      ['geef een overzicht', 'overview *'],
      ['stand van zaken Defender', 'overview investigation=MD23'],
      ['give me a summary of Microsoft', 'overview obligor=microsoft'],
      ['hoe staat het met OW20', 'overview investigation=OW20'],
      ['overzicht van alle openstaande maatregelen', 'list word=open'],
      ['houdt Microsoft zich aan zijn afspraken?', 'record obligor=microsoft against first'],
      ['track record of Microsoft', 'record obligor=microsoft against first'],
      ['hoe vaak was Microsoft te laat', 'record obligor=microsoft against first'],
      ['does Microsoft keep its promises, against the current dates?', 'record obligor=microsoft against current'],
      ['hoeveel toezeggingen van Microsoft zijn op tijd nagekomen', 'record obligor=microsoft against first'],
      ['wat is er veranderd sinds 1 januari 2024', 'changes since 2024-01-01 *'],
      ["what's new since 15 January 2024?", 'changes since 2024-01-15 *'],
      ['wijzigingen bij Microsoft vandaag', 'changes since 2024-02-01 until 2024-02-01 obligor=microsoft'],
      ['wat is er veranderd', 'changes since 2024-01-02 *'],
    ]);
  });

  describe('the person who asks', () => {
    isReadAs([
      ['wat wacht er op mij?', 'waiting'],
      ["what's waiting for me", 'waiting'],
      ['wat moet ik doen', 'waiting'],
      ['what do I still need to do?', 'waiting'],
      ['mijn taken', 'waiting'],
      ['wanneer ben ik voor het laatst herinnerd aan OW20-V4?', 'reminders past OW20-V4'],
      ['when was I last reminded of MD23-V4', 'reminders past MD23-V4'],
      ['wat is de volgende herinnering', 'reminders next'],
      ['when will the next reminder for OW20-V2 be?', 'reminders next OW20-V2'],
      ['welke herinneringen heb ik gehad', 'reminders past'],
    ]);
  });

  describe('small talk and settings', () => {
    isReadAs([
      ['help', 'help'],
      ['wat kun je allemaal?', 'help'],
      ['what can you do', 'help'],
      ['hoi', 'greeting'],
      ['goedemorgen!', 'greeting'],
      ['thanks a lot', 'greeting'],
      ['dank je wel', 'greeting'],
      ['in English please', 'language en'],
      ['spreek Nederlands', 'language nl'],
      ['can we continue in dutch?', 'language nl'],
      ['Engels graag', 'language en'],
    ]);
  });

  describe('wordings of deadlines', () => {
    isReadAs([
      ["hoe lees je 'medio 2025'?", 'wording "medio 2025"'],
      ['hoe lees je eind Q2 2024', 'wording "eind Q2 2024"'],
      ["what does 'before 1 September' mean?", 'wording "before 1 September"'],
      ["wat betekent 'zo snel mogelijk'?", 'wording "zo snel mogelijk"'],
      ['how would you interpret "in the course of 2026"?', 'wording "in the course of 2026"'],
      ['within 10 working days of 13 June 2023 is when?', 'wording "within 10 working days" from 2023-06-13'],
      ["hoe lees je 'binnen zes weken', gepubliceerd op 9 juli 2020?", 'wording "binnen zes weken" from 2020-07-09'],
      ["wat betekent 'te laat'?", 'meaning overdue'],
    ]);
  });

  describe('changes of the register', () => {
    isReadAs([
      ['zet OW20-V4 op 60%', 'change OW20-V4'],
      ['kun je V4 op 60% zetten?', 'change V4'],
      ['Microsoft meldt OW20-V5 gereed', 'change OW20-V5'],
      ['wijs V1 toe aan Sanne', 'change V1'],
      ['mark MD23-V3 as done', 'change MD23-V3'],
      ['assign OW20-S1 to me', 'change OW20-S1'],
      ['verzet de termijn van OW20-S1 naar 1 mei 2025', 'change OW20-S1'],
      ['OW20-V2 is gereed', 'change OW20-V2'],
      ['undo', 'change'],
      ['maak dat ongedaan', 'change'],
      ['is OW20-V5 gereed gemeld?', 'measure OW20-V5 state'],
      ['welke maatregelen heeft Microsoft gereed gemeld?', 'list obligor=microsoft & state=reported_done'],
    ]);
  });
});

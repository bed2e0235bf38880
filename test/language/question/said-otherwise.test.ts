import { isReadAs } from './reading.js';

const YEAR = 'period=2024-01-01..2024-12-31';

describe('questions said otherwise', () => {
  describe('the first thing due is the next deadline', () => {
    isReadAs([
      ['When is the first thing due from MS?', 'next obligor=microsoft'],
      ['what is the first commitment due from SLM?', 'next obligor=slm'],
      ['wat is het eerste wat af moet van Google?', 'next obligor=google-cloud'],
      ['wat is de eerste toezegging die afloopt?', 'next *'],
    ]);
  });

  describe('a verb keeps its last part where the sentence goes on behind it', () => {
    isReadAs([
      [
        'waar loopt microsoft achter in het office onderzoek?',
        'list investigation=OW20 & obligor=microsoft & word=overdue',
      ],
      [
        'waar lopen de organisaties mee achter bij MD23?',
        'list investigation=MD23 & obligor=organisations & word=overdue',
      ],
    ]);
  });

  describe('a risk that is linked to is not what is asked for, wherever the verb stands', () => {
    isReadAs([
      ['te laat en niet aan een risico gekoppeld', 'list !anyRisk & word=overdue'],
      ['blocked ones tied to high risk 4', 'list risk=MD23-H4|OW20-H4 & word=blocked'],
      ['which risks depend on OW20-O1', 'measure OW20-O1 risks'],
    ]);
  });

  describe('going back to a day asks how things stood then', () => {
    isReadAs([
      ['go back to 31 Dec 2020: what was late on that day?', 'list word=overdue asOf 2020-12-31'],
      ['ga terug naar 1 maart 2021: wat was geblokkeerd?', 'list word=blocked asOf 2021-03-01'],
    ]);
  });

  describe('what is put aside is left out', () => {
    isReadAs([
      ['whats overdue in OW20, leaving microsoft aside', 'list !obligor=microsoft & investigation=OW20 & word=overdue'],
    ]);
  });

  describe('who something comes at does not owe it', () => {
    isReadAs([
      ['first deadline coming at us', 'next *'],
      ['eerste deadline die op ons afkomt', 'next *'],
    ]);
  });

  describe('a start date with no end date is a start', () => {
    isReadAs([['which measure only has a start date, no end date', 'list kind=start']]);
  });

  describe('"nowhere" denies what it stands with', () => {
    isReadAs([
      ['ow20 maatregelen die nergens aan een risico hangen', 'list !anyRisk & investigation=OW20'],
      ['measures linked nowhere to a risk', 'list !anyRisk'],
      ['welke maatregelen hebben nergens een einddatum', 'list word=without_deadline'],
    ]);
  });

  describe('an overview of what falls or has to be done is the list of it', () => {
    isReadAs([
      ['Graag een overzicht van wat in 2024 valt voor Microsoft en voor SLM.', `list obligor=microsoft|slm & ${YEAR}`],
      ['an overview of what has to be done by Google in 2024', `list obligor=google-cloud & ${YEAR}`],
      ['overzicht van alles wat dit jaar afloopt bij SLM', `list obligor=slm & ${YEAR}`],
      ['overzicht van Microsoft in 2024', `overview obligor=microsoft & ${YEAR}`],
    ]);
  });

  describe('where a recent report is missing it is silent', () => {
    isReadAs([
      ['Bij welke maatregelen van SLM ontbreekt een recente melding?', 'list obligor=slm & word=silent'],
      ['for which SLM measures is a recent report missing', 'list obligor=slm & word=silent'],
      ['which measures lack a recent update?', 'list word=silent'],
      ['van welke maatregelen ontbreekt een update', 'list word=silent'],
    ]);
  });

  describe('a term that is running is due now', () => {
    isReadAs([
      [
        'For which organisation measures is the term running at the moment?',
        'list obligor=organisations & word=due_now',
      ],
      ['are there measures whose term is running', 'list word=due_now'],
    ]);
  });

  describe('what one understands by a wording is how it is read', () => {
    isReadAs([
      ["wat versta jij onder 'tweede helft van 2026'", 'wording "tweede helft van 2026"'],
      ["what do you understand by 'late 2024'?", 'wording "late 2024"'],
    ]);
  });

  describe('whether someone is on schedule is answered by their record, and which are by a list', () => {
    isReadAs([
      ['is Microsoft on schedule?', 'record obligor=microsoft against first'],
      ['ligt SLM op schema?', 'record obligor=slm against first'],
      ['are we on track', 'record * against first'],
      ['is everything on track?', 'record * against first'],
      ['liggen we op schema', 'record * against first'],
      ['which are on track?', 'list !word=overdue'],
      ['welke maatregelen van Microsoft liggen op schema', 'list !word=overdue & obligor=microsoft'],
      ['is OW20-V2 on schedule?', 'measure OW20-V2 on_time'],
      ['ligt OW20-V2 op koers', 'measure OW20-V2 on_time'],
      ['is OW20-V2 overdue?', 'measure OW20-V2 late'],
    ]);
  });

  describe('what an answer is for narrows nothing', () => {
    isReadAs([
      [
        'For the annual accountability paper I need what was open on 1 September 2020',
        'list word=open asOf 2020-09-01',
      ],
      ['voor de jaarlijkse verantwoording: wat staat er nog open?', 'list word=open'],
    ]);
  });

  describe('a denial is over where the reason begins', () => {
    isReadAs([
      ['what can the organisations not finish because it is blocked?', 'list obligor=organisations & word=blocked'],
      ['wat kan SLM niet afronden omdat het geblokkeerd is', 'list obligor=slm & word=blocked'],
      ['which measures are not done because they are blocked', 'list word=blocked & word=open'],
      ['which measures are late because they are not blocked', 'list !word=blocked & word=overdue'],
    ]);
  });
});

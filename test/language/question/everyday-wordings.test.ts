import { after, dialogue } from './dialogue.js';
import { isReadAs } from './reading.js';

describe('what is ahead, up to a day', () => {
  isReadAs([
    ['what is coming up before the end of this month?', 'list period=2024-02-01..2024-02-29'],
    ["what's coming up until 1 April?", 'list period=2024-02-01..2024-04-01'],
    ['what is ahead of us before July?', 'list period=2024-02-01..2024-06-30'],
    ['which measures are coming up by the end of the year?', 'list period=2024-02-01..2024-12-31'],
    ['what lies ahead until 1 May?', 'list period=2024-02-01..2024-05-01'],
    ['wat komt er aan voor het eind van deze maand?', 'list period=2024-02-01..2024-02-29'],
    ['wat komt eraan voor 1 april?', 'list period=2024-02-01..2024-03-31'],
    ['komende deadlines tot 1 maart', 'list period=2024-02-01..2024-03-01'],
    ['aankomende maatregelen voor eind 2024', 'list period=2024-02-01..2024-12-31'],
    ['wat hebben we nog voor de boeg tot 1 mei', 'list period=2024-02-01..2024-05-01'],
    ['wat staat er te gebeuren voor 1 juli?', 'list period=2024-02-01..2024-06-30'],
    ['wat moet er af voor 1 juli?', 'list period=..2024-06-30'],
    ['what must be done before July?', 'list period=..2024-06-30'],
  ]);
});

describe('what one makes of a time', () => {
  isReadAs([
    ["'begin juni 2024', wat maak je daarvan?", 'wording "begin juni 2024"'],
    ["wat maak je van 'begin juni 2024'?", 'wording "begin juni 2024"'],
    ["welke datum maak je van 'medio 2025'?", 'wording "medio 2025"'],
    ["hoe vat je 'eind 2025' op?", 'wording "eind 2025"'],
    ["'eind 2025', hoe vat jij dat op?", 'wording "eind 2025"'],
    ["wat lees jij in 'medio 2025'?", 'wording "medio 2025"'],
    ["what do you make of 'early June 2024'?", 'wording "early June 2024"'],
    ["'mid 2025', what do you make of that?", 'wording "mid 2025"'],
    ["what would you make of 'Q3 2024'?", 'wording "Q3 2024"'],
    ["'early June 2024', how would you take that?", 'wording "early June 2024"'],
    ["what dates do you get for 'mid 2025'?", 'wording "mid 2025"'],
  ]);
});

describe('the same on another day', () => {
  for (const day of [
    'as of 1 october 2020?',
    'as at 1 October 2020?',
    'on 1 October 2020?',
    'per 1 October 2020?',
    'as it was on 1 October 2020?',
  ])
    dialogue('what is overdue?', [day, 'list word=overdue asOf 2020-10-01']);
  for (const day of [
    'en op 1 januari 2021?',
    'per 1 januari 2021?',
    'op 1 januari 2021?',
    'peildatum 1 januari 2021?',
    'stand op 1 januari 2021?',
  ])
    dialogue('wat is te laat?', [day, 'list word=overdue asOf 2021-01-01']);
  dialogue('wat is te laat?', ['en per eind 2020?', 'list word=overdue asOf 2020-12-31']);
  dialogue('hoeveel maatregelen staan open?', ['per 1 januari 2021?', 'count word=open asOf 2021-01-01']);
});

describe('what is not wanted, in a sentence of its own', () => {
  isReadAs([
    [
      'Wat heeft SLM zelf nog openstaan? Doorlopende dingen hoef ik niet.',
      'list !nature=standing & obligor=slm & word=open',
    ],
    ['Wat staat er nog open? De doorlopende mag je weglaten.', 'list !nature=standing & word=open'],
    ['Wat staat er nog open? Laat de doorlopende maar weg.', 'list !nature=standing & word=open'],
    ['Geef alle openstaande maatregelen. Doorlopende laat maar zitten.', 'list !nature=standing & word=open'],
    ['Geef alle openstaande maatregelen. De doorlopende kun je overslaan.', 'list !nature=standing & word=open'],
    ['Welke maatregelen zijn te laat? Die van SLM hoef ik niet.', 'list !obligor=slm & word=overdue'],
    ['Alle open punten graag. Microsoft mag eruit.', 'list !obligor=microsoft & word=open'],
    ['What is still open? You can leave out the standing ones.', 'list !nature=standing & word=open'],
    ['What is overdue? The ones of SLM you can leave out.', 'list !obligor=slm & word=overdue'],
    ['What is overdue? The ones of SLM can be skipped.', 'list !obligor=slm & word=overdue'],
    ["What is overdue? No need for SLM's.", 'list !obligor=slm & word=overdue'],
    ["What is overdue? Don't bother with those of SLM.", 'list !obligor=slm & word=overdue'],
  ]);
});

describe('small words written short', () => {
  isReadAs([
    ['wat viel er in de 2e helft vn 2023', 'list period=2023-07-01..2023-12-31'],
    ['wat viel er in de tweede helft v. 2023', 'list period=2023-07-01..2023-12-31'],
    ['deadlines in het 2e kwartaal vn 2024', 'list period=2024-04-01..2024-06-30'],
    ['wat valt er eind vn 2024', 'list period=2024-10-01..2024-12-31'],
    ['te late acties vn microsoft', 'list obligor=microsoft & word=overdue'],
    ['openstaande punten vn SLM', 'list obligor=slm & word=open'],
    ['what fell in the 2nd half o 2023', 'list period=2023-07-01..2023-12-31'],
  ]);
});

describe('where something stands', () => {
  isReadAs([
    ['waar staan die auditrechten ook alweer?', 'list text="auditrechten"'],
    ['waar stonden die auditrechten ook weer?', 'list text="auditrechten"'],
    ['waar was dat van die auditrechten ook alweer?', 'list text="auditrechten"'],
    ['waar staat dat over auditrechten?', 'list text="auditrechten"'],
    ['waar vind ik auditrechten terug?', 'list text="auditrechten"'],
    ['where do the audit rights stand again?', 'list text="audit rights"'],
    ['where were those audit rights again?', 'list text="audit rights"'],
    ['where is that about audit rights again?', 'list text="audit rights"'],
    ['where do I find audit rights?', 'list text="audit rights"'],
    ['waar staan we?', 'overview *'],
    ['where are we?', 'overview *'],
    ['waar staat OW20-V3?', 'measure OW20-V3 source'],
  ]);
});

describe('whether there is anything about a subject', () => {
  isReadAs([
    ['is er iets over encryptie?', 'list text="encryptie"'],
    ['is er al iets over encryptie in opslag?', 'list text="encryptie opslag"'],
    ['wat is de status van de encryptie in opslag', 'list text="encryptie opslag"'],
    ['wat is de status van encryptie bij transport', 'list text="encryptie transport"'],
    ['is there anything about encryption in transit?', 'list text="encryption transit"'],
    ['which measures are over?', 'list word=expectation_passed|expired|overdue'],
  ]);
});

describe('whether promises were broken', () => {
  isReadAs([
    ['how many promises did Microsoft break?', 'count obligor=microsoft & word=overdue'],
    ['which promises did Microsoft break?', 'record obligor=microsoft against first'],
    ['did SLM break any promises?', 'record obligor=slm against first'],
    ['hoe vaak heeft Microsoft zich niet aan de termijn gehouden?', 'record obligor=microsoft against first'],
    ['houdt Microsoft zich niet aan zijn termijnen?', 'record obligor=microsoft against first'],
    ['can you break it down per quarter?', 'count * by quarter'],
    ['break the MD23 measures down by obligor', 'count investigation=MD23 by obligor'],
  ]);
});

describe('where to begin', () => {
  isReadAs([
    ['waar moet ik beginnen?', 'waiting'],
    ['waar moet ik als eerste naar kijken?', 'waiting'],
    ['wat moet ik als eerste doen?', 'waiting'],
    ['where should I start?', 'waiting'],
  ]);
});

describe('the name of a language within a name that nobody knows', () => {
  isReadAs([['RVO heet nu RVO Nederland', 'not_understood']], { occurring: { rvo: false } });
});

describe('what cannot wait', () => {
  const PRESSING = 'word=due_now|due_soon|expectation_passed|overdue';
  isReadAs([
    ['wat heeft de hoogste prioriteit', `list ${PRESSING}`],
    ['wat is nu het dringendst', `list ${PRESSING}`],
    ['welke maatregelen van SLM hebben haast', `list obligor=slm & ${PRESSING}`],
    ['what is most pressing?', `list ${PRESSING}`],
    ['top priorities of Microsoft', `list obligor=microsoft & ${PRESSING}`],
    ['lopen er nu termijnen af binnen nu en een maand', 'list word=due_now|due_soon(29)'],
  ]);
});

describe('whether all is well', () => {
  isReadAs([
    ['gaat alles goed?', 'overview *'],
    ['is alles in orde?', 'overview *'],
    ['all good?', 'overview *'],
    ['is everything okay?', 'overview *'],
    ['all on time?', 'record * against first'],
  ]);
});

describe('a topic by itself, or set apart from the question about it', () => {
  isReadAs([
    ['transparency reports', 'list text="transparency reports"'],
    ['audit rights - is that in there somewhere', 'list text="audit rights"'],
    ['inlichtingendiensten, hebben we daar iets over afgesproken', 'list text="inlichtingendiensten"'],
    ['bewaartermijnen, is daar iets over?', 'list text="bewaartermijnen"'],
    ['qwrtp zxcvb', 'not_understood'],
  ]);
});

describe('two that are left out', () => {
  isReadAs([
    [
      'microsoft but not late, and not from the office dpia',
      'list !investigation=OW20 & !word=overdue & obligor=microsoft',
    ],
    ['Microsoft, maar niet te laat en niet uit MD23', 'list !investigation=MD23 & !word=overdue & obligor=microsoft'],
    ["risico's geteld per niveau", 'countRisks * by level'],
  ]);
});

describe('who changed what, and when', () => {
  isReadAs([
    ['wat heeft Joris deze week veranderd?', 'changes since 2024-01-29 by p-joris *'],
    ['what did Joris change today?', 'changes since 2024-02-01 until 2024-02-01 by p-joris *'],
    ['wat heb ik vandaag gewijzigd?', 'changes since 2024-02-01 until 2024-02-01 by p-me *'],
    ['mijn wijzigingen van gisteren', 'changes since 2024-01-31 until 2024-01-31 by p-me *'],
    ['what did I do yesterday?', 'changes since 2024-01-31 until 2024-01-31 by p-me *'],
    ['wat heb ik gemist?', 'changes since 2024-01-02 *'],
    ['what did I miss?', 'changes since 2024-01-02 *'],
    ['wat is er vorige week veranderd?', 'changes since 2024-01-22 until 2024-01-28 *'],
    ['wat gebeurde er op 20 november 2023?', 'changes since 2023-11-20 until 2023-11-20 *'],
    ['wie heeft vorige week wat gedaan', 'changes since 2024-01-22 until 2024-01-28 *'],
    ['welke maatregelen van Joris zijn gewijzigd?', 'changes measure since 2024-01-02 owner=p-joris'],
  ]);
});

describe('what is said behind an answer, and is about nothing in the register', () => {
  const previous = after('wat is er te laat?');
  isReadAs([['idioot', 'not_recorded']], { previous, occurring: { idioot: false } });
  isReadAs([['telemetrie', 'list text="telemetrie" & word=overdue']], { previous, occurring: { telemetrie: true } });
});

describe('one item on a day in the past', () => {
  isReadAs([
    ['OW20-V5 op 21 november 2023', 'measure OW20-V5 asOf 2023-11-21'],
    ['H1 on 1 January 2021', 'risk H1 asOf 2021-01-01'],
    ['V5 moet af op 1 maart 2021', 'measure V5'],
  ]);
});

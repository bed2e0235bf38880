import { dialogue } from '../dialogue.js';
import { isReadAs } from '../reading.js';

describe('a question about risks says what they must not have', () => {
  describe('measures, all or some of them', () => {
    isReadAs([
      ["welke risico's hebben geen enkele maatregel?", 'risks !measures(*)'],
      ['which risks are not linked to any measure?', 'risks !measures(*)'],
      ["zijn er risico's zonder openstaande maatregelen?", 'risks !measures(word=open)'],
      ['risks without any overdue measure', 'risks !measures(word=overdue)'],
      ["risico's zonder maatregelen van Microsoft", 'risks !measures(obligor=microsoft)'],
      ["hoeveel risico's hebben geen maatregel?", 'countRisks !measures(*)'],
    ]);
  });

  describe('a level, a code or a condition', () => {
    isReadAs([
      ["welke risico's vallen onder OW20 maar zijn niet hoog?", 'risks investigation=OW20 & level=low|medium|not_high'],
      ['which risks are neither high nor low?', 'risks !level=high|low'],
      ["alle risico's behalve OW20-H1 en OW20-H2", 'risks !code=OW20-H1|OW20-H2'],
      ["risico's zonder voorwaarde", 'risks !condition'],
      ['risks with a condition', 'risks condition'],
    ]);
  });

  describe('also after other questions about them', () => {
    dialogue(
      "alle risico's",
      ['en zonder maatregelen?', 'risks !measures(*)'],
      ['en de hoge?', 'risks level=high & !measures(*)'],
    );
  });

  describe('and a measure says so too', () => {
    isReadAs([
      ['which Defender measures dont have a deadline', 'list investigation=MD23 & word=without_deadline'],
      ['measures that are neither Microsoft nor SLM', 'list !obligor=microsoft|slm'],
    ]);
  });
});

describe('a risk beside what only measures can be', () => {
  isReadAs([
    ['te laat + hoog risico graag', 'list riskLevel=high & word=overdue'],
    ['high risk, due now', 'list riskLevel=high & word=due_now'],
    ['due within 30 days, OW20 high risk 1 or 5', 'list risk=OW20-H1|OW20-H5 & word=due_now|due_soon(30)'],
    ['openstaand hoog risico', 'risks level=high & status=open'],
    ["risico's waar Microsoft nog iets voor moet doen", 'risks measures(obligor=microsoft & word=open)'],
    ['risks for which Microsoft still has to do something', 'risks measures(obligor=microsoft & word=open)'],
    ["welke risico's raken Office for the Web?", 'risks investigation=OW20'],
    ['maatregelen bij zowel OW20-H1 als OW20-H5', 'list risk=OW20-H1 & risk=OW20-H5'],
    ['measures linked to both OW20-H1 and OW20-H5', 'list risk=OW20-H1 & risk=OW20-H5'],
    ['which measures reduce the transfer risk', 'list text="transfer"'],
  ]);
});

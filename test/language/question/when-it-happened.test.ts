import { dialogue } from './dialogue.js';
import { isReadAs } from './reading.js';

describe('a state with a period asks when it came about', () => {
  isReadAs([
    ['welke maatregelen zijn geverifieerd in 2023?', 'list verified=2023-01-01..2023-12-31'],
    ['which measures were verified in 2023', 'list verified=2023-01-01..2023-12-31'],
    ['wat is er gemeld in 2024?', 'list reported_done=2024-01-01..2024-12-31'],
    ['what has been reported done since 1 May 2021?', 'list reported_done=2021-05-01..'],
    ['wat heeft Microsoft in 2020 toegezegd?', 'list agreed=2020-01-01..2020-12-31 & obligor=microsoft'],
    ['hoeveel maatregelen zijn dit jaar geverifieerd?', 'count verified=2024-01-01..2024-12-31'],
  ]);

  describe('unless the period is one of deadlines, or a day on which it held', () => {
    isReadAs([
      ['verified measures due in 2023', 'list period=2023-01-01..2023-12-31 & state=verified'],
      ['welke toezeggingen vallen in 2024?', 'list period=2024-01-01..2024-12-31'],
      ['wat was geverifieerd op 1 mei 2021?', 'list state=verified asOf 2021-05-01'],
    ]);
  });

  describe('and the next period asks the same', () => {
    dialogue(
      'which measures were verified in 2023?',
      ['and in 2022?', 'list verified=2022-01-01..2022-12-31'],
      ['and a year later?', 'list verified=2023-01-01..2023-12-31'],
    );
  });
});

describe('late since a day', () => {
  isReadAs([
    ['wat is sinds vandaag te laat', 'list period=2024-01-31.. & word=overdue'],
    ['what has been overdue since 1 January 2021?', 'list period=2020-12-31.. & word=overdue'],
  ]);
});

describe('what is to come', () => {
  isReadAs([
    ['measures ending between now and 1 April', 'list period=2024-02-01..2024-04-01'],
    ['maatregelen die aflopen tussen nu en 1 april', 'list period=2024-02-01..2024-04-01'],
    ['wat zijn de 5 eerstvolgende deadlines?', 'list period=2024-02-01.. & word=open only due_first first 5'],
    ['next 3 deadlines', 'list period=2024-02-01.. & word=open only due_first first 3'],
    ['welke acceptaties verlopen dit jaar?', 'list nature=acceptance & period=2024-01-01..2024-12-31'],
    ['welke acceptaties zijn verlopen?', 'list nature=acceptance & word=expired'],
    ['welke afspraken dreigen te laat te worden?', 'list word=due_now|due_soon'],
    ['which measures are at risk of being late', 'list word=due_now|due_soon'],
  ]);
});

describe('due and now, apart', () => {
  isReadAs([['is SLM itself due for something at the moment?', 'list obligor=slm & word=due_now']]);
});

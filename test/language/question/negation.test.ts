import { isReadAs } from './reading.js';

describe('what a question leaves out', () => {
  describe('a denial reaches what it denies, and no further', () => {
    isReadAs([
      ['alles behalve Microsoft', 'list !obligor=microsoft'],
      ['maatregelen die niet van Microsoft zijn', 'list !obligor=microsoft'],
      ['niet van Microsoft en te laat', 'list !obligor=microsoft & word=overdue'],
      ['te laat maar niet van Microsoft', 'list !obligor=microsoft & word=overdue'],
      ['alle maatregelen behalve die van Microsoft en SLM', 'list !obligor=microsoft|slm'],
      ['everything except Microsoft and SLM', 'list !obligor=microsoft|slm'],
      ['measures other than those of SLM', 'list !obligor=slm'],
      ['measures not from OW20', 'list !investigation=OW20'],
      ['open, zonder die van SLM', 'list !obligor=slm & word=open'],
      ['niet eenmalig', 'list !nature=one-off'],
      ['non-recurring', 'list nature=one-off'],
      ['maatregelen van Microsoft die niet doorlopend zijn', 'list !nature=standing & obligor=microsoft'],
      ['welke open maatregelen zijn niet geblokkeerd', 'list !word=blocked & word=open'],
      [
        'which open measures have not been reported done?',
        'list !state=partially_verified|reported_done|verified & word=open',
      ],
      ['niet van Microsoft maar van SLM', 'list !obligor=microsoft & obligor=slm'],
      ['alles op Microsoft na', 'list !obligor=microsoft'],
      ['maatregelen uit MD23 behalve V4', 'list !code=MD23-V4 & investigation=MD23'],
      ['alle hoogrisicomaatregelen behalve die van de organisaties', 'list !obligor=organisations & riskLevel=high'],
      ['wat is er van Microsoft nog niet af', 'list obligor=microsoft & word=open'],
      ['wat heeft SLM nog altijd niet af', 'list obligor=slm & word=open'],
      ['geen doorlopende, wel van Microsoft', 'list !nature=standing & obligor=microsoft'],
      ["measures that aren't overdue", 'list !word=overdue'],
      ['niet zonder termijn', 'list !word=without_deadline'],
      ['zijn er geen te late maatregelen?', 'list word=overdue'],
      ['which measures do not belong to Microsoft or the organisations?', 'list !obligor=microsoft|organisations'],
      ['excluding Microsoft, what is open?', 'list !obligor=microsoft & word=open'],
    ]);
  });
});

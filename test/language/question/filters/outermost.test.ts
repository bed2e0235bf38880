import { isReadAs } from '../reading.js';

describe('the outermost in time', () => {
  isReadAs([
    [
      'wat staat van Microsoft het langst open en is te laat?',
      'list obligor=microsoft & word=open & word=overdue only longest_late',
    ],
    ['the oldest one of all open measures', 'list word=open only oldest'],
    [
      'which Microsoft measure has been overdue the longest?',
      'list obligor=microsoft & word=overdue only longest_late',
    ],
    ['the oldest open measure', 'list word=open only oldest'],
    ['de nieuwste maatregel van SLM', 'list obligor=slm only newest'],
    ['welke maatregelen zijn te laat?', 'list word=overdue'],
  ]);
});

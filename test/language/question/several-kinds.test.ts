import assert from 'node:assert/strict';
import { isReadAs, read } from './reading.js';

describe('kinds of measures beside each other', () => {
  isReadAs([
    ['alleen verwachtingen en acceptaties', 'list (kind=forecast or nature=acceptance)'],
    ['only forecasts and acceptances', 'list (kind=forecast or nature=acceptance)'],
    ['te laat, maar niet van microsoft en niet van slm', 'list !obligor=microsoft|slm & word=overdue'],
    ['late but neither microsoft nor slm', 'list !obligor=microsoft|slm & word=overdue'],
    ['welke maatregelen hebben geen hoog risico', 'list !riskLevel=high'],
    [
      'open microsoft ow20 hoog risico zonder eigenaar',
      'list investigation=OW20 & obligor=microsoft & owner=nobody & riskLevel=high & word=open',
    ],
  ]);
});

describe('what is asked in other words', () => {
  isReadAs([
    ["risico's met de meeste open maatregelen", 'count word=open by risk most'],
    ['wat blokkeert de organisaties', 'list obligor=organisations & word=blocked'],
    ['what blocks the organisations', 'list obligor=organisations & word=blocked'],
    ['wat gaat microsoft niet halen', 'not_recorded'],
    ['when will everything be done', 'not_understood'],
    ["things that should've been finished long ago", 'list word=overdue'],
    ['welke deadline is het dichtst bij vandaag', 'next *'],
    ['which deadline is closest to today', 'next *'],
    ['how many days till MD23-V4', 'measure MD23-V4 deadline'],
    ['nothing late at slm?', 'list obligor=slm & word=overdue'],
    ['heeft google iets toegezegd', 'list obligor=google-cloud'],
    ['hoeveel mensen werken er bij SLM?', 'not_recorded'],
    ['what does microsoft still expect', 'list kind=forecast & obligor=microsoft'],
    ['which obligations always apply', 'list nature=standing'],
  ]);

  for (const [said, left] of [
    ['measures with more than one risk', ['more than']],
    ['maatregelen uit de memo', ['memo']],
  ] as const) {
    it(`tells what of it no list can be narrowed to: “${said}”`, () => {
      assert.deepEqual(read(said).leftOut, left);
    });
  }
});

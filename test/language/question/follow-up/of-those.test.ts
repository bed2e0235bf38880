/** Half sentences after several that were shown. */
import { after, dialogue } from '../dialogue.js';
import { isReadAs } from '../reading.js';

describe('after a list or a number', () => {
  dialogue('welke maatregelen zijn te laat?', ['sinds wanneer?', 'list word=overdue']);
  dialogue('which measures of SLM are overdue?', ['since when?', 'list obligor=slm & word=overdue']);
  dialogue('hoeveel maatregelen zijn te laat?', ['hoe lang al?', 'list word=overdue']);
  dialogue('which measures are overdue?', ['for how long?', 'list word=overdue']);
});

describe('the worst of them', () => {
  dialogue(
    'welke maatregelen zijn te laat?',
    ['welke is het ergst?', 'list word=overdue only longest_late'],
    ['sinds wanneer?', 'list word=overdue only longest_late'],
  );
  dialogue('which measures of Microsoft are open?', [
    'which one is the worst?',
    'list obligor=microsoft & word=open & word=overdue only longest_late',
  ]);
  dialogue('welke risico’s staan open?', ['wat is het ergste?', 'risks level=high & status=open']);
});

describe('on average', () => {
  dialogue('which measures of Microsoft are overdue?', ['and on average?', 'record obligor=microsoft against current']);
  dialogue('hoe lang is OW20-V4 te laat?', ['en gemiddeld?', 'record * against current']);
  dialogue('how well does Microsoft keep its promises?', ['and on average?', 'record obligor=microsoft against first']);
});

describe('what names something of its own', () => {
  isReadAs([['wanneer moet OW20-V2 af?', 'measure OW20-V2 deadline']], {
    previous: after('welke maatregelen zijn te laat?'),
  });
  isReadAs([['en gemiddeld?', 'list riskLevel=medium']], { previous: after('maatregelen met een hoog risico') });
});

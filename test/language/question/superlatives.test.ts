import { dialogue } from './dialogue.js';
import { isReadAs } from './reading.js';

describe('what is outermost of several', () => {
  describe('in how long it has been late', () => {
    isReadAs([
      ['welke is nog maar het kortst over tijd?', 'list word=overdue only shortest_late'],
      ['which measure became overdue most recently?', 'list word=overdue only shortest_late'],
      ['welke maatregel is het laatst te laat geworden?', 'list word=overdue only shortest_late'],
      ['which promise is the most overdue', 'list word=overdue only longest_late'],
      ['grootste vertraging bij microsoft?', 'list obligor=microsoft & word=overdue only longest_late'],
      ['which overdue one was due first?', 'list word=overdue only longest_late'],
      ['the three longest overdue', 'list word=overdue only longest_late first 3'],
      ['Welke te late maatregel is het meest recent te laat geworden?', 'list word=overdue only shortest_late'],
      ['which has been open longest', 'list word=open only oldest'],
    ]);
  });

  describe('in when it is due', () => {
    isReadAs([
      ['Of all hard deadlines, which one has the latest date?', 'list kind=deadline only due_last'],
      ['which hard deadline falls last', 'list kind=deadline only due_last'],
      ['welke harde deadline valt het laatst?', 'list kind=deadline only due_last'],
      ["microsoft's final deadline", 'list obligor=microsoft only due_last'],
      ['wat is de verste termijn die we hebben', 'list kind=deadline|expiry|forecast only due_last'],
      ['which SLM measure has the earliest deadline?', 'list obligor=slm only due_first'],
      ['wat is het eerste dat er bij slm aankomt', 'next obligor=slm'],
      ['what must be done first', 'next *'],
    ]);
  });

  describe('in number', () => {
    isReadAs([
      ["welke maatregel raakt de meeste risico's", 'list anyRisk only most_risks'],
      ['which measure has the most high risks?', 'list riskLevel=high only most_risks'],
      ["welke maatregel heeft de minste risico's", 'list anyRisk only fewest_risks'],
      ['welke maatregel is het vaakst verschoven', 'list word=moved only most_moved'],
      ['which one moved most often', 'list word=moved only most_moved'],
      ['welke is het meest recent verschoven', 'list word=moved'],
      ['which risk has the fewest measures', 'count * by risk'],
    ]);
  });

  describe('in how often it comes back', () => {
    isReadAs([
      ['what repeats every six months', 'list nature=recurring every P6M'],
      ['terugkerende maatregelen', 'list nature=recurring'],
      ['wat komt elk kwartaal terug', 'list nature=recurring every P3M'],
    ]);
  });

  dialogue('wat heeft Microsoft toegezegd?', ['which of those falls last?', 'list obligor=microsoft only due_last']);
  dialogue('welke zijn te laat?', ['welke daarvan is het langst te laat?', 'list word=overdue only longest_late']);
});

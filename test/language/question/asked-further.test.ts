import { after, dialogue, MEASURES } from './dialogue.js';
import { isReadAs } from './reading.js';

describe('a question asked further', () => {
  describe('with what cannot hold together with the one before takes its place', () => {
    dialogue(
      'verwachtingen van Microsoft',
      ['en de doorlopende?', 'list nature=standing & obligor=microsoft'],
      ['en zonder termijn?', 'list obligor=microsoft & word=without_deadline'],
    );
    dialogue('expectations of Microsoft', [
      'which of those are standing?',
      'list kind=forecast & nature=standing & obligor=microsoft',
    ]);
    dialogue('eenmalige maatregelen', ['en de verwachtingen?', 'list kind=forecast & nature=one-off']);
  });

  describe('about whom, or about what comes first, is about the same measures', () => {
    dialogue('hoeveel zijn te laat?', ['bij wie?', 'count word=overdue by obligor']);
    dialogue('maatregelen van Microsoft', ['en de eerstvolgende?', 'next obligor=microsoft']);
    dialogue('te late maatregelen', ['which comes first?', 'next *']);
    dialogue('overdue measures', ['count em by status', 'count word=overdue by state']);
  });

  describe('of another party is not about the one that was listed', () => {
    isReadAs([['en die van microsoft', 'list obligor=microsoft & word=overdue']], {
      previous: { ...after('te late maatregelen van SLM'), codes: MEASURES.slice(0, 1) },
    });
  });

  describe('moves on in time by numbers in words', () => {
    dialogue('wat stond open op 31 december 2020?', ['twee maanden later?', 'list word=open asOf 2021-02-28']);
  });

  describe('about something else stands on its own', () => {
    isReadAs([['welke zijn gemitigeerd?', 'risks status=mitigated']], { previous: after('open maatregelen') });
    isReadAs([['wat is de volgende deadline', 'next *']], { previous: after('maatregelen van Microsoft') });
  });
});

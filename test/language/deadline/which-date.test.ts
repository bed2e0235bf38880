import assert from 'node:assert/strict';
import { DUTCH, read, readsAs, WITHOUT_ANCHOR } from './readings.js';

describe('a date that is not the deadline', () => {
  readsAs({ published: '2023-04-20', lang: 'nl' }, [
    ['In de brief van 3 april 2023 zegt Microsoft toe dit uiterlijk 9 juni te regelen.', 'deadline ..2023-06-09'],
    ['Microsoft heeft op 3 april 2023 toegezegd dit uiterlijk 9 juni 2023 te regelen.', 'deadline ..2023-06-09'],
    ['In het memo (13 juni 2022) staat dat Microsoft dit eind 2023 oplevert.', 'deadline 2023-10-01..2023-12-31'],
    ['Zoals afgesproken in mei 2022 levert Microsoft dit in Q3 2023.', 'deadline 2023-07-01..2023-09-30'],
    ['Conform onze afspraak d.d. 1 februari 2023: uiterlijk 1 mei 2023.', 'deadline ..2023-05-01'],
    ['De DPIA uit 2022 wordt uiterlijk in het voorjaar van 2025 herhaald.', 'deadline 2025-03-01..2025-06-20'],
    ['1 maart jl. heeft Microsoft toegezegd dit in mei op te lossen', 'deadline 2023-05-01..2023-05-31'],
    ['Microsoft heeft vorige maand toegezegd dit in mei op te lossen', 'deadline 2023-05-01..2023-05-31'],
    ['Since 2022, Microsoft has been working on this; it ships in June.', 'deadline 2023-06-01..2023-06-30'],
    ['In its letter of 3 April 2023 Microsoft promises this by 1 July 2024.', 'deadline ..2024-07-01'],
    ['The report, published on 12 February 2023, says the fix ships in Q3 2024.', 'deadline 2024-07-01..2024-09-30'],
    ['Uit het rapport van mei 2022 blijkt dat dit nog loopt.', 'undated'],
    ['Dit volgt uit gesprekken in april 2022 en is gepubliceerd op 23 juli 2022.', 'undated'],
  ]);
  readsAs(WITHOUT_ANCHOR, [
    ['Microsoft heeft op 3 april 2023 toegezegd dit vóór 9 juni 2023 te regelen.', 'deadline ..2023-06-08'],
    ['Het rapport van 3 april 2023 noemt 9 juni 2023.', 'deadline 2023-06-09'],
  ]);
});

describe('two deadlines in one text', () => {
  readsAs(DUTCH, [
    ['uiterlijk 1 mei 2024 en uiterlijk 1 juli 2024', 'ask two_deadlines'],
    ['1 mei en 1 juli 2024', 'ask two_deadlines'],
    ['by 1 May 2024 or by 1 July 2024', 'ask two_deadlines'],
    ['in Q1 and Q3 2024', 'ask two_deadlines'],
    ['deels voor het einde van de zomer van 2024 en de rest voor het einde van 2024', 'ask two_deadlines'],
    ['verwacht in mei, uiterlijk 1 juli 2024', 'ask two_deadlines'],
  ]);

  it('are both named', () => {
    const result = read('uiterlijk 1 mei 2024 en uiterlijk 1 juli 2024', DUTCH);
    assert.deepEqual(result, { ask: 'two_deadlines', fragments: ['uiterlijk 1 mei 2024', 'uiterlijk 1 juli 2024'] });
    const list = read('op 1 mei of 1 juli 2024', DUTCH);
    assert.deepEqual(list, { ask: 'two_deadlines', fragments: ['op 1 mei', '1 juli 2024'] });
  });

  describe('that are one', () => {
    readsAs(DUTCH, [
      ['uiterlijk 31 maart 2024, dus vóór 1 april 2024', 'deadline ..2024-03-31'],
      ['eind 2024, uiterlijk 31 december 2024', 'deadline ..2024-12-31'],
      ['in 2024, uiterlijk 1 november 2024', 'deadline ..2024-11-01'],
      ['31 maart 2024 (Q1 2024)', 'deadline 2024-03-31'],
      ['mei 2024, in het tweede kwartaal van 2024', 'deadline 2024-05-01..2024-05-31'],
    ]);
  });
});

describe('a date in a sentence of the past', () => {
  readsAs(DUTCH, [
    ['Microsoft loste dit op 1 mei 2024 op.', 'ask past_looks_forward'],
    ['Microsoft heeft dit op 1 mei 2024 opgelost.', 'ask past_looks_forward'],
    ['Dit werd op 1 mei 2025 afgerond.', 'ask past_looks_forward'],
    ['Op 1 mei 2025 leverde Microsoft het rapport.', 'ask past_looks_forward'],
    ['Microsoft resolved this on 1 May 2024.', 'ask past_looks_forward'],
    ['The feature was released on 1 June 2024.', 'ask past_looks_forward'],
    ['Microsoft heeft dit op 1 mei 2023 opgelost.', 'undated'],
    ['Microsoft heeft toegezegd dit vóór 1 mei 2024 op te lossen.', 'deadline ..2024-04-30'],
    ['Microsoft promised to fix this by 1 May 2024.', 'deadline ..2024-05-01'],
    ['Uiterlijk 1 mei 2024 heeft Microsoft dit opgelost.', 'deadline ..2024-05-01'],
    ['Dit is op 1 mei 2024 opgelost.', 'deadline ..2024-05-01'],
    ['De optie die als risico werd gezien, is uiterlijk 1 juli 2024 uit.', 'deadline ..2024-07-01'],
    ['The setting that was criticised is switched off by 1 July 2024.', 'deadline ..2024-07-01'],
    ['Microsoft has to deliver this on 1 May 2025.', 'deadline ..2025-05-01'],
    ['We have a deadline of 1 May 2025.', 'deadline ..2025-05-01'],
    ['Dan levert Microsoft gedurende 2025 de update.', 'deadline 2025-01-01..2025-12-31'],
    ['Nu laat Microsoft weten dat dit uiterlijk 1 mei 2024 klaar is.', 'deadline ..2024-05-01'],
    ['De leverancier deelt dit plan met SLM, binnen acht weken.', 'deadline ..2024-05-10'],
    ['De leverancier heeft met SLM gesproken. begin 2025 is dit klaar', 'deadline 2025-01-01..2025-03-31'],
  ]);

  it('is asked back with the date and the word of the past', () => {
    const result = read('De migratie was in juni 2025 voltooid.', DUTCH);
    assert.deepEqual(result, { ask: 'past_looks_forward', fragments: ['in juni 2025', 'was'] });
  });
});

describe('a deadline with a condition', () => {
  const CONDITIONS = [
    ['uiterlijk 1 mei 2024, mits SLM akkoord is', 'mits SLM akkoord is'],
    [
      'Uiterlijk 1 mei 2024, tenzij de toezichthouder vóór 1 april bezwaar maakt.',
      'tenzij de toezichthouder vóór 1 april bezwaar maakt',
    ],
    ['by 1 June 2024, subject to approval', 'subject to approval'],
    ['Indien SLM akkoord gaat, is dit op 1 mei 2024 gereed.', 'Indien SLM akkoord gaat'],
    ['Microsoft lost dit, mits SLM meewerkt, uiterlijk 1 mei 2024 op.', 'mits SLM meewerkt'],
    ['Dit komt uiterlijk 1 mei 2024 (mits SLM tekent).', 'mits SLM tekent'],
  ] as const;
  for (const [wording, condition] of CONDITIONS) {
    it(`notes "${condition}" and lets the date decide`, () => {
      const result = read(wording, DUTCH);
      assert.ok('rule' in result);
      assert.equal(result.rule.condition, condition);
      assert.ok(result.latest === '2024-05-01' || result.latest === '2024-06-01');
    });
  }
  readsAs(DUTCH, [
    ['Als verwerker levert Microsoft dit uiterlijk 1 mei 2024.', 'deadline ..2024-05-01'],
    ['It will be provided by 1 May 2024.', 'deadline ..2024-05-01'],
    ['Microsoft levert dit op, mits vóór 1 mei goedgekeurd', 'undated'],
  ]);
});

describe('the day on which something was said', () => {
  readsAs({ published: '2024-11-20', lang: 'nl' }, [
    ['nog voor het einde van dit jaar, zo heeft Microsoft mij op 7 november laten weten', 'deadline ..2024-12-31'],
    ['Microsoft heeft op 7 november toegezegd dit op 1 maart op te leveren', 'deadline ..2025-03-01'],
    ['Op 7 november heeft Microsoft toegezegd dit op 1 maart op te leveren', 'deadline ..2025-03-01'],
    ['Op 1 februari 2024 heeft Microsoft gemeld dat zij hier nog aan werkt', 'undated'],
    ['Microsoft heeft dit vóór 7 maart toegezegd', 'deadline ..2025-03-06'],
    ['Microsoft heeft de oplevering op 1 maart 2025 toegezegd', 'deadline ..2025-03-01'],
  ]);
});

describe('periods that do not follow on each other', () => {
  readsAs(DUTCH, [
    ['in drie stappen: april, juni en september 2024', 'ask two_deadlines'],
    ['in april, mei of juni 2024', 'deadline 2024-04-01..2024-06-30'],
    ['november, december en januari 2025', 'deadline 2024-11-01..2025-01-31'],
  ]);
});

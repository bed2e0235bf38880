import assert from 'node:assert/strict';
import { READING_RULES, type ReadingRuleId } from '../../../src/domain/measure/deadline.js';
import { DUTCH, read } from './readings.js';

/** A wording for each rule of reading, and the piece of it that the rule was applied to. */
const WORDINGS: Readonly<Partial<Record<ReadingRuleId, readonly [wording: string, fragment: string]>>> = {
  day: ['Microsoft levert dit 9 juni 2024.', '9 juni 2024'],
  'latest-day': ['klaar uiterlijk op 9 juni 2024', 'uiterlijk op 9 juni 2024'],
  'before-day': ['klaar vóór 9 juni 2024', 'vóór 9 juni 2024'],
  'before-start': ['klaar vóór mei 2024', 'vóór mei 2024'],
  'before-end': ['klaar voor het einde van 2024', 'voor het einde van 2024'],
  'before-end-of-season': ['voor het einde van de zomer', 'voor het einde van de zomer'],
  'within-period': ['levert in mei 2024 de update', 'in mei 2024'],
  early: ['levert begin 2025 de update', 'begin 2025'],
  middle: ['levert medio 2025 de update', 'medio 2025'],
  late: ['levert eind 2025 de update', 'eind 2025'],
  season: ['klaar in de zomer', 'in de zomer'],
  week: ['klaar in week 23', 'in week 23'],
  range: ['klaar tussen 1 en 15 mei', 'tussen 1 en 15 mei'],
  counted: ['klaar binnen zes weken', 'binnen zes weken'],
  'counted-period': ['klaar over zes weken', 'over zes weken'],
  'working-days': ['klaar binnen tien werkdagen', 'binnen tien werkdagen'],
  christmas: ['klaar voor de kerst', 'voor de kerst'],
  until: ['geldt tot eind 2024', 'tot eind 2024'],
  'until-end': ['geldt tot het einde van 2024', 'tot het einde van 2024'],
  from: ['geldt vanaf 1 mei 2024', 'vanaf 1 mei 2024'],
  after: ['geldt na 1 mei 2024', 'na 1 mei 2024'],
  recurring: ['rapporteer elk kwartaal aan SLM', 'elk kwartaal'],
  event: ['Lever dit op zodra het contract is getekend, en meld het.', 'zodra het contract is getekend'],
  standing: ['SLM blijft dit volgen', 'blijft'],
  'as-soon-as-possible': ['Doe dit zo snel mogelijk.', 'zo snel mogelijk'],
  'no-term': ['noemt nog geen termijn', 'nog geen termijn'],
  'bound-decides': ['zo snel mogelijk, uiterlijk 1 mei 2024', 'uiterlijk 1 mei 2024'],
  'implied-year': ['klaar uiterlijk 9 juni', 'uiterlijk 9 juni'],
  relative: ['klaar volgend kwartaal', 'volgend kwartaal'],
  'fiscal-year': ['klaar in FY25', 'in FY25'],
  'school-year': ['klaar in schooljaar 2024/2025', 'in schooljaar 2024/2025'],
  'last-day': ['klaar op ultimo 2024', 'op ultimo 2024'],
};

describe('the rule of a reading', () => {
  for (const [rule, [wording, fragment]] of Object.entries(WORDINGS)) {
    it(`is "${rule}" for "${wording}", applied to "${fragment}"`, () => {
      const result = read(wording, DUTCH);
      assert.ok('rule' in result);
      assert.deepEqual([result.rule.id, result.rule.fragment], [rule, fragment]);
    });
  }

  it('is shown to occur for every rule but the one a person makes', () => {
    const missing = READING_RULES.filter((rule) => !(rule in WORDINGS));
    assert.deepEqual(missing, ['overruled']);
  });
});

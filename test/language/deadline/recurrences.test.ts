import assert from 'node:assert/strict';
import { DUTCH, ENGLISH, read, readsAs } from './readings.js';

describe('a deadline that comes back', () => {
  readsAs(DUTCH, [
    ['elk kwartaal', 'recurring P3M'],
    ['iedere twee weken', 'recurring P2W'],
    ['elke dag', 'recurring P1D'],
    ['elk half jaar', 'recurring P6M'],
    ['ieder halfjaar', 'recurring P6M'],
    ['elke twee jaar', 'recurring P2Y'],
    ['iedere maandag', 'recurring P1W'],
    ['elke eerste maandag van de maand', 'recurring P1M'],
    ['om de zes maanden', 'recurring P6M'],
    ['om de week', 'recurring P2W'],
    ['om het jaar', 'recurring P2Y'],
    ['tweemaal per jaar', 'recurring P6M'],
    ['twee keer per jaar', 'recurring P6M'],
    ['2x per jaar', 'recurring P6M'],
    ['vier keer per jaar', 'recurring P3M'],
    ['minimaal eenmaal per jaar', 'recurring P1Y'],
    ['eens in de drie jaar', 'recurring P3Y'],
    ['een keer per twee jaar', 'recurring P2Y'],
    ['tweemaal jaarlijks', 'recurring P6M'],
    ['twee rapporten per jaar', 'recurring P6M'],
    ['per kwartaal', 'recurring P3M'],
    ['eens per anderhalf jaar', 'recurring P18M'],
    ['vijf keer per jaar', 'recurring'],
    ['jaarlijks', 'recurring P1Y'],
    ['halfjaarlijks', 'recurring P6M'],
    ['driemaandelijks', 'recurring P3M'],
    ['maandelijkse rapportage', 'recurring P1M'],
    ['op kwartaalbasis', 'recurring P3M'],
    ['regelmatig', 'recurring'],
    ['Houd SLM op de hoogte van de voortgang.', 'recurring'],
    ['binnen vier weken na afloop van elk kwartaal', 'recurring P3M'],
  ]);
  readsAs(ENGLISH, [
    ['every month', 'recurring P1M'],
    ['every 6 months', 'recurring P6M'],
    ['each quarter', 'recurring P3M'],
    ['every other week', 'recurring P2W'],
    ['every second month', 'recurring P2M'],
    ['every third month', 'recurring P3M'],
    ['twice a year', 'recurring P6M'],
    ['three times a year', 'recurring P4M'],
    ['once every two years', 'recurring P2Y'],
    ['once per quarter', 'recurring P3M'],
    ['quarterly', 'recurring P3M'],
    ['semi-annually', 'recurring P6M'],
    ['annually', 'recurring P1Y'],
    ['biweekly', 'recurring P2W'],
    ['on Mondays', 'recurring P1W'],
    ['every last Friday of the month', 'recurring P1M'],
    ['on a regular basis', 'recurring'],
    ['Keep SLM informed of the progress', 'recurring'],
  ]);

  describe('with its first occurrence', () => {
    readsAs(DUTCH, [
      ['elk kwartaal, voor het eerst in mei 2024', 'recurring P3M 2024-05-01..2024-05-31'],
      ['jaarlijks vóór 1 maart', 'recurring P1Y ..2025-02-28'],
      ['elk jaar in mei', 'recurring P1Y 2024-05-01..2024-05-31'],
      ['uiterlijk 1 maart van ieder jaar', 'recurring P1Y ..2025-03-01'],
      ['elke zomer', 'recurring P1Y 2024-06-01..2024-09-21'],
      ['every May', 'recurring P1Y 2024-05-01..2024-05-31'],
      ['vanaf 2025 elk kwartaal', 'recurring P3M 2025-01-01..'],
      ['elk kwartaal tot eind 2025', 'recurring P3M'],
    ]);
  });

  describe('beside something else', () => {
    readsAs(DUTCH, [
      ['elk kwartaal een rapport en jaarlijks een audit', 'ask two_deadlines'],
      ['Uiterlijk 1 mei 2024 is dit opgelost. Daarna volgt elk kwartaal een rapport.', 'ask two_deadlines'],
    ]);
  });

  describe('in the name of a thing that is due once', () => {
    readsAs(DUTCH, [
      ['de jaarlijkse audit', 'recurring P1Y'],
      ['De jaarlijkse audit wordt uiterlijk 1 juli 2025 afgerond.', 'deadline ..2025-07-01'],
      ['Microsoft publishes its annual report by 1 May 2025.', 'deadline ..2025-05-01'],
      ['a quarterly report by 1 May 2024', 'deadline ..2024-05-01'],
      ['reports quarterly, by 1 May 2024 for the first time', 'recurring P3M ..2024-05-01'],
      ['Vanaf 1 mei 2024 levert Microsoft maandelijkse rapportages.', 'recurring P1M 2024-05-01..'],
    ]);
  });

  describe('only in appearance', () => {
    readsAs(DUTCH, [
      ['dagelijks bestuur', 'undated'],
      ['Meld elk verzoek.', 'undated'],
      ['5 euro per maand', 'undated'],
      ['each other', 'undated'],
      ['Dit moet geregeld zijn.', 'undated'],
      ['Google beoogt dit eind 2024 te hebben geregeld.', 'forecast 2024-10-01..2024-12-31'],
    ]);
  });

  it('gives an interval only to what comes back', () => {
    for (const wording of ['1 mei 2024', 'zo snel mogelijk', 'tot eind 2024', 'na ondertekening']) {
      const result = read(wording, DUTCH);
      assert.equal('interval' in result && result.interval, null);
    }
  });
});

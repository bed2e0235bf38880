import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applicableOf, coverageRows, tallyOf, tallyOn, totalOf } from '../../../src/domain/risk/coverage.js';
import {
  counts,
  ORGANISATION_GROUPS,
  slugOf,
  type Organisation,
} from '../../../src/domain/organisation/organisation.js';
import { ANSWERS, isSettled, standingOf, STANDINGS } from '../../../src/domain/organisation/organisation-answer.js';
import { CODE_PATTERNS } from '../../../src/domain/register/codes.js';
import { day } from '../../support/builders.js';
import { answer, answersOfTwentyTwo, organisation, twentyTwo } from '../../support/organisations.js';

const DAYS = ['2021-01-05', '2021-01-10', '2021-01-15', '2021-01-20'].map(day);
const someDay = fc.constantFrom(...DAYS);
const CODES = ['a', 'b', 'c', 'd', 'e'];

const someOrganisations: fc.Arbitrary<readonly Organisation[]> = fc.tuple(
  ...CODES.map((code) =>
    fc
      .record({
        group: fc.constantFrom(...ORGANISATION_GROUPS),
        from: fc.option(someDay, { nil: null }),
        endedOn: fc.option(someDay, { nil: null }),
      })
      .map((more) => organisation(code, more)),
  ),
);
const someAnswers = fc
  .subarray(CODES)
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc
          .tuple(fc.constantFrom(...ANSWERS, null), someDay)
          .map(([given, on]) => answer('OW20-O1', code, { answer: given, on })),
      ),
    ),
  );
const asked = fc.record({
  day: fc.option(someDay, { nil: null }),
  group: fc.option(fc.constantFrom(...ORGANISATION_GROUPS), { nil: null }),
});

describe('the coverage of a measure', () => {
  it('of twenty-two organisations of which fourteen are done is 14 of 22', () => {
    const tally = tallyOn(twentyTwo(), answersOfTwentyTwo(), { day: null });
    assert.deepEqual([tally.done, applicableOf(tally), tally.not_answered], [14, 22, 5]);
  });

  it('counts everyone who counts on the day once, and nobody else', () => {
    fc.assert(
      fc.property(someOrganisations, someAnswers, asked, (organisations, answers, at) => {
        const rows = coverageRows(organisations, answers, at);
        const expected = organisations.filter(
          (one) => counts(one, at.day) && (at.group === null || one.group === at.group),
        );
        assert.deepEqual(new Set(rows.map((row) => row.organisation)), new Set(expected));
        assert.equal(totalOf(tallyOf(rows)), expected.length);
        assert.deepEqual(tallyOn(organisations, answers, at), tallyOf(rows));
      }),
    );
  });

  it('of all groups is that of each together', () => {
    fc.assert(
      fc.property(someOrganisations, someAnswers, (organisations, answers) => {
        const whole = tallyOn(organisations, answers, { day: null });
        const parts = ORGANISATION_GROUPS.map((group) => tallyOn(organisations, answers, { day: null, group }));
        for (const standing of STANDINGS) {
          assert.equal(
            whole[standing],
            parts.reduce((sum, part) => sum + part[standing], 0),
          );
        }
      }),
    );
  });

  it('leaves out of its total those to which the measure does not apply', () => {
    const answers = [answer('OW20-O1', 'a', { answer: 'not_applicable' }), answer('OW20-O1', 'b')];
    const tally = tallyOn(
      CODES.slice(0, 3).map((code) => organisation(code)),
      answers,
      { day: null },
    );
    assert.deepEqual([tally.done, applicableOf(tally), totalOf(tally)], [1, 2, 3]);
  });

  it('knows nothing yet before the day of an answer, nor of one that was taken back', () => {
    const given = [answer('OW20-O1', 'a', { on: day('2021-01-10') }), answer('OW20-O1', 'b', { answer: null })];
    const rows = coverageRows([organisation('a'), organisation('b')], given, { day: day('2021-01-09') });
    assert.deepEqual(
      rows.map((row) => [row.standing, row.answer]),
      [
        ['not_answered', null],
        ['not_answered', null],
      ],
    );
  });

  it('is in the order of names, as people sort them', () => {
    const names = ['Ministerie 10', 'ministerie 2', 'Élysée', 'Zorg'];
    const rows = coverageRows(
      names.map((name, index) => organisation(`n${index}`, { name })),
      [],
      { day: null },
    );
    assert.deepEqual(
      rows.map((row) => row.organisation.name),
      ['Élysée', 'ministerie 2', 'Ministerie 10', 'Zorg'],
    );
  });
});

describe('what an organisation said', () => {
  it('settles the matter where it is done, does not apply or was declined', () => {
    assert.deepEqual(STANDINGS.filter(isSettled), ['done', 'declined', 'not_applicable']);
  });

  it('is nothing where nothing is recorded', () => {
    assert.equal(standingOf(undefined), 'not_answered');
  });
});

describe('the code of an organisation', () => {
  it('is a slug of its name, or nothing', () => {
    assert.equal(slugOf('Ministerie van Financiën'), 'ministerie-van-financien');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = slugOf(name);
        assert.ok(slug === '' || new RegExp(CODE_PATTERNS.slug).test(slug), slug);
      }),
    );
  });
});

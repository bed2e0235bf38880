import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { StatementNames } from '../../../src/stores/postgres/statement-names.js';

const often = (names: StatementNames, statement: string): string | undefined => {
  names.nameOf(statement);
  names.nameOf(statement);
  return names.nameOf(statement);
};

describe('the name of a statement', () => {
  it('comes when the statement has come often, and stays', () => {
    const names = new StatementNames();
    assert.deepEqual([names.nameOf('select 1'), names.nameOf('select 1')], [undefined, undefined]);
    const name = names.nameOf('select 1');
    assert.match(name ?? '', /^[0-9a-f]{32}$/);
    assert.equal(names.nameOf('select 1'), name);
  });

  it('follows from the statement, so that two instances never mean different ones by it', () => {
    const [one, other] = [new StatementNames(), new StatementNames()];
    often(other, 'select 2');
    assert.equal(often(one, 'select 1'), often(other, 'select 1'));
  });

  it('is given to none any more where names are lost', () => {
    const names = new StatementNames();
    often(names, 'select 1');
    names.giveUp();
    assert.equal(often(names, 'select 1'), undefined);
  });

  it('is of one statement alone', () => {
    const names = new StatementNames();
    const all = Array.from({ length: 100 }, (_, index) => often(names, `select ${index}`));
    assert.equal(new Set(all).size, 100);
    assert(!all.includes(undefined));
  });

  it('is given to so many and no more, whatever comes', () => {
    const names = new StatementNames();
    const named = Array.from({ length: 5000 }, (_, index) => often(names, `select ${index}`));
    const given = named.filter((name) => name !== undefined).length;
    assert(given > 50 && given < 200, String(given));
  });

  it('is not taken by statements that each come once', () => {
    const names = new StatementNames();
    for (let index = 0; index < 10_000; index += 1) assert.equal(names.nameOf(`select ${index}`), undefined);
    assert.match(often(names, 'select now()') ?? '', /^[0-9a-f]{32}$/);
  });
});

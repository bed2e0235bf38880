/** The account of the load would tell if something were wrong. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ChangeRecord } from '../../src/domain/change/change.js';
import { chained, hashOfHeader } from '../../src/stores/journal/chained-line.js';
import { change, measure } from '../support/builders.js';
import { accountOfAnswers } from './answers-check.js';
import type { Arrived } from './chat-service.js';
import { accountOfChanges, chainFaults } from './journal-check.js';
import type { Attempt, Told, Turn } from './ledger.js';

const record = (number: number, note: string): ChangeRecord => ({
  ...change(measure('OW20-V1'), { key: `key-${number}`, kind: 'progress', reason: note }),
  number,
  before: [null],
});
const attempt = (trace: string, told: Told, number: number | null = null): Attempt => ({ trace, told, number });

const turn = (activity: string, told: Told = 'answered', faults: readonly number[] = []): Turn => ({
  activity,
  type: 'message',
  what: 'question',
  told,
  took: 10,
  tries: faults.length + 1,
  twice: false,
  at: 0,
  faults,
});
const reply = (answers: string, text = 'Dit is het antwoord'): Arrived => ({
  id: `to-${answers}`,
  conversation: 'conversation-1',
  answers,
  activity: { type: 'message', text },
  at: 0,
});

describe('the account of a load', () => {
  it('finds every confirmed change that is there once', () => {
    const account = accountOfChanges([record(1, 'load 1-1')], [attempt('load 1-1', 'confirmed', 1)]);
    assert.deepEqual([account.missing, account.doubled, account.unasked], [[], [], []]);
  });

  it('names a confirmed change that is not there, or under another number', () => {
    const attempts = [attempt('load 1-1', 'confirmed', 7), attempt('load 1-2', 'already')];
    assert.deepEqual(accountOfChanges([record(1, 'load 1-1')], attempts).missing, ['load 1-1', 'load 1-2']);
  });

  it('names a change that is there twice', () => {
    const records = [record(1, 'load 1-1'), record(2, 'load 1-1')];
    assert.deepEqual(accountOfChanges(records, [attempt('load 1-1', 'confirmed', 1)]).doubled, ['load 1-1']);
  });

  it('names a change that nobody asked for, or that someone was told had not been made', () => {
    const records = [record(1, 'load 1-1'), record(2, 'load 1-2'), record(3, 'load 1-3')];
    const attempts = [attempt('load 1-2', 'asked_back'), attempt('load 1-3', 'unavailable')];
    const { unasked, madeUntold } = accountOfChanges(records, attempts);
    assert.deepEqual([unasked, madeUntold], [['load 1-1', 'load 1-2'], 2]);
  });

  it('names the line at which a chain is broken, and a journal that was cut off', () => {
    const header = '{"nakoming":"journal"}';
    const first = chained({ number: 1 }, hashOfHeader(Buffer.from(header)));
    const second = chained({ number: 2 }, first.hash);
    const lines = [first, second].map(({ bytes }) => bytes.toString().trimEnd());
    const tip = { header, number: 2, hash: second.hash };
    assert.deepEqual(chainFaults({ tip, lines, present: new Map() }), []);
    const edited = lines.map((line) => line.replace('"number":2', '"number":9'));
    assert.match(chainFaults({ tip, lines: edited, present: new Map() })[0] ?? '', /^change 2: /);
    assert.equal(chainFaults({ tip, lines: lines.slice(0, 1), present: new Map() }).length, 2);
  });

  it('names a message that was answered twice, but not for saying twice that the register is away', () => {
    const turns = [turn('a'), turn('b'), turn('c', 'answered', [502])];
    const away = 'Het register is even niet bereikbaar';
    const replies = [reply('a'), reply('a'), reply('b'), reply('b', away), reply('c'), reply('c')];
    const { answeredTwice, answeredAgain } = accountOfAnswers(turns, replies);
    assert.equal(answeredAgain, 1);
    assert.deepEqual(
      answeredTwice.map((told) => told.slice(0, 2)),
      ['a:'],
    );
  });

  it('names everyone who was left without a word', () => {
    const turns = [turn('a', 'silent', [502]), turn('b', 'unavailable'), turn('c', 'empty'), turn('d', 'gave_up')];
    const { unexplained, retries } = accountOfAnswers(turns, []);
    assert.deepEqual([unexplained.length, retries], [3, 1]);
  });
});

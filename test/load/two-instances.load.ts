/** Two instances on one database, behind a load balancer, with people at work while things go wrong. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { databaseRestartsIn, killsIn } from './faults.js';
import { runLoad, type LoadReport } from './run.js';
import { readSettings } from './settings.js';
import { tableOf } from './table.js';

/**
 * Megabytes a minute that are within what readings differ by; seconds from which a life says something about that; and
 * megabytes that a shorter one may fill in two thirds of it: code is compiled, and people are met.
 */
const GROWTH = { slope: 1.5, longEnough: 100, warmingUp: 8 } as const;
/** Seconds after which an instance that lives on has lived long enough. */
const WHOLE_RUN = 150;
const BUILD_AND_SETTLE = 300_000;

describe('two instances that are ended without warning, on a database that restarts', function () {
  let report: LoadReport;

  before(async function () {
    const settings = readSettings(process.env);
    this.timeout(settings.lasts + BUILD_AND_SETTLE);
    report = await runLoad(settings, (line) => process.stdout.write(`    ${line}\n`));
    process.stdout.write(`\n${tableOf(report)}\n\n`);
  });

  it('went wrong as they were meant to', () => {
    assert.ok(killsIn(report.mishaps) > 0);
    assert.equal(databaseRestartsIn(report.mishaps), 1);
    assert.ok(report.answers.twice > 0);
    assert.ok(report.reminders.sent > 0);
    assert.ok(report.changes.confirmed > 0);
  });

  it('have every confirmed change once, and none that nobody asked for', () => {
    assert.deepEqual(report.changes.missing, [], 'confirmed and missing');
    assert.deepEqual(report.changes.doubled, [], 'made twice');
    assert.deepEqual(report.changes.unasked, [], 'made though nobody was told');
  });

  it('have a journal whose chain is whole, and a register that is what the journal says', () => {
    assert.deepEqual(report.chain, []);
    assert.deepEqual(report.register, []);
  });

  it('sent every reminder once, or marked it as unknown', () => {
    assert.deepEqual(report.reminders.lost, [], 'lost');
    assert.deepEqual(report.reminders.doubled, [], 'sent twice though the outcome was known');
  });

  it('left nobody without a word', () => {
    assert.deepEqual(report.answers.unexplained, []);
    assert.deepEqual(report.bodiless, [], 'clicks without a body');
    assert.equal(report.answers.told.failed, 0);
  });

  it('answered what was delivered again once', () => {
    assert.deepEqual(report.answers.answeredTwice, []);
  });

  it('kept to the permitted rate together', () => {
    assert.deepEqual(report.exceeded, []);
  });

  it('keep no more in memory as time goes by', () => {
    const { growth, settings } = report;
    assert.ok(growth.length > 0, 'no instance lived long enough to be read');
    const long = growth.filter(({ lived }) => lived >= GROWTH.longEnough);
    if (settings.lasts >= WHOLE_RUN * 1000) assert.ok(long.length > 0, 'no instance lived long enough');
    for (const { instance, slope } of long) assert.ok(slope < GROWTH.slope, `${instance}: ${slope} MB a minute`);
    for (const { instance, first, last } of growth) assert.ok(last - first < GROWTH.warmingUp, instance);
  });
});

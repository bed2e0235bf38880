import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Role } from '../../../src/domain/people/person.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { day, deadline, measure, person, register } from '../../support/builders.js';
import { deskWith, outcome } from '../../support/change-desk.js';
import { halfYear } from '../../support/half-year.js';
import { storeWith } from '../../support/store-with.js';
import { calendarPlace, eventsIn, unfolded, type CalendarPlace } from './calendar-addresses.js';
import { SANNE } from './serving.js';

describe('a calendar behind its address', () => {
  let roles: readonly Role[];
  let place: CalendarPlace;
  let store: Store;
  before(async () => {
    store = await halfYear();
    place = await calendarPlace(store, '2021-01-15', () => roles);
  });
  beforeEach(() => {
    roles = ['reader'];
  });
  after(() => place.stop());

  const events = async (path = place.path()) => eventsIn((await place.open(path)).text);
  const event = async (code: string) => (await events()).find(({ SUMMARY }) => SUMMARY?.startsWith(code));

  it('is what clients of calendars ask for', async () => {
    const { status, headers, text } = await place.open(place.path());
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
    assert.match(String(headers['cache-control']), /^private, max-age=\d+$/);
    assert.match(place.path(), /^\/calendar\/v1\.[\w-]+\.[\w-]+\.ics$/);
    const lines = unfolded(text);
    assert.deepEqual([lines[0], lines[1], lines.at(-2)], ['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR']);
  });

  it('has lines of at most 75 bytes that end as the standard wants', async () => {
    const { text } = await place.open(place.path());
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
    for (const line of text.split('\r\n')) assert(Buffer.byteLength(line) <= 75, line);
  });

  it('has the last reasonable day of each deadline as a whole day', async () => {
    const late = await event('OW20-V6');
    assert.deepEqual(
      [late?.['DTSTART;VALUE=DATE'], late?.['DTEND;VALUE=DATE'], late?.['SEQUENCE']],
      ['20201231', '20210101', '0'],
    );
    assert.match(late?.['SUMMARY'] ?? '', /^OW20-V6 Volledige inzage geven aan betrokkenen \(uiterste dag\)$/);
    assert.match(
      late?.['DESCRIPTION'] ?? '',
      /^Termijn\\, zoals verwoord: ‘de resterende maatregelen voor het einde van 2020’/,
    );
    assert.match(late?.['DESCRIPTION'] ?? '', /https:\/\/nakoming\.example\/dashboard\/measures\/OW20-V6$/);
  });

  it('tells a moved deadline from the one before it', async () => {
    const moved = await event('OW20-V5');
    assert.deepEqual(
      [moved?.['UID'], moved?.['SEQUENCE'], moved?.['DTSTART;VALUE=DATE'], moved?.['DTSTAMP']],
      ['OW20-V5-2@nakoming', '1', '20210301', '20200910T120000Z'],
    );
  });

  it('has nothing of what is finished, and nothing without a day', async () => {
    const codes = (await events()).map(({ SUMMARY }) => SUMMARY?.split(' ')[0]);
    for (const code of ['OW20-V4', 'OW20-V3', 'OW20-O1', 'OW20-V7', 'OW20-O2']) assert(!codes.includes(code), code);
    assert(codes.includes('OW20-S1'));
  });

  it('has the periods of what recurs, one by one', async () => {
    const [running, next] = (await events()).filter(({ SUMMARY }) => SUMMARY?.startsWith('MD23-V5'));
    assert.deepEqual([running?.['DTSTART;VALUE=DATE'], next?.['DTSTART;VALUE=DATE']], ['20210630', '20211231']);
    const ids = [running?.['UID'], next?.['UID']];
    assert.deepEqual(ids, ['MD23-V5-1-2021-06-30@nakoming', 'MD23-V5-1-2021-12-31@nakoming']);
    assert.match(running?.['DESCRIPTION'] ?? '', /Periode: 1 januari 2021 tot en met 30 juni 2021/);
  });

  it('has of someone’s own calendar what they own, and says each thing once', async () => {
    assert.deepEqual(await events(place.path('mine')), []);
    const { change } = deskWith({}, { store });
    await change('assignOwner', 'OW20-S1', { owner: 'jan' });
    const mine = await events(place.path('mine', 0, { ...SANNE, person: person('jan') }));
    assert.deepEqual(
      mine.map(({ UID }) => UID),
      ['OW20-S1-1@nakoming'],
    );
    const ids = (await events()).map(({ UID }) => UID);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('is the same, byte for byte, whenever it is asked for', async () => {
    const [once, again] = [await place.open(place.path()), await place.open(place.path())];
    assert.equal(once.text, again.text);
  });

  it('is in the language of its address', async () => {
    const { text } = await place.open(place.path('team', 0, { ...SANNE, language: 'en' }));
    assert.match(text, /\(last day\)/);
  });

  it('is for nobody who may not read any more, and again for who may', async () => {
    for (const left of [[], ['administrator']] as const) {
      roles = left;
      assert.equal((await place.open(place.path())).status, 403);
    }
    roles = ['contributor'];
    assert.equal((await place.open(place.path())).status, 200);
  });

  it('is at no address that was made up or changed, or of another tenant', async () => {
    const path = place.path();
    const elsewhere = place.path('team', 0, { ...SANNE, tenant: 'elders' });
    for (const one of [
      '/calendar/x.ics',
      path.replace('.ics', ''),
      path.replace(/.{5}\.ics$/, 'AAAAA.ics'),
      elsewhere,
    ]) {
      assert.equal((await place.open(one)).status, 403, one);
    }
    const [, , token = ''] = path.split('/');
    assert.equal((await place.open(`/downloads/${token.replace('.ics', '')}`)).status, 404);
  });
});

describe('an address of a calendar that was revoked', () => {
  let place: CalendarPlace;
  afterEach(() => place.stop());

  it('gives nothing any more, and a new one does', async () => {
    const store = await halfYear();
    const { request } = deskWith({}, { store });
    const by = 'p-sanne';
    place = await calendarPlace(store, '2021-02-01');
    assert.equal((await place.open(place.path('team', 0))).status, 200);
    const told = outcome('calendarFeed', await request({ action: 'revokeCalendar', input: {} }, { by }));
    assert.deepEqual([told.revoked, told.generation], [true, 1]);
    for (const of of ['team', 'mine'] as const) {
      const gone = await place.open(place.path(of, 0));
      assert.equal(gone.status, 410);
      assert.match(gone.text, /ingetrokken/);
      assert.equal((await place.open(place.path(of, 1))).status, 200);
    }
    const again = outcome('calendarFeed', await request({ action: 'revokeCalendar', input: {} }, { by }));
    assert.equal(again.generation, 2);
    assert.equal((await place.open(place.path('team', 1))).status, 410);
  });

  it('stays as it was for everyone else', async () => {
    const store = await halfYear();
    await deskWith({}, { store }).request({ action: 'revokeCalendar', input: {} }, { by: 'jan' });
    place = await calendarPlace(store, '2021-02-01');
    assert.equal((await place.open(place.path('team', 0))).status, 200);
  });
});

describe('what is confidential in a calendar', () => {
  let place: CalendarPlace;
  afterEach(() => place.stop());

  it('is its day and its code, and no word more', async () => {
    const secret = measure('OW20-V1', {
      confidential: true,
      title: { nl: 'GEHEIM', en: 'GEHEIM' },
      deadlines: [deadline('2021-03-01', { wording: 'GEHEIM' })],
      owner: person('jan'),
      enteredOn: day('2020-07-09'),
    });
    place = await calendarPlace(memoryStore(register({ measures: [secret] })), '2021-02-01');
    const { text } = await place.open(place.path());
    assert.doesNotMatch(text, /GEHEIM/);
    const [only] = eventsIn(text);
    assert.deepEqual([only?.['SUMMARY'], only?.['DTSTAMP']], ['OW20-V1 (uiterste dag)', '20200709T000000Z']);
  });
});

describe('someone with many clients of calendars', () => {
  let place: CalendarPlace;
  afterEach(() => place.stop());

  it('is answered by four at the same time, and by the others later', async () => {
    const store = await halfYear();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let waiting = 0;
    const slow = storeWith(store, {
      findMeasures: async (...asked) => {
        waiting += 1;
        await gate;
        return store.findMeasures(...asked);
      },
    });
    place = await calendarPlace(slow, '2021-02-01');
    const first = Array.from({ length: 4 }, () => place.open(place.path()));
    while (waiting < first.length) await pause(5);
    assert.equal((await place.open(place.path())).status, 429);
    release();
    for (const { status } of await Promise.all(first)) assert.equal(status, 200);
    assert.equal((await place.open(place.path())).status, 200);
  });
});

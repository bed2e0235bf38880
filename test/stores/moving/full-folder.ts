/** A folder of data with some of everything in it. */
import fc from 'fast-check';
import { generateRegister } from '../../../bench/generate-register.js';
import type { Change } from '../../../src/domain/change/change.js';
import type { Person } from '../../../src/domain/people/person.js';
import type { Claim } from '../../../src/domain/reminders/outbox.js';
import type { Register } from '../../../src/domain/register/register.js';
import type { Store } from '../../../src/domain/store/store.js';
import { openContexts } from '../../../src/stores/contexts-file.js';
import { openConversations } from '../../../src/stores/conversations-file.js';
import { openNames } from '../../../src/stores/names-file.js';
import { openData } from '../../../src/stores/open.js';
import { HandTime, request } from '../../contracts/outbox-fixture.js';
import { changeOf, someEdits, type DatedEdit } from '../../support/arbitrary-changes.js';
import { deed, type Deed } from '../../support/arbitrary-outbox-deeds.js';
import { at, change, day, person } from '../../support/builders.js';
import { LONE_OWNER, REAL_TIME } from '../../support/data-folder.js';
import { NaiveRegister } from '../../support/naive-register.js';

export interface Story {
  readonly register: Register;
  readonly edits: readonly DatedEdit[];
  readonly deeds: readonly Deed[];
  readonly claims: readonly number[];
  /** After so many changes the register is written. */
  readonly snapshot: number;
  readonly names: number;
}

const someRegister = fc
  .record({ count: fc.integer({ min: 1, max: 60 }), seed: fc.integer({ min: 1, max: 1_000_000 }) })
  .map(({ count, seed }) => generateRegister(count, seed));

export const story: fc.Arbitrary<Story> = someRegister.chain((register) =>
  fc.record({
    register: fc.constant(register),
    edits: someEdits(register),
    deeds: fc.array(deed, { maxLength: 12 }),
    claims: fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }),
    snapshot: fc.integer({ min: 1, max: 20 }),
    names: fc.nat({ max: 4 }),
  }),
);

/** Everything of a story in a folder that is closed again; gives the register the long way. */
export async function fillFolder(dataDir: string, told: Story): Promise<NaiveRegister> {
  const time = new HandTime();
  const snapshots = { changes: told.snapshot, quiet: 3_600_000, rest: 0 };
  const onNotice = () => undefined;
  const { store, outbox } = await openData({ dataDir, elapsed: REAL_TIME, onNotice, owner: LONE_OWNER, snapshots });
  const naive = await live(store, told);
  let held: readonly Claim[] = [];
  for (const [index, step] of told.deeds.entries()) {
    await step(outbox, held);
    held = [...held, ...(await outbox.claim(request({ limit: told.claims[index] ?? 0 })))];
    time.pass(1);
  }
  await outbox.close();
  await store.close();
  await fillBeside(dataDir, told.names);
  return naive;
}

/** Loads a register and carries out the edits, with changes of people in between. */
export async function live(store: Store, { register, edits }: Story): Promise<NaiveRegister> {
  const naive = new NaiveRegister(register);
  await store.load(register);
  for (const [index, edit] of edits.entries()) {
    const next = changeOf(edit, naive.register(), index);
    if (next !== undefined) await carryOut(store, next, naive);
    if (index % 3 === 0) await carryOut(store, ofPerson(`person-${index % 2}`, index), null);
  }
  return naive;
}

async function carryOut(store: Store, next: Change, naive: NaiveRegister | null): Promise<void> {
  const result = await store.commit(next);
  if (result.status !== 'committed') throw new Error(result.status);
  naive?.add(result.record);
}

/** In its first state the first time, and each time after that one version on. */
function ofPerson(code: string, index: number): Change {
  const value: Person = {
    code: person(code),
    roles: ['reader'],
    deputy: null,
    awayUntil: day('2021-03-01'),
    version: Math.floor(index / 6) + 1,
  };
  return change([{ type: 'person', value }], { key: `person-${index}`, kind: 'role', subject: value.code });
}

async function fillBeside(dataDir: string, count: number): Promise<void> {
  const place = { dataDir, onNotice: () => undefined };
  const people = Array.from({ length: count }, (_, index) => person(`person-${index}`));
  const names = await openNames(place);
  const contexts = await openContexts(place);
  const conversations = await openConversations(place);
  for (const one of people) {
    const noted = one.endsWith('3') ? {} : { notedOn: day('2021-02-01') };
    await names.put({ person: one, name: `Iemand "${one}" é`, account: `account-${one}`, ...noted });
    const [tenant, conversation] = ['tenant', `conversation-${one}`];
    await contexts.put(
      { tenant, conversation, person: one },
      { language: 'nl', previous: { page: 2 }, savedAt: at('2021-02-01') },
    );
    const kind = one.endsWith('2') ? ('channel' as const) : ('personal' as const);
    await conversations.put({
      ...{ tenant, conversation, kind, serviceUrl: 'http://localhost/' },
      person: kind === 'personal' ? one : null,
      reference: { activityId: one, bot: { id: 'bot' } },
    });
  }
  if (people[1] !== undefined) await names.forget(people[1]);
  await Promise.all([names.close(), contexts.close(), conversations.close()]);
}

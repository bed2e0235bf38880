/** The first register, and the same after some months of work. */
import type { ActionDeps } from '../../src/actions/deps.js';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import { RIGHTS, ROLES } from '../../src/domain/people/person.js';
import type { Register } from '../../src/domain/register/register.js';
import type { Store } from '../../src/domain/store/store.js';
import { readDeadline } from '../../src/language/index.js';
import { memoryStore } from '../../src/stores/memory.js';
import { readRegisterFile } from '../../src/stores/register-source.js';
import { peopleNamed } from '../support/people.js';
import { reminderDesk } from '../support/reminder-desk.js';
import { at, change, changed, day, deadline, measureCode, person } from '../support/builders.js';

export const PEOPLE = {
  me: person('sanne'),
  nameOf: (id: string) => ({ sanne: 'Sanne de Vries', bas: 'Bas Jansen' })[id],
  rights: RIGHTS,
};
export const actor = { id: person('sanne'), name: 'Sanne', roles: new Set(ROLES) };

export const firstRegister = (): Promise<Register> => readRegisterFile('data/register.json');

/** What the actions are given on a day. */
export const depsOn = (store: Store, today: string): ActionDeps => ({
  store,
  calendar: fixedCalendar(at(today), 'Europe/Amsterdam'),
  readWording: readDeadline,
  local: true,
  fourEyes: false,
  reminders: reminderDesk(store),
  ...peopleNamed(store),
});

const history = (measure: Measure): readonly Measure[] => [
  changed(measure, { state: 'in_progress', progress: 40, owner: person('bas'), updatedOn: day('2020-08-12') }),
];

/** The first register after some months of work. */
export async function livelyStore(): Promise<Store> {
  const store = memoryStore(await firstRegister());
  const measure = async (code: string) => {
    const found = await store.measure(measureCode(code));
    if (found === undefined) throw new Error(`no ${code}`);
    return found;
  };
  const started = history(await measure('OW20-V4'))[0] ?? (await measure('OW20-V4'));
  await store.commit(change(started, { kind: 'progress', reason: 'Microsoft begint met de mobiele apps.' }));
  const moved = changed(started, {
    deadlines: [
      started.deadlines[0],
      deadline('2021-03-31', {
        version: 2,
        wording: 'uiterlijk in Q1 2021',
        earliest: day('2021-01-01'),
        precision: 'quarter',
        rule: { id: 'within-period', fragment: 'in Q1 2021' },
        reason: 'Uitstel gevraagd door Microsoft',
      }),
    ],
  });
  await store.commit(
    change(moved, { kind: 'deadline', actor: person('bas'), reason: 'Uitstel gevraagd door Microsoft' }),
  );
  const reported = changed(await measure('OW20-V1'), {
    state: 'reported_done',
    updatedOn: day('2020-09-18'),
    report: { claimedBy: 'Microsoft', on: day('2020-09-18'), recordedBy: person('bas') },
    evidence: [{ title: 'Release notes september 2020', link: 'https://example.org/notes', date: day('2020-09-17') }],
  });
  await store.commit(change(reported, { kind: 'report' }));
  const verified = changed(reported, {
    state: 'verified',
    verification: { result: 'verified', on: day('2020-11-02'), by: person('sanne'), reason: null },
  });
  await store.commit(change(verified, { kind: 'verification' }));
  await store.commit(
    change(
      changed(await measure('OW20-V5'), { confidential: true, title: { nl: 'Geheime titel', en: 'Secret title' } }),
      { kind: 'correction' },
    ),
  );
  return store;
}

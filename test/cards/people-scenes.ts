/** Scenes of people: who may do what, what was changed in someone, and why it was not. */
import type { Outcome } from '../../src/domain/outcome/outcome.js';
import { RETAINED } from '../../src/domain/store/retention.js';
import type { PersonChange, PersonRefusal, PersonView } from '../../src/domain/outcome/people-outcome.js';
import { ROLES } from '../../src/domain/people/person.js';
import { day, measureCode, person } from '../support/builders.js';

export const view = (id: string, more: Partial<PersonView> = {}): PersonView => ({
  person: person(id),
  roles: ['reader'],
  deputy: null,
  awayUntil: null,
  open: 0,
  ...more,
});
export const people = (rows: readonly PersonView[], more: object = {}): Outcome => ({
  type: 'people',
  rows,
  offset: 0,
  total: rows.length,
  role: null,
  person: null,
  local: false,
  fourEyes: true,
  outside: [],
  ...more,
});
export const changed = (change: PersonChange, more: object = {}): Outcome => ({
  type: 'personChanged',
  person: person('piet'),
  name: 'Piet *Bakker*',
  change,
  already: false,
  local: false,
  ...more,
});

export const CHANGES: readonly PersonChange[] = [
  { what: 'role', role: 'verifier', give: true },
  { what: 'role', role: 'verifier', give: false },
  { what: 'deputy', deputy: person('sanne') },
  { what: 'deputy', deputy: null },
  { what: 'away', until: day('2021-03-03'), deputy: person('sanne') },
  { what: 'away', until: day('2021-03-03'), deputy: null },
  { what: 'away', until: null, deputy: null },
  {
    what: 'handOver',
    to: person('sanne'),
    total: 12,
    codes: [measureCode('OW20-V1')],
    left: [measureCode('OW20-V9')],
  },
  { what: 'handOver', to: person('sanne'), total: 1000, codes: [measureCode('OW20-V1')], left: [], more: 4200 },
  { what: 'forgotten' },
];
export const REFUSALS: readonly PersonRefusal[] = [
  { why: 'right', right: 'administer' },
  { why: 'unknown_person', text: 'Karel', nearest: [] },
  { why: 'unknown_person', text: 'Sanen', nearest: ['Sanne de Vries'] },
  { why: 'which_person', text: 'Jan', names: ['Jan Smit', 'Jan Kok'] },
  { why: 'last_administrator' },
  { why: 'same_person' },
  { why: 'in_the_past', day: day('2021-01-01') },
  { why: 'away_later', person: person('bas'), from: day('2021-05-01'), to: day('2021-05-10') },
  { why: 'still_owns', person: person('piet'), total: 12, codes: [measureCode('OW20-V1')] },
  { why: 'still_owns', person: person('piet'), total: 1, codes: [] },
  { why: 'nothing_owned', person: person('piet') },
  { why: 'changed_meanwhile' },
];

export const PEOPLE_SCENES: readonly (readonly [name: string, outcome: Outcome])[] = [
  [
    'people',
    people(
      [
        view('sanne', { roles: ROLES, open: 2 }),
        view('bas', { deputy: person('sanne'), awayUntil: day('2021-03-03') }),
      ],
      { outside: [person('kees')], total: 30 },
    ),
  ],
  ['people-one', people([view('bas')], { person: person('bas') })],
  ...CHANGES.map((change, number) => [`person-changed-${number}-${change.what}`, changed(change)] as const),
  ...REFUSALS.map(
    (refusal, number) => [`person-refused-${number}-${refusal.why}`, { type: 'personRefused', refusal }] as const,
  ),
  ['forget-asked', { type: 'forgetAsked', person: person('bas'), name: 'Bas Jansen' }],
  ['person-export', { type: 'personExport', person: person('bas'), name: 'Bas Jansen' }],
  [
    'removals',
    {
      type: 'removals',
      rows: RETAINED.map((kind, index) => ({
        ...{ kind, count: index === 0 ? 1 : 1200 * index },
        on: day('2021-02-02'),
        before: day('2021-01-03'),
      })),
      offset: 0,
      total: 30,
    },
  ],
  ['removals-none', { type: 'removals', rows: [], offset: 0, total: 0 }],
  ['person-export-own', { type: 'personExport', person: person('sanne'), name: null }],
];

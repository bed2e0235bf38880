/** The actions about people, by name. Each looks itself at who may do it: an administrator need not see the register. */
import type { PeopleAction } from '../../domain/outcome/people-outcome.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { exportPerson } from './export-person.js';
import { forgetPerson } from './forget-person.js';
import { handOver } from './hand-over.js';
import { listPeople } from './list-people.js';
import { listRemovals } from './list-removals.js';
import { setAway, setDeputy } from './set-away.js';
import { setRole } from './set-role.js';

type PeopleActions = {
  readonly [Name in PeopleAction]: (input: ActionInput<Name>, at: Case) => Promise<Outcome>;
};

export const PEOPLE_ACTIONS: PeopleActions = {
  listPeople,
  setRole,
  setDeputy,
  setAway,
  handOver,
  forgetPerson,
  exportPerson,
  listRemovals,
};

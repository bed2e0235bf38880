/** The actions that change the register, by name. */
import { CHANGE_NAMES, type ChangeName } from '../../domain/change/change-form.js';
import { changeAction, type ChangeAction } from './change-action.js';
import type { UseCase } from './use-case.js';
import { USE_CASES } from './use-cases.js';

// The table has, for every form, the use case of that form; TypeScript cannot follow the two together.
const actionOf = (name: ChangeName): ChangeAction => changeAction(name, USE_CASES[name] as UseCase<ChangeName>);

export const CHANGE_ACTIONS = Object.fromEntries(CHANGE_NAMES.map((name) => [name, actionOf(name)])) as Readonly<
  Record<ChangeName, ChangeAction>
>;

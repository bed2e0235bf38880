/** To the form of a new organisation. */
import type { ActionRequest } from '../../actions/requests.js';
import { MOST_NAME } from '../../domain/organisation/organisation.js';
import { cut, requestButton, type Button, type Setting } from '../drawing.js';

/** For who may add one; `name`: of the one to add, where it is known. */
export function addButton(setting: Setting, name: string | null = null): readonly Button[] {
  if (!setting.rights.includes('coordinate')) return [];
  const to: ActionRequest = {
    action: 'fillOrganisation',
    input: { organisation: null, ...(name === null ? {} : { name: cut(name, MOST_NAME) }) },
  };
  return [requestButton(setting.messages.organisations.edit.add, to, setting)];
}

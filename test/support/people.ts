/** People with names, for actions that look them up. */
import type { ActionDeps } from '../../src/actions/deps.js';
import { peopleDirectory } from '../../src/domain/people/people-directory.js';
import type { Store } from '../../src/domain/store/store.js';
import { memoryNames } from '../../src/stores/names-file.js';
import { person } from './builders.js';

/** Everyone here, by id and name, counts as someone who may own a measure. */
export function peopleNamed(
  store: Store,
  byId: Readonly<Record<string, string>> = {},
): Pick<ActionDeps, 'people' | 'names'> {
  const names = memoryNames(...Object.entries(byId).map(([id, name]) => ({ person: person(id), name, account: id })));
  return { names, people: peopleDirectory({ names, people: () => store.people(), local: true }) };
}

/** For whom an action is carried out, by what way in, and with what. */
import type { Origin } from '../domain/change/change.js';
import type { Language } from '../domain/language.js';
import type { Actor } from '../domain/people/person.js';
import type { ActionDeps } from './deps.js';

export interface Case extends ActionDeps {
  readonly actor: Actor;
  readonly language: Language;
  readonly origin: Origin;
}

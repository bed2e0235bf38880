/** What a file is made with, for whoever may have it. */
import type { People } from '../../cards/parts/names.js';
import type { Language } from '../../domain/language.js';
import type { Actor } from '../../domain/people/person.js';
import type { FileDesk } from './file-kinds.js';

interface DeskDeps extends Pick<FileDesk, 'actions'> {
  readonly peopleFor: (actor: Actor) => Promise<People>;
  readonly timeZone: string;
}

export const fileDesk = (actor: Actor, language: Language, { actions, peopleFor, timeZone }: DeskDeps): FileDesk => ({
  actor,
  actions,
  reader: async () => {
    const [catalogue, people] = await Promise.all([actions.store.catalogue(), peopleFor(actor)]);
    return { language, timeZone, catalogue, people };
  },
});

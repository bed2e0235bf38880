import type { nl } from './nl.js';

/** Everything a person can read, by topic. Dutch, the language of the first users, sets the shape; the others follow it. */
export type Messages = { readonly [Topic in keyof typeof nl]: (typeof nl)[Topic] };

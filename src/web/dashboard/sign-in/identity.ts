/** Who asks for a page: someone who signed in, whoever is at this machine, or nobody yet. */
import type { Actor } from '../../../domain/people/person.js';

export type Identity =
  | { readonly type: 'actor'; readonly actor: Actor }
  /** Nothing was said of who it is: the page that signs in is what they get. */
  | { readonly type: 'nobody' }
  /** What was said is not right. */
  | { readonly type: 'refused' }
  /** That cannot be told now; seconds after which asking again makes sense. */
  | { readonly type: 'later'; readonly retryAfter: number };

/** What the header `Authorization` is worth; empty where there is none. */
export type Identify = (authorization: string) => Promise<Identity>;

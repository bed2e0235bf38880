/** Why data is not moved, said with what to do. */
import { StoreError } from '../../domain/errors.js';

/** Nothing was done. */
export const refused = (why: string): StoreError => new StoreError('MOVE_REFUSED', `${why} Nothing was moved.`);

/** What arrived was taken away again. */
export const differs = (what: string): StoreError =>
  new StoreError(
    'MOVE_DIFFERS',
    `What arrived is not what left: ${what}. It was taken away again, and nothing was moved; please report this.`,
  );

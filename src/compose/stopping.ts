/** Stops the service in time: what is under way may end, and whatever does not, what is kept is let go of in order. */
import { within, type Later } from '../scheduler/deliver/later.js';

/** Each begins nothing more from when it is called. */
export interface Stopping {
  /** Resolves when the turns and downloads under way have ended, and after so many milliseconds at the latest. */
  readonly turns: (milliseconds: number) => Promise<unknown>;
  /** Resolves when there is nothing left to tell of files; asked after the last of them. */
  readonly told: () => Promise<void>;
  readonly reminding: (milliseconds: number) => Promise<void>;
  /** Writes what is unwritten and lets go of the data. */
  readonly letGo: () => Promise<void>;
  readonly later: Later;
}

/** Milliseconds in which all that is under way may end; orchestrators kill after thirty seconds. */
export const STOP_WITHIN = 15_000;
/** Of those, for turns, on which Teams gives up before, and for downloads: of one that was broken off is still told. */
export const TURNS_WITHIN = 12_000;

export async function stopInTime({ turns, told, reminding, letGo, later }: Stopping): Promise<void> {
  try {
    await within(STOP_WITHIN, Promise.all([turns(TURNS_WITHIN).then(told), reminding(STOP_WITHIN)]), later);
  } finally {
    await letGo();
  }
}

/** What answers a part of the web, loaded when the first asks: some of it takes a library of some size. */
import type { Request, Response } from 'restify';

export type WebHandler = (request: Request, response: Response) => Promise<void>;

/** Loaded once. A load that fails is answered as a fault, and tried anew for whoever asks next. */
export function whenAsked(load: () => Promise<WebHandler>): WebHandler {
  let loaded: Promise<WebHandler> | undefined;
  return async (request, response) => {
    const own = (loaded ??= load());
    try {
      await own;
    } catch (error) {
      if (loaded === own) loaded = undefined;
      throw error;
    }
    await (
      await own
    )(request, response);
  };
}

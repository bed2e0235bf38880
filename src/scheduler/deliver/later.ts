/** Does something after so many milliseconds of real time, unless it is called off by what it gives back. */
export type Later = (milliseconds: number, work: () => void) => () => void;

/** A timer of the process that does not keep the process alive. */
export const realLater: Later = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds).unref();
  return () => clearTimeout(timer);
};

/** Resolves when the work has ended, and after so many milliseconds at the latest; rejects as the work does in that time. */
export function within(milliseconds: number, work: Promise<unknown>, later: Later): Promise<void> {
  return new Promise((resolve, reject) => {
    const callOff = later(milliseconds, resolve);
    work.then(() => resolve(), reject).finally(callOff);
  });
}

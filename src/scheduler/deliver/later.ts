/** Does something after so many milliseconds of real time, unless it is called off by what it gives back. */
export type Later = (milliseconds: number, work: () => void) => () => void;

/** A timer of the process that does not keep the process alive. */
export const realLater: Later = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds).unref();
  return () => clearTimeout(timer);
};

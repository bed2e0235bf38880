/** What was done to the state, so that it can be taken back. */
export class Trail {
  #steps: (() => void)[] = [];

  /** `back` undoes what has just been done. */
  note(back: () => void): void {
    this.#steps.push(back);
  }

  /** Undoes everything, the last first. */
  takeBack(): void {
    const steps = this.#steps.reverse();
    this.#steps = [];
    for (const back of steps) back();
  }
}

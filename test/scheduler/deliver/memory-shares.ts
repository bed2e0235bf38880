import type { ElapsedTime } from '../../../src/domain/time/clock.js';
import { StoreError } from '../../../src/domain/errors.js';
import { grantOf, SHARES, type Claim, type Grant, type Shares } from '../../../src/domain/reminders/shares.js';

interface Held extends Claim {
  readonly until: number;
}

/** Where instances meet, in memory: with the time that asking takes, and away when a test says so. */
export class MemoryShares implements Shares {
  readonly #time: ElapsedTime & { passed(milliseconds: number): Promise<void> };
  readonly #takes: () => number;
  readonly #held = new Map<string, Held>();
  isAway = false;
  /** Instances for which it is away. */
  readonly cutOff = new Set<string>();
  exchanges = 0;

  constructor(time: ElapsedTime & { passed(milliseconds: number): Promise<void> }, takes: () => number) {
    this.#time = time;
    this.#takes = takes;
  }

  /** Places that are held now. */
  get held(): number {
    const now = this.#time.milliseconds();
    return [...this.#held.values()].filter(({ until }) => until > now).reduce((sum, { holds }) => sum + holds, 0);
  }

  get instances(): readonly string[] {
    return [...this.#held.keys()];
  }

  async exchange(claim: Claim): Promise<Grant> {
    this.exchanges += 1;
    await this.#way(claim.instance);
    const now = this.#time.milliseconds();
    const others = [...this.#held.values()].filter(({ instance }) => instance !== claim.instance);
    const running = others.filter(({ until }) => until + SHARES.running - SHARES.lease - SHARES.after > now);
    const grant = grantOf(
      claim,
      others.filter(({ until }) => until > now),
    );
    this.#held.set(claim.instance, { ...claim, holds: grant.places, until: now + SHARES.lease + SHARES.after });
    await this.#way(claim.instance);
    return { ...grant, sharers: running.length + 1 };
  }

  async #way(instance: string): Promise<void> {
    await this.#time.passed(this.#takes());
    if (this.isAway || this.cutOff.has(instance)) throw new StoreError('STORE_UNREACHABLE', 'away');
  }
}

/** How messages of our own accord are sent: numbers that may be set; times in milliseconds of real time. */
export interface DeliveryPolicy {
  /** Messages claimed and not yet settled, at most: enough that slow answers do not lower the rate. */
  readonly inHand: number;
  /** In which a claimed message is settled; more than `passWithin` and `sendWithin` together. */
  readonly lease: number;
  /** In which its turn has to come; else it is given back. */
  readonly passWithin: number;
  /** In which the courier has to answer; else nobody knows what became of it. */
  readonly sendWithin: number;
  /** After which a message of unknown outcome is tried once more. */
  readonly unknownAfter: number;
  /** After which one that keeps being refused is given up. */
  readonly giveUpAfter: number;
  /** The longest without looking for something to send. */
  readonly lookEvery: number;
}

const MINUTE = 60_000;

export const DELIVERY_POLICY: DeliveryPolicy = {
  inHand: 200,
  lease: 2 * MINUTE,
  passWithin: 1.5 * MINUTE,
  sendWithin: 25_000,
  unknownAfter: 10 * MINUTE,
  giveUpAfter: 3 * 24 * 60 * MINUTE,
  lookEvery: MINUTE / 2,
};

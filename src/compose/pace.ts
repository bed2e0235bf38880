/** The rates of the service, shared with other instances where there may be some. */
import { randomUUID } from 'node:crypto';
import type { ElapsedTime } from '../domain/time/clock.js';
import type { Pace } from '../domain/reminders/pace.js';
import type { Kept } from './keeping.js';
import { realLater } from '../scheduler/deliver/later.js';
import { Rates } from '../scheduler/deliver/rates.js';

export const paceRoom = ({ shares }: Pick<Kept, 'shares'>, elapsed: ElapsedTime): Pace =>
  new Rates({
    elapsed,
    later: realLater,
    ...(shares === null ? {} : { shared: { shares, instance: randomUUID() } }),
  });

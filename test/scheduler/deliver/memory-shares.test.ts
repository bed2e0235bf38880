import { describeShares } from '../../contracts/shares.contract.js';
import { MemoryShares } from './memory-shares.js';
import { SimulatedTime } from './simulated-time.js';

describeShares('shares in memory', async () => {
  const time = new SimulatedTime();
  const shares = new MemoryShares(
    { milliseconds: () => time.milliseconds(), passed: () => Promise.resolve() },
    () => 0,
  );
  return {
    shares: [shares, shares, shares],
    pass: (milliseconds) => time.pass(milliseconds),
    dispose: async () => undefined,
  };
});

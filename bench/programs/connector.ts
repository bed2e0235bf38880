/**
 * The local connector in a process of its own; prints its port, and goes with whoever started it. Argument: what goes
 * wrong, as JSON: shares of faults, the seed of the lot, conversations that are spared, milliseconds until an answer.
 */
import { faultsByLot, type Shares } from '../../test/support/local-connector-faults.js';
import { startLocalConnector } from '../../test/support/local-connector.js';

export interface ConnectorSettings {
  readonly faults: Shares;
  readonly seed: number;
  readonly spared: readonly string[];
  readonly latency: number;
}

const settings = JSON.parse(process.argv[2] ?? '') as ConnectorSettings;
const { latency } = settings;
const connector = await startLocalConnector({
  faults: faultsByLot(settings.faults, settings.seed, new Set(settings.spared)),
  ...(latency === 0 ? {} : { latency: () => latency }),
});
process.stdin.resume().on('end', () => process.exit());
process.stdout.write(`${connector.port}\n`);

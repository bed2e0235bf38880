/** `npm start` as someone runs it who has just cloned the project, with data of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, RunningStart } from './running-start.js';

export interface StartedProject {
  /** Where the client is, as `npm start` printed it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Resolves when it has said where to click. */
export async function npmStart(env: Readonly<Record<string, string>> = {}): Promise<StartedProject> {
  const dataDir = mkdtempSync(join(tmpdir(), 'nakoming-e2e-'));
  const ports = await freePorts();
  const start = new RunningStart(process.cwd(), { ...ports, DATA_DIR: dataDir, ...env }, ['npm', 'start']);
  const stop = async () => {
    await start.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await start.says('Ctrl-C');
    return { url: addressIn(start.said), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressIn(said: string): string {
  const address = /Open\s+(http:\S+)/.exec(said)?.[1];
  if (address === undefined) throw new Error(`It named no address:\n${said}`);
  return address;
}

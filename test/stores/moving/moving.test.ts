import { PgliteDatabase } from '../../support/pglite-database.js';
import { describeMoving } from './moving-contract.js';
import type { Databases } from './moving-fixture.js';
import { describeRefusedMoves } from './refused-moves.js';

/** A real server tells many more of these stories. */
const RUNS = 2;
const MOMENTS = 6;

const databases = async (): Promise<Databases> => {
  const made: PgliteDatabase[] = [];
  const make = async () => {
    const database = await PgliteDatabase.make();
    made.push(database);
    return database;
  };
  const remove = async () => {
    await Promise.all(made.map((one) => one.remove()));
  };
  return { make, remove };
};

describeMoving('PostgreSQL in this process', databases, RUNS);
describeRefusedMoves('PostgreSQL in this process', databases, MOMENTS);

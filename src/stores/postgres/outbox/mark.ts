import { z } from 'zod';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Mark } from '../../outbox/facts.js';
import type { Row, Session } from '../database.js';
import { read } from './row.js';

const day = z
  .string()
  .transform((text) => text as LocalDate)
  .nullable();
const rowForm = z.object({ begun: day, through: day });

const MARK = 'select begun, through from outbox_mark';

function markOf(row: Row | undefined): Mark | null {
  const { begun, through } = read(rowForm, row);
  return begun === null || through === null ? null : { begun, through };
}

export const markIn = async (session: Session): Promise<Mark | null> => markOf((await session.query(MARK)).rows[0]);

/** Waits until nobody else makes messages, and keeps it so until the end of the transaction. */
export const holdMark = async (session: Session): Promise<Mark | null> =>
  markOf((await session.query(`${MARK} for update`)).rows[0]);

export async function setMark(session: Session, { begun, through }: Mark): Promise<void> {
  await session.query('update outbox_mark set begun = $1::text, through = $2::text', [begun, through]);
}

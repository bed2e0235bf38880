import type { z } from 'zod';
import { StoreError } from '../../../domain/errors.js';
import type { Row } from '../database.js';

/** What a row holds, looked at before it is used. Throws a StoreError: the database may hold anything. */
export function read<Form extends z.ZodType>(form: Form, row: Row | undefined): z.infer<Form> {
  const { success, data, error } = form.safeParse(row);
  if (success) return data;
  const fault = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new StoreError('STORE_DAMAGED', `The outbox in the database is not as it was written: ${fault}.`);
}

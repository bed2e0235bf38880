/** The format of a register file as a JSON schema, so that an editor can help whoever writes one. */
import { z } from 'zod';
import { registerFile } from './entries.js';

/** JSON Schema, draft 2020-12. Rules between entries (a code that nothing has) are not in it; `parseRegister` finds them. */
export const registerFileSchema = (): Readonly<Record<string, unknown>> =>
  z.toJSONSchema(registerFile, { io: 'input', target: 'draft-2020-12' });

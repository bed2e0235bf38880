/** The first line of a journal: that it is one, in which form, and of which store. */
import { z } from 'zod';

/** The only form there is so far. */
const FORMAT = 1;
export const headerForm = z.object({ nakoming: z.literal('journal'), format: z.literal(FORMAT), store: z.string() });
export type Header = z.infer<typeof headerForm>;

export const headerOf = (store: string): Header => ({ nakoming: 'journal', format: FORMAT, store });

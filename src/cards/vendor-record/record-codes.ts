/** The codes behind a number of a record, in words. */
import type { Figure } from '../../domain/query/figure.js';
import type { PromiseRecord } from '../../domain/vendor-record/promise-record.js';
import type { Setting } from '../drawing.js';

/** Codes named of a number, where there is room. */
const CODES_NAMED = 10;

/** "OW20-V2, OW20-V5 en 3 meer"; `most`: codes named at most. */
export function firstCodes({ count, codes }: Figure, { messages, detail }: Setting, most = CODES_NAMED): string {
  const first = codes.slice(0, Math.min(most, detail.rows));
  return messages.format.andMore(first, count - first.length);
}

/** That deadlines came to be read otherwise, and of which; empty where there are none. */
export const rereadLine = ({ reread }: Pick<PromiseRecord, 'reread'>, setting: Setting): string =>
  reread.count === 0 ? '' : setting.messages.standing.record.rereadLine(reread.count, firstCodes(reread, setting));

/** What was recorded of a measure before it became confidential is no more for Teams than what is recorded of it since. */
import type { ChangeRecord, Write } from '../../domain/change/change.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Store } from '../../domain/store/store.js';

/** The same records, of which whatever is of a measure that is confidential now says that it is. */
export async function withheldNow(records: readonly ChangeRecord[], store: Store): Promise<readonly ChangeRecord[]> {
  const codes = new Set(records.flatMap(({ writes }) => writes.flatMap(measureOf)));
  const now = codes.size === 0 ? [] : await store.measures([...codes]);
  const secret = new Set(now.flatMap(({ code, confidential }) => (confidential ? [code] : [])));
  if (secret.size === 0) return records;
  return records.map((record) => {
    const [first, ...others] = record.writes;
    return { ...record, writes: [marked(first, secret), ...others.map((write) => marked(write, secret))] };
  });
}

const measureOf = ({ type, value }: Write): readonly MeasureCode[] =>
  type === 'measure' ? [value.code] : type === 'answer' ? [value.measure] : [];

function marked(write: Write, secret: ReadonlySet<MeasureCode>): Write {
  if (!measureOf(write).some((code) => secret.has(code))) return write;
  if (write.type === 'measure') return { ...write, value: { ...write.value, confidential: true } };
  return write.type === 'answer' ? { ...write, value: { ...write.value, confidential: true } } : write;
}

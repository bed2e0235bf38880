/** Every deadline that a measure had: as worded, as read, by which rule, and why it took the place of another. */
import { longDeadline } from '../../cards/measure/deadline-words.js';
import { readingSentence } from '../../cards/measure/reading-words.js';
import { sentences } from '../../cards/parts/sentences.js';
import type { DeadlineVersion } from '../../domain/measure/deadline.js';
import type { DossierEntry } from '../../domain/publication/dossier.js';
import { capital } from '../../locales/write.js';
import { plain, type Block } from './paper.js';
import type { At } from './statement-words.js';

export const deadlineTable = ({ measure }: DossierEntry, at: At): Block => ({
  type: 'table',
  head: at.messages.publications.dossier.deadlines.head,
  widths: [9, 26, 19, 24, 22],
  rows: measure.deadlines.map((version, index) => [
    at.messages.format.number(index + 1),
    at.messages.format.quoted(plain(version.wording)),
    capital(longDeadline(version, at.messages)),
    plain(readingSentence(measure, version, at)),
    recorded(version, index, at),
  ]),
});

function recorded(version: DeadlineVersion, index: number, at: At): string {
  const { publications, format } = at.messages;
  const { says, dossier } = publications;
  const { reason, agreedBy, recordedAt } = version;
  const when = recordedAt === null ? '' : dossier.deadlines.recorded(format.day(at.dayOf(recordedAt)));
  // What was agreed, and where, stands at the version that was read anew; who did that and why, beside how it is read.
  if (version.reread === true) return when;
  const where = version.statedIn ?? (version.source === null ? undefined : at.names.source(version.source)?.title);
  return sentences(
    index === 0 ? dossier.deadlines.first : '',
    reason === null ? '' : says.reason(plain(reason)),
    agreedBy === null ? '' : says.agreedBy(plain(agreedBy)),
    where === undefined ? '' : says.statedIn(plain(at.names.source(where)?.title ?? where)),
    when,
  );
}

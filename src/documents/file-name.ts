/** The names of files, each by its kind. */
import type { Download, DownloadKind, DownloadOf } from '../domain/links/download.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Messages } from '../locales/messages.js';

/** What comes behind the name of its kind: a code or a day. */
const BEHIND: { readonly [Kind in DownloadKind]: (what: DownloadOf<Kind>, today: LocalDate) => string } = {
  history: ({ measure }) => measure,
  changes: ({ since }) => since,
  measures: ({ query }, today) => query.asOf ?? today,
  record: ({ query }, today) => query.asOf ?? today,
  publication: ({ set: { of, since, until, ...about } }) =>
    [
      of,
      ...[about.measure, about.source].filter((one) => one !== null),
      ...about.vendors,
      ...about.investigations,
      ...(of === 'update' ? [since] : []),
      until,
    ].join('-'),
  person: ({ person }, today) => `${person}-${today}`,
  calendar: ({ of }) => of,
};

/** Letters, digits, dots and hyphens alone, so that it stands in a header as it is: "geschiedenis-OW20-V4.csv" */
export const fileName = (what: Download, today: LocalDate, messages: Messages): string =>
  nameOf(what.what, what, today, messages);

function nameOf<Kind extends DownloadKind>(
  kind: Kind,
  what: DownloadOf<Kind>,
  today: LocalDate,
  { downloads }: Messages,
): string {
  return `${downloads.files[kind]}-${BEHIND[kind](what, today)}.${what.form}`.replace(/[^\w.-]+/g, '-');
}

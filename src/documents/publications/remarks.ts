/** What every document says of itself: what was left out, and what the register knew otherwise on its day. */
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Messages } from '../../locales/messages.js';
import { paragraphs, type Block } from './paper.js';

interface Remarked {
  readonly confidential: number;
  readonly recordedOtherwise?: readonly string[];
}

export const generalRemarks = (of: Remarked, until: LocalDate, messages: Messages): readonly Block[] => [
  ...paragraphs(messages.publications.update.confidential(of.confidential)),
  ...otherwiseRemark(of, until, messages),
];

/** Nothing where the register knew no better later. */
export const otherwiseRemark = (
  { recordedOtherwise }: Pick<Remarked, 'recordedOtherwise'>,
  until: LocalDate,
  { publications, format }: Messages,
): readonly Block[] =>
  recordedOtherwise === undefined
    ? []
    : paragraphs(publications.update.recordedOtherwise(format.day(until), format.and(recordedOtherwise)));

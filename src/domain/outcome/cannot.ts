/** Why there is no answer from the register. */
export const CANNOT_REASONS = [
  /** The register has no such thing. */
  'not_recorded',
  /** It was no question that we know. */
  'not_understood',
  /** Nothing was written. */
  'no_text',
  'too_long',
  'attachment_only',
  /** A part of what a document was asked about. */
  'document_unclear',
  /** Days of the week: deadlines are not looked for by them. */
  'weekday',
  /** Nothing was wanted after all. */
  'dismissed',
  /** It was no question: a word of thanks, or of farewell. */
  'thanks',
  'farewell',
] as const;
export type CannotReason = (typeof CANNOT_REASONS)[number];

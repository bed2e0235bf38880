/** A wording that was read otherwise than before: by whom, why, and what was read then. */
export const overruling = {
  /** `by`: who, and where it is known on which day. */
  overruled: (by: string): string => `Anders gelezen ${by}.`,
  /** A reading of today's rules that someone took over. */
  takenOver: (by: string): string => `Zo overgenomen ${by}.`,
  by: (who: string): string => `door ${who}`,
  byOn: (who: string, day: string): string => `door ${who} op ${day}`,
  /** In a document that names nobody; `day`: empty where it is not known. */
  deadlineRead: (day: string): string => `De termijn is ${day === '' ? '' : `op ${day} `}anders gelezen.`,
  somebody: 'een collega',
  reason: (reason: string): string => `Reden: ${reason}`,
  ruleRead: (days: string, rule: string): string => `De leesregel kwam uit op: ${days} (${rule}).`,
  before: (days: string): string => `Eerder gelezen als: ${days}.`,
  /** The rules read a wording otherwise than is on record. */
  better: (days: string, rule: string): string => `De leesregels lezen dit nu anders: ${days} (${rule}).`,
  /** On the form: what it is not for. */
  noAgreement: 'Is er iets anders afgesproken? Gebruik dan ‘Termijn wijzigen’.',
  takeOver: 'Nieuwe lezing bekijken',
  /** Filled in where a reading of the rules is taken over. */
  betterReason: 'De leesregels lezen deze termijn nu zo.',
};

/** What was found when every line of a journal was checked. */
export interface Audit {
  readonly changes: number;
  /** The hash of the last line: whoever keeps it elsewhere can tell later that nothing before it was rewritten. */
  readonly head: string;
  /** A line at the end that is not finished: being written at this moment, or torn by a crash. */
  readonly unfinished: boolean;
  /** The change at which a head that was kept stands; null where it stands nowhere, undefined where none was given. */
  readonly keptAt: number | null | undefined;
}

/** The connections that an instance has with its database, at one moment. */
export interface Connections {
  readonly total: number;
  /** Of those, the ones that nobody uses. */
  readonly idle: number;
  /** Questions that wait for one. */
  readonly waiting: number;
}

/**
 * The time from which leases and waits count. Machines have no clock in common but the database's; a test brings its own,
 * as the first value of a statement.
 */

/** Milliseconds of a clock of one's own; null: the database's clock. */
export type Now = number | null;

/** The time, in SQL, where `$1` is a Now. It is the same all through a statement, so that an index can be held against it. */
export const NOW = `coalesce($1::float8, extract(epoch from statement_timestamp())::float8 * 1000)`;

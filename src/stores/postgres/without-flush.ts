/**
 * Stands in the `from` of a statement by itself that may be lost when the server loses its power: one row, and nobody
 * waits for the disk. PostgreSQL, "Asynchronous commit": what is lost is that of less than a second.
 */
export const WITHOUT_FLUSH = `(select set_config('synchronous_commit', 'off', true) as flush) as without_flush`;

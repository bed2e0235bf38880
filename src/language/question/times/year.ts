/** A year in a fragment: "in maart" has none, "in maart 2021" has. */
export const YEAR = /\d{4}/;

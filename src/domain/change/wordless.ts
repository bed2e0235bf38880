const WORD = /[\p{L}\p{N}]/u;

/** Whether a text has no letter and no digit: "…", "-" and "?" explain nothing, and count as not given. */
export const isWordless = (text: string): boolean => !WORD.test(text);

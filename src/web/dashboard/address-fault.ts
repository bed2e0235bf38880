/** What is wrong with an address; each is told in words, with what to do. */
export type Fault =
  | { readonly problem: 'unknown'; readonly name: string }
  | { readonly problem: 'value' | 'day' | 'reversed'; readonly name: string; readonly value: string }
  | { readonly problem: 'tooMuch' };

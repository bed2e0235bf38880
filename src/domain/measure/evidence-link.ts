/** Which addresses evidence may have; none of them is ever fetched. */

export const isHttpsLink = (text: string): boolean =>
  !/\s/.test(text) && URL.canParse(text) && new URL(text).protocol === 'https:';

/** Whether a name stands before the host, as in `https://microsoft.com@example.org/`, which is an address of example.org. */
export function hidesItsHost(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { username, password } = new URL(link);
  // A sign for "nobody" leaves no name behind, and misleads all the same.
  return username !== '' || password !== '' || /^https:[\\/]*[^\\/?#]*@/i.test(link);
}

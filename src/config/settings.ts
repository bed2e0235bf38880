/** How settings are read from the environment: a value by its name, and a place for every problem. */

export interface Reader {
  /** Without spaces around it; undefined where it is not set. */
  readonly value: (name: string) => string | undefined;
  readonly fail: (name: string, problem: string) => void;
}

/** As Azure shows ids. */
export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What can stand in an HTTP header. */
export const HEADER_VALUE = /^[\x21-\x7e]+$/;
export const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

export const isLoopback = ({ hostname }: URL): boolean => LOOPBACK.has(hostname.replace(/^\[|\]$/g, ''));

export function oneOf<T extends string>(name: string, options: readonly T[], usual: T, { value, fail }: Reader): T {
  const text = value(name);
  if (text === undefined) return usual;
  const found = options.find((option) => option === text);
  if (found === undefined) fail(name, `'${text}' is not known; set one of ${options.join(', ')}`);
  return found ?? usual;
}

/** Null for an address alone, by https or on this machine. What was set is not repeated: people put keys in addresses. */
export function problemWithAddress(address: string): string | null {
  if (!URL.canParse(address)) return 'is not an address';
  const url = new URL(address);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url)))
    return 'is not https, and http is for this machine alone';
  return `${url.username}${url.password}${url.search}${url.hash}` === '' ? null : 'holds more than an address';
}

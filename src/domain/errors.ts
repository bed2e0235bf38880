/** Every error of our own has a code; what a person reads about it comes from `locales/`. */
export const ERROR_CODES = [
  'CONFIG_INVALID',
  'REGISTER_INVALID',
  'REGISTER_UNREADABLE',
  'STORE_IN_USE',
  'STORE_DAMAGED',
  'STORE_UNWRITABLE',
  'STORE_CLOSED',
  'STORE_UNREACHABLE',
  'STORE_NEWER',
  'MOVE_REFUSED',
  'MOVE_DIFFERS',
  'PORT_TAKEN',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class NakomingError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Every problem of the environment at once, each with the variable to set. */
export class ConfigError extends NakomingError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super('CONFIG_INVALID', problems.join('\n'));
    this.problems = problems;
  }
}

/** Every fault of a register file at once, each by code and field ("MD23-V3: latest is before earliest"). */
export class RegisterError extends NakomingError {
  readonly faults: readonly string[];

  /** `file`: what they are in, where it was a file of its own. */
  constructor(
    code: 'REGISTER_INVALID' | 'REGISTER_UNREADABLE',
    faults: readonly string[],
    { file, ...options }: ErrorOptions & { readonly file?: string } = {},
  ) {
    const about = file === undefined ? [] : [`${file} is not a register that can be used; mend it:`];
    super(code, [...about, ...faults].join('\n'), options);
    this.faults = faults;
  }
}

type StoreErrorCode =
  | 'STORE_IN_USE'
  | 'STORE_DAMAGED'
  | 'STORE_UNWRITABLE'
  | 'STORE_CLOSED'
  | 'STORE_UNREACHABLE'
  | 'STORE_NEWER'
  /** Data is not moved to another store: it cannot begin, or what arrived is not what left. Nothing was done. */
  | 'MOVE_REFUSED'
  | 'MOVE_DIFFERS';

/** The data cannot be used; the message names the file, or the database, and what to do. */
export class StoreError extends NakomingError<StoreErrorCode> {}

/** What a log may tell of any error: nothing of what it says. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

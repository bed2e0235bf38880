/** What to tell someone whose Node ("18.20.4") is too old; undefined when it is not. */
export function versionProblem(version: string): string | undefined;

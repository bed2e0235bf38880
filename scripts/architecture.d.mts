/** An import that breaks a rule, or a file that was not looked at. */
export interface Fault {
  readonly rule: string;
  readonly route: string;
}
export function architectureOf(
  folder?: string,
  rooms?: readonly string[],
): { readonly modules: number; readonly faults: readonly Fault[] };

export interface NamedTest {
  readonly name: string;
  readonly file: string;
}
export function duplicateNames(
  tests: readonly NamedTest[],
): readonly { readonly name: string; readonly files: readonly string[] }[];

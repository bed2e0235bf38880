/** How whoever is at the keyboard starts one of these programs: of what was compiled, as in the image, there is no npm. */
export const commandOf = (name: string, module = import.meta.url): string =>
  module.endsWith('.js') ? `node scripts/${name}.js` : `npm run ${name} --`;

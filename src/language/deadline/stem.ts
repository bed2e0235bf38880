/** What the forms of a verb have in common, near enough to compare them: "maakt" and "maken", "publishes" and "publish". */

const ENDINGS = /(?:en|es|t|s|e)$/;

export const stemOf = (verb: string): string =>
  verb.replace(ENDINGS, '').replace(/(.)\1/g, '$1').replace(/v$/, 'f').replace(/z$/, 's');

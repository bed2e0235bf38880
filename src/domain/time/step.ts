/**
 * Resolves, for all who ask before then, when what has arrived has been taken in; one who is alone waits for nobody.
 * What several go on to do after it they do in step.
 */
export type Step = () => Promise<void>;

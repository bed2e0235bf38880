/** The type that adaptivecards-templating asks for lies in the TypeScript sources of another package, which cannot be compiled here. */
export type IAdaptiveCard = object;

/**
 * What an input for a percentage takes, as a regular expression for clients. It is an input for text: the client library
 * calls an empty input for a number wrong as soon as it has bounds, and then nothing else on the card can be sent.
 */
export const PERCENTAGE = '^ *(100|[0-9]{1,2}) *%? *$';

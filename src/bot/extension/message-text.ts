/** What someone wrote in a message, as text: clients send it as HTML. */
import { Parser } from 'htmlparser2';

/** A line of its own. */
const LINES: ReadonlySet<string> = new Set(['p', 'div', 'br', 'li', 'tr', 'blockquote', 'h1', 'h2', 'h3', 'pre']);
/** No words of the message: what is quoted from others in a reply, and pictures and cards. */
const LEFT_OUT: ReadonlySet<string> = new Set(['blockquote', 'attachment', 'script', 'style']);

/** The words without markup, a line for each paragraph; what the writer quoted from others is left out. */
export function textOfHtml(html: string): string {
  let [text, within] = ['', 0];
  const parser = new Parser({
    onopentagname: (name) => {
      if (LEFT_OUT.has(name)) within += 1;
      if (LINES.has(name)) text += '\n';
    },
    ontext: (words) => {
      if (within === 0) text += words.replace(/\s+/g, ' ');
    },
    onclosetag: (name) => {
      if (LEFT_OUT.has(name)) within = Math.max(0, within - 1);
      if (LINES.has(name)) text += '\n';
    },
  });
  parser.end(html);
  return tidy(text);
}

/** Without empty lines, and spaces at the ends of lines. */
export const tidy = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

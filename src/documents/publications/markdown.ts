/** A paper as Markdown (CommonMark with the tables of GitHub): no sign in a text of others means anything. */
import { plain, type Block, type Paper, type Table } from './paper.js';

const SIGNS = /[\\`*_{}[\]<>|~&]/g;
/** What begins a heading, a list or a quotation at the start of a line. */
const OPENING = /^(#{1,6}|[-+]|\d+[.)])(?=\s)/;

/** What some readers take for a link by itself. */
const ADDRESS = /:(?=\/\/)|(?<=\bwww)\./gi;

/** A text in which every sign stands for itself. */
const escaped = (text: string): string =>
  plain(text)
    .replace(SIGNS, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(OPENING, (opening) => opening.replace(/[#\-+.)]/, '\\$&'));

export function markdown({ title, subtitle, blocks }: Paper): string {
  const parts = [`# ${escaped(title)}`, escaped(subtitle), ...blocks.map(written)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'statement': {
      const { code, title, text, ground } = block;
      return `- **${escaped(`${code} ${title}`)}.** ${escaped(text)} \\[${escaped(ground)}\\]`;
    }
    case 'quote':
      return `> ${escaped(block.text)}\n>\n> — ${escaped(block.cited)}`;
    case 'list':
      return block.items.map((item, index) => `${block.numbered ? `${index + 1}.` : '-'} ${escaped(item)}`).join('\n');
    case 'facts':
      return block.rows.map(([label, value]) => `- **${escaped(label)}:** ${escaped(value)}`).join('\n');
    case 'table':
      return table(block);
  }
}

const table = ({ head, rows }: Table): string =>
  [head.map(escaped), head.map(() => '---'), ...rows.map((row) => row.map(escaped))].map(line).join('\n');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

import type { Block, Paper } from './paper.js';

/** The same paper with a few words in the place of each of these codes, wherever a text names one. */
export function veiled(paper: Paper, secrets: readonly string[], instead: string): Paper {
  if (secrets.length === 0) return paper;
  // A longer code begins with a shorter one: neither may stand in the other.
  const named = new RegExp(`\\b(?:${secrets.join('|')})(?!\\d)`, 'g');
  const veil = (text: string): string => text.replace(named, instead);
  const veilAll = (texts: readonly string[]): readonly string[] => texts.map(veil);
  return { ...paper, title: veil(paper.title), blocks: paper.blocks.map((block) => veiledBlock(block, veil, veilAll)) };
}

function veiledBlock(
  block: Block,
  veil: (text: string) => string,
  veilAll: (texts: readonly string[]) => readonly string[],
): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: veil(block.text) };
    case 'statement':
      return { ...block, title: veil(block.title), text: veil(block.text) };
    case 'quote':
      return { ...block, text: veil(block.text), cited: veil(block.cited) };
    case 'list':
      return { ...block, items: veilAll(block.items) };
    case 'facts':
      return { ...block, rows: block.rows.map(([label, value]) => [label, veil(value)] as const) };
    case 'table':
      return { ...block, rows: block.rows.map(veilAll) };
  }
}

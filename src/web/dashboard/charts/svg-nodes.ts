/** The text of a picture as a tree: as much of XML as echarts writes. */

export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SvgNode[];
  /** All text in it, as it reads. */
  text: string;
}

const TOKEN = /<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign] ?? '');

/** The outermost elements. */
export function parseSvg(svg: string): readonly SvgNode[] {
  const root: SvgNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [token, closes, name, attributes = '', alone] of svg.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) addText(parent, token);
    else if (closes === '/') open.pop();
    else {
      const node = { name, attributes: attributesIn(attributes), children: [], text: '' };
      parent.children.push(node);
      if (alone !== '/') open.push(node);
    }
  }
  return root.children;
}

const attributesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, plain(value)]));

/** The space between elements is no text. */
function addText(node: SvgNode, token: string): void {
  if (token.trim() !== '' && !token.startsWith('<')) node.text += plain(token);
}

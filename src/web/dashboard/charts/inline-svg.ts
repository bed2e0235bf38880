/**
 * The picture that echarts draws, made fit to stand in a page: no style that the policy of the page would refuse, no
 * script, only attributes that draw; and each row of it a link.
 */
import { escaped, fromMarkup, type Html } from '../html.js';
import { parseSvg, type SvgNode } from './svg-nodes.js';

/** What draws; whatever else echarts writes is left out. */
const DRAWS: ReadonlySet<string> = new Set([
  ...['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'points', 'transform', 'id', 'offset', 'gradientUnits'],
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'opacity', 'stop-color', 'stop-opacity', 'text-anchor', 'dominant-baseline'],
]);
/** Of a style, what there is an attribute for; the family of letters is that of the page. */
const FROM_STYLE: ReadonlySet<string> = new Set(['font-size', 'font-weight']);
const ELEMENTS: ReadonlySet<string> = new Set(['path', 'text', 'rect', 'circle', 'line', 'polyline', 'polygon', 'g']);
const DEFINES: ReadonlySet<string> = new Set(['linearGradient', 'stop']);

const INDEX = 'ecmeta_data_index';
const SERIES = 'ecmeta_series_index';

/** Where a row leads, and what a screen reader says of it. */
export interface RowLink {
  readonly href: string;
  readonly label: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it shows, and where the same stands in words. */
  readonly label: string;
  /** Of each item of the first series, in its order; null for one that leads nowhere. */
  readonly rows: readonly (RowLink | null)[];
  /** A class of ours. */
  readonly look: string;
}

/** `svg` as echarts writes it. Each item of its first series begins with the path that can be pointed at. */
export function inlineSvg(svg: string, { width, height, label, rows, look }: Picture): Html {
  const nodes = parseSvg(svg)[0]?.children ?? [];
  const groups = nodes.reduce(grouped, [{ row: null, nodes: [] }]);
  const drawn = groups.map((group) => drawGroup(group, rows)).join('');
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return fromMarkup(
    `<svg xmlns="http://www.w3.org/2000/svg" class="${look}" ${size} role="group" aria-label="${escaped(label)}">${drawn}</svg>`,
  );
}

interface Group {
  readonly row: number | null;
  readonly nodes: SvgNode[];
}

/** What follows the first path of a row belongs to it, up to the next row or to what another series draws. */
function grouped(groups: readonly Group[], node: SvgNode): readonly Group[] {
  const { [INDEX]: index, [SERIES]: series } = node.attributes;
  const last = groups.at(-1);
  const row = rowOf(node, index, series, last?.row ?? null);
  if (last?.row === row) {
    last.nodes.push(node);
    return groups;
  }
  return [...groups, { row, nodes: [node] }];
}

function rowOf({ name }: SvgNode, index: string | undefined, series: string | undefined, before: number | null) {
  if (name === 'defs') return null;
  if (series === undefined) return before;
  return series === '0' && index !== undefined ? Number(index) : null;
}

/** The link lies over what is drawn, which may be cut to fit: what it says of itself is whole. */
function drawGroup({ row, nodes }: Group, rows: readonly (RowLink | null)[]): string {
  const link = row === null ? null : (rows[row] ?? null);
  const [area, ...others] = nodes;
  if (link === null || area === undefined) return hidden(nodes);
  return `${hidden(others)}<a class="row" href="${escaped(link.href)}" aria-label="${escaped(link.label)}">${draw(area)}</a>`;
}

function hidden(nodes: readonly SvgNode[]): string {
  const drawn = nodes.map(draw).join('');
  return drawn === '' ? '' : `<g aria-hidden="true">${drawn}</g>`;
}

function draw({ name, attributes, children, text }: SvgNode): string {
  if (name === 'defs') return `<defs>${children.map(draw).join('')}</defs>`;
  if (!ELEMENTS.has(name) && !DEFINES.has(name)) return '';
  const own = Object.entries({ ...attributes, ...styled(attributes['style'] ?? '') });
  const kept = own.filter(([key]) => DRAWS.has(key) || FROM_STYLE.has(key));
  const written = kept.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const inside = children.map(draw).join('') + escaped(text);
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** "font-size:12px;font-weight:bold", or "font: normal bold 12px sans-serif", as attributes. */
function styled(style: string): Readonly<Record<string, string>> {
  const pairs = style.split(';').map((part) => part.split(':').map((side) => side.trim()));
  const own = pairs.flatMap(([key, value]) =>
    key === undefined || value === undefined ? [] : [[key, value] as const],
  );
  const { font = '', ...rest } = Object.fromEntries<string | undefined>(own);
  const [, weight, size] = /^\S+ (\S+) (\d+px)/.exec(font) ?? [];
  const found = { ...rest, 'font-weight': rest['font-weight'] ?? weight, 'font-size': rest['font-size'] ?? size };
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) => (value === undefined || value === 'normal' ? [] : [[key, value]])),
  );
}

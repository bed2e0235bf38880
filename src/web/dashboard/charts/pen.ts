/** echarts, as far as pictures are drawn with it here: on the server, as SVG, without moving. */
import type { CustomSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import * as echarts from 'echarts/core';
// By name: 'echarts/charts' loads every chart there is, which takes longer than all the rest of the first page.
import 'echarts/lib/chart/custom.js';
import 'echarts/lib/component/gridSimple.js';
import { SVGRenderer } from 'echarts/renderers';

export type ChartOption = echarts.ComposeOption<CustomSeriesOption | GridComponentOption>;

/** Draws what an option describes, at a size in pixels, as the text of an SVG. */
export type Pen = (option: ChartOption, size: { readonly width: number; readonly height: number }) => string;

/** To be called once: echarts keeps what it can draw. */
export function createPen(): Pen {
  echarts.use([SVGRenderer]);
  return (option, size) => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
    try {
      chart.setOption({ animation: false, useUTC: true, ...option });
      return chart.renderToSVGString();
    } finally {
      chart.dispose();
    }
  };
}

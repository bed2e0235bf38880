/** The cards, loaded and their templates read when the first answer is drawn, or soon after the start. */
import type { Renderer, RendererOptions } from '../cards/renderer.js';

export interface DrawingRoom {
  /** Resolves when something can be drawn; asked for again, it is the same. */
  readonly ready: () => Promise<void>;
  readonly render: Renderer;
}

export function drawingRoom(settings: RendererOptions): DrawingRoom {
  let loading: Promise<void> | undefined;
  let renderer: Renderer | undefined;
  const load = async () => {
    const { createRenderer } = await import('../cards/renderer.js');
    renderer = createRenderer(settings);
  };
  return {
    ready: () => (loading ??= load()),
    render: (answer, language) => {
      if (renderer === undefined) throw new Error('nothing can be drawn before the room is ready');
      return renderer(answer, language);
    },
  };
}

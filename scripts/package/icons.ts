/** The icons of the app, and what Teams asks of them. By Microsoft's page on icons of apps. */
import { readPng, type Picture } from './png.js';

interface Icon {
  /** Pixels, in width and in height. */
  readonly size: number;
  readonly look: (picture: Picture) => readonly string[];
}

const WHITE = 255;

/** By the name of the file, without its ending. */
export const ICONS: Readonly<Record<'color' | 'outline', Icon>> = {
  color: { size: 192, look: fullFaults },
  outline: { size: 32, look: outlineFaults },
};

/** A sentence for everything that is wrong with an icon. */
export function iconFaults(name: keyof typeof ICONS, file: Buffer): readonly string[] {
  const { size, look } = ICONS[name];
  try {
    const picture = readPng(file);
    const { width, height } = picture;
    const measured =
      width === size && height === size ? [] : [`is ${width} × ${height}; it has to be ${size} × ${size}`];
    return [...measured, ...look(picture)].map((fault) => `${name}.png ${fault}`);
  } catch (error) {
    return [`${name}.png ${error instanceof RangeError ? error.message : 'cannot be read'}`];
  }
}

/** Teams cuts off the corners itself, and shows it on light and on dark. */
function fullFaults({ pixels }: Picture): readonly string[] {
  return pixels.every(([, , , alpha]) => alpha === 255) ? [] : ['has transparent parts; it has to fill its square'];
}

function outlineFaults({ pixels }: Picture): readonly string[] {
  const drawn = pixels.filter(([, , , alpha]) => alpha > 0);
  const isWhite = drawn.every(([red, green, blue]) => red === WHITE && green === WHITE && blue === WHITE);
  return [
    ...(isWhite ? [] : ['has another colour than white']),
    ...(drawn.length === pixels.length ? ['is nowhere transparent'] : []),
    ...(drawn.length === 0 ? ['is empty'] : []),
  ];
}

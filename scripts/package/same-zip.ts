/** A zip of files that is the same, byte for byte, whenever and wherever it is made. */
import { zipSync } from 'fflate';

/** Zips know local times alone, from 1980 on: this is that day in whatever zone one is. */
const MADE = new Date(1980, 0, 1);

export const sameZip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.keys(files)
        .sort()
        .map((name) => [name, files[name] ?? new Uint8Array()]),
    ),
    { level: 9, mtime: MADE },
  );

import { createHash } from "node:crypto";

const MINUTE = 60 * 1000;
/** How far apart what all share is looked at: the first of a month in the hour after midnight, anything else in ten minutes. */
const [NIGHT, DAY] = [60 * MINUTE, 10 * MINUTE];

/**
 * A moment of an instance a little later than one that thousands share, so that they do not all come at once. An instance is
 * always as late as before; what is found is the same, because it is found by the moment, not by when anybody looked.
 *
 * @param moment epoch ms
 * @param isMidnight whether it is the beginning of a day, when nobody waits
 */
export function spread(instance: string, moment: number, isMidnight: boolean): number {
  const part = createHash("sha256").update(instance).digest().readUInt32BE(0) / 2 ** 32;
  return moment + Math.floor(part * (isMidnight ? NIGHT : DAY));
}

import { toDay } from "../../value/index.ts";
import { firstLunarYear, lunarYears } from "./generated/lunar-years.ts";

/** One month of a lunar year. */
export interface LunarMonth {
  /** 1 to 12. */
  readonly month: number;
  /** Whether it is the second one of its number. */
  readonly isLeap: boolean;
  /** The day number of its first day. */
  readonly first: number;
  /** 29 or 30. */
  readonly length: number;
}

const known = new Map<number, readonly LunarMonth[]>();

/** The months of a lunar year in their order, 12 or 13; `undefined` outside the table, 1989 to 2060. */
export function lunarMonths(year: number): readonly LunarMonth[] | undefined {
  const packed = lunarYears[year - firstLunarYear];
  if (packed === undefined) return undefined;
  const found = known.get(year) ?? unpack(year, packed);
  known.set(year, found);
  return found;
}

function unpack(year: number, packed: number): readonly LunarMonth[] {
  const leap = (packed >> 13) & 15;
  let first = toDay(year, 1, 1) + (packed >> 17);
  return Array.from({ length: leap === 0 ? 12 : 13 }, (_, at): LunarMonth => {
    const isLeap = leap !== 0 && at === leap;
    const month = leap !== 0 && at >= leap ? at : at + 1;
    const made = { month, isLeap, first, length: ((packed >> at) & 1) === 1 ? 30 : 29 };
    first += made.length;
    return made;
  });
}

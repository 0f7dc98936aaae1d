import { parseDay } from "./civil-time.ts";

/** The days on which Spring Festival and Mid-Autumn fall, by civil year. */
const dates: readonly (readonly [springFestival: string, midAutumn: string])[] = [
  ["2020-01-25", "2020-10-01"],
  ["2021-02-12", "2021-09-21"],
  ["2022-02-01", "2022-09-10"],
  ["2023-01-22", "2023-09-29"],
  ["2024-02-10", "2024-09-17"],
  ["2025-01-29", "2025-10-06"],
  ["2026-02-17", "2026-09-25"],
  ["2027-02-06", "2027-09-15"],
  ["2028-01-26", "2028-10-03"],
  ["2029-02-13", "2029-09-22"],
  ["2030-02-03", "2030-09-12"],
  ["2031-01-23", "2031-10-01"],
  ["2032-02-11", "2032-09-19"],
];

/** Day numbers since 1970-01-01. Before 2020 and after 2032 the table is silent and demand has no festival in it. */
export const lunarFestivals: {
  readonly springFestivals: readonly number[];
  readonly midAutumns: readonly number[];
} = {
  springFestivals: dates.map(([springFestival]) => parseDay(springFestival)),
  midAutumns: dates.map(([, midAutumn]) => parseDay(midAutumn)),
};

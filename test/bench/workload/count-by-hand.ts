import type { Columns } from "../../../packages/core/src/population/index.ts";

/** A loop over columns, ready to be run again and again. */
export type CountByHand = () => Uint32Array;

/**
 * The thirty rules as somebody would write them down as one loop over typed columns: figures as 64-bit floats, words as bytes. What the
 * rules share is said once. Every fact is known.
 */
export function countByHand(columns: Columns): CountByHand {
  const { rows } = columns;
  const annual = figures(columns, "annualPurchase");
  const last = figures(columns, "lastYearPurchase");
  const months = figures(columns, "cooperationMonths");
  const lastYear = figures(columns, "ordersLastYear");
  const quarter = figures(columns, "ordersThisQuarter");
  const quarterBefore = figures(columns, "ordersLastQuarter");
  const drop = figures(columns, "orderDrop");
  const sinceOrder = figures(columns, "daysSinceOrder");
  const sinceVisit = figures(columns, "daysSinceVisit");
  const sinceSurvey = figures(columns, "daysSinceSurvey");
  const satisfaction = figures(columns, "satisfaction");
  const complaints = figures(columns, "complaints");
  const inquiries = figures(columns, "inquiries");
  const overdue = figures(columns, "overdueDays");
  const affected = figures(columns, "affected");
  const claimed = figures(columns, "claimedAmount");
  const hours = figures(columns, "openComplaintHours");
  const limit = figures(columns, "limitHours");
  const segment = words(columns, "segment");
  const region = words(columns, "region");
  const influential = words(columns, "influential");
  const competitor = words(columns, "competitorSeen");
  const consent = words(columns, "contactConsent");
  const injury = words(columns, "injury");
  const [dealer, keyRetailer, retailer] = [segment.of("dealer"), segment.of("keyRetailer"), segment.of("retailer")];
  const [consumer, government, media] = [segment.of("consumer"), segment.of("government"), segment.of("media")];
  const [north, east, abroad] = [region.of("north"), region.of("east"), region.of("abroad")];
  const [isInfluential, isSeen, isGiven] = [influential.of(true), competitor.of(true), consent.of(true)];
  const [isHurt, isUnhurt] = [injury.of(true), injury.of(false)];
  const [segments, regions, injuries] = [segment.codes, region.codes, injury.codes];
  const [influentials, competitors, consents] = [influential.codes, competitor.codes, consent.codes];

  return () => {
    const n = new Uint32Array(30);
    const hit = (rule: number): void => {
      n[rule] = (n[rule] ?? 0) + 1;
    };
    for (let i = 0; i < rows; i += 1) {
      const s = segments[i] ?? 0;
      const r = regions[i] ?? 0;
      const a = annual[i] ?? 0;
      const d = sinceOrder[i] ?? 0;
      const c = complaints[i] ?? 0;
      const o = overdue[i] ?? 0;
      const m = months[i] ?? 0;
      const fall = drop[i] ?? 0;
      const tierOne = (s === dealer || s === keyRetailer) && a > 1_000_000;
      const trades = s === dealer || s === retailer;
      const tierTwo = trades && a >= 300_000 && a <= 1_000_000;
      const special = (s === government || s === media) && influentials[i] === isInfluential;
      const important = tierOne || special;
      const quiet = d > 90;
      const unhappy = (satisfaction[i] ?? 0) < 70;
      const local = r === north || r === east;
      if (special) hit(0);
      if (tierOne) hit(1);
      if (tierTwo) hit(2);
      if (trades && a < 300_000) hit(3);
      if (quiet && (lastYear[i] ?? 0) > 3) hit(4);
      if ((quarter[i] ?? 0) < (quarterBefore[i] ?? 0) && fall >= 30) hit(5);
      if (unhappy && (c >= 2 || quiet)) hit(6);
      if (important && d > 45) hit(7);
      if ((tierOne || tierTwo) && (sinceVisit[i] ?? 0) > 60) hit(8);
      if (o > 30 && s !== government) hit(9);
      if (competitors[i] === isSeen || (unhappy && fall > 50)) hit(10);
      if ((inquiries[i] ?? 0) <= 1 && quiet && r !== abroad) hit(11);
      if (important) hit(12);
      if (tierOne && o <= 15) hit(13);
      if (tierTwo || (tierOne && local)) hit(14);
      if (m >= 24 && o === 0 && (tierOne || a > (last[i] ?? 0))) hit(15);
      if (m >= 24 && s !== government) hit(16);
      if (s === retailer && m < 12) hit(17);
      if (local && a >= 500_000 && o <= 60) hit(18);
      if (s === consumer || (s === retailer && local)) hit(19);
      if (important) hit(20);
      if (tierTwo && d <= 365) hit(21);
      const given = consents[i] === isGiven;
      if (tierOne && given) hit(22);
      if (a < 300_000 && given && s !== consumer) hit(23);
      const v = sinceSurvey[i] ?? 0;
      if (v > 180 || (c > 0 && v > 30)) hit(24);
      const f = affected[i] ?? 0;
      const claim = claimed[i] ?? 0;
      const h = hours[i] ?? 0;
      if (injuries[i] === isHurt || f >= 10 || claim > 50_000) hit(25);
      if (c > 0 && injuries[i] === isUnhurt && f < 10 && claim <= 50_000) hit(26);
      if (c >= 3 && (important || unhappy)) hit(27);
      if (h > 48 && !(f < 2 && claim < 1_000)) hit(28);
      if (h > (limit[i] ?? 0) || (tierOne && h > 12)) hit(29);
    }
    return n;
  };
}

function figures(columns: Columns, fact: string): Float64Array {
  const column = columns.facts.get(fact);
  if (column?.kind !== "figures") throw new TypeError(`${fact} is no column of figures`);
  return column.values;
}

function words(columns: Columns, fact: string): { readonly codes: Uint8Array; readonly of: (word: unknown) => number } {
  const column = columns.facts.get(fact);
  if (column?.kind !== "words" || !(column.codes instanceof Uint8Array))
    throw new TypeError(`${fact} is no column of bytes`);
  return { codes: column.codes, of: (word) => column.words.findIndex((each) => each === word) + 2 };
}

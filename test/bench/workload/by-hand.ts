/** What {@link judgeByHand} reads; the same facts as a customer's. */
export interface PlainCustomer {
  readonly segment: string;
  readonly region: string;
  readonly influential: boolean;
  readonly annualPurchase: number;
  readonly lastYearPurchase: number;
  readonly cooperationMonths: number;
  readonly ordersLastYear: number;
  readonly ordersThisQuarter: number;
  readonly ordersLastQuarter: number;
  readonly orderDrop: number;
  readonly daysSinceOrder: number;
  readonly daysSinceVisit: number;
  readonly daysSinceSurvey: number;
  readonly satisfaction: number;
  readonly complaints: number;
  readonly inquiries: number;
  readonly overdueDays: number;
  readonly competitorSeen: boolean;
  readonly contactConsent: boolean;
  readonly injury: boolean;
  readonly affected: number;
  readonly claimedAmount: number;
  readonly openComplaintHours: number;
  readonly limitHours: number;
}

/** The thirty rules as somebody would write them down as a function, with what they share said once. Every fact is known. */
export function judgeByHand(c: PlainCustomer): readonly string[] {
  const fired: string[] = [];
  const { segment, region, annualPurchase: bought, daysSinceOrder, complaints, overdueDays, cooperationMonths } = c;
  const { affected, claimedAmount, openComplaintHours, daysSinceSurvey, orderDrop } = c;
  const tierOne = (segment === "dealer" || segment === "keyRetailer") && bought > 1_000_000;
  const trades = segment === "dealer" || segment === "retailer";
  const tierTwo = trades && bought >= 300_000 && bought <= 1_000_000;
  const special = (segment === "government" || segment === "media") && c.influential;
  const important = tierOne || special;
  const quiet = daysSinceOrder > 90;
  const unhappy = c.satisfaction < 70;
  const local = region === "north" || region === "east";
  if (special) fired.push("tierSpecial");
  if (tierOne) fired.push("tier1");
  if (tierTwo) fired.push("tier2");
  if (trades && bought < 300_000) fired.push("tier3");
  if (quiet && c.ordersLastYear > 3) fired.push("churnSilent");
  if (c.ordersThisQuarter < c.ordersLastQuarter && orderDrop >= 30) fired.push("churnDrop");
  if (unhappy && (complaints >= 2 || quiet)) fired.push("churnUnhappy");
  if (important && daysSinceOrder > 45) fired.push("churnImportant");
  if ((tierOne || tierTwo) && c.daysSinceVisit > 60) fired.push("churnNoVisit");
  if (overdueDays > 30 && segment !== "government") fired.push("churnPayment");
  if (c.competitorSeen || (unhappy && orderDrop > 50)) fired.push("churnCompetitor");
  if (c.inquiries <= 1 && quiet && region !== "abroad") fired.push("churnInquiry");
  if (important) fired.push("grantManager");
  if (tierOne && overdueDays <= 15) fired.push("grantSupplyFirst");
  if (tierTwo || (tierOne && local)) fired.push("grantPromotion");
  if (cooperationMonths >= 24 && overdueDays === 0 && (tierOne || bought > c.lastYearPurchase))
    fired.push("grantCredit");
  if (cooperationMonths >= 24 && segment !== "government") fired.push("grantBirthday");
  if (segment === "retailer" && cooperationMonths < 12) fired.push("grantTraining");
  if (local && bought >= 500_000 && overdueDays <= 60) fired.push("grantFreeDelivery");
  if (segment === "consumer" || (segment === "retailer" && local)) fired.push("grantTasting");
  if (important) fired.push("visitMonthly");
  if (tierTwo && daysSinceOrder <= 365) fired.push("visitQuarterly");
  if (tierOne && c.contactConsent) fired.push("callMonthly");
  if (bought < 300_000 && c.contactConsent && segment !== "consumer") fired.push("callHalfYearly");
  if (daysSinceSurvey > 180 || (complaints > 0 && daysSinceSurvey > 30)) fired.push("surveyNow");
  if (c.injury || affected >= 10 || claimedAmount > 50_000) fired.push("complaintMajor");
  if (complaints > 0 && !c.injury && affected < 10 && claimedAmount <= 50_000) fired.push("complaintGeneral");
  if (complaints >= 3 && (important || unhappy)) fired.push("complaintRepeat");
  if (openComplaintHours > 48 && !(affected < 2 && claimedAmount < 1_000)) fired.push("complaintEscalate");
  if (openComplaintHours > c.limitHours || (tierOne && openComplaintHours > 12)) fired.push("complaintLate");
  return fired;
}

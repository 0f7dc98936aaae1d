/** The field of the batch number. */
export const BATCH: string = "form:complaintIntake/fields/batchNo";
/** A field of the company's own. */
export const parking: object = {
  id: "x_parking",
  label: { "zh-CN": "停车情况", en: "Parking" },
  value: { type: "text" },
};
/** The company's word for it. */
export const label: object = { "zh-CN": "批号", en: "Lot number" };
/** A change of every kind of document. */
export const everywhere: readonly object[] = [
  { op: "set", at: `${BATCH}/label`, value: label, why: "our word for it" },
  { op: "set", at: `${BATCH}/maxLength`, value: 20, expect: 40, why: "our numbers are short" },
  { op: "add", at: "form:visitRecord/fields", value: parking, in: "visit", why: "drivers ask" },
  { op: "set", at: "clause:5.2.1/text", value: { "zh-CN": "客服人员登记。", en: "Customer service files it." } },
  { op: "set", at: "enum:complaintChannel/options/x_shop", value: { "zh-CN": "门店", en: "shop" } },
  { op: "set", at: "cadence:tasting/duties/tasting/owner", value: "sales" },
  { op: "set", at: "clock:resultNotice/targets/resultNotice/escalate", value: ["salesHead"] },
  { op: "set", at: "parameter:complaint.major.preliminaryHours", value: 24, expect: 48 },
];

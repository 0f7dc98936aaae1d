import { parsePack, type Pack } from "../policy/index.ts";
import { exampleDocuments } from "../policy/example-pack.contract.ts";
import type { Manifest, PolicyDocument } from "../schema/index.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });

const calendar: PolicyDocument = {
  kind: "calendar",
  id: "shop",
  title: text("门店时间", "Shop hours"),
  version: "1",
  clause: "2.1.1",
  open: [{ days: ["monday", "tuesday"], hours: ["09:00-17:00"] }],
};

/** The print shop's policy as one to begin with: two blanks, of which one may stay open, and five questions. */
export function printShop(change: (manifest: Manifest) => Manifest = (manifest) => manifest): Pack {
  const documents = exampleDocuments.map((document): PolicyDocument => {
    if (document.kind === "manifest") {
      const questions: NonNullable<Manifest["questions"]> = [
        {
          id: "grades",
          title: text("多少算金牌？", "What makes a client gold?"),
          help: text("回访跟着等级走。", "Calls go by the grade."),
          sets: ["parameter:grade.goldMin", "parameter:grade.silverMin"],
        },
        { id: "calls", title: text("多久回访一次？", "How often are they called?"), sets: ["parameter:call.silver"] },
        { id: "quotes", title: text("多久报价？", "How soon is a quote given?"), sets: ["parameter:quote.hours"] },
        { id: "hours", title: text("几点开门？", "When do you open?"), sets: ["calendar:shop/open"] },
        { id: "names", title: text("金牌叫什么？", "What do you call gold?"), sets: ["enum:grade/options/gold"] },
        { id: "owner", title: text("报价谁负责？", "Who answers for quotes?"), sets: ["clause:2.1.1/owner"] },
      ];
      return change({ ...document, questions });
    }
    if (document.kind !== "parameters") return document;
    const blanks = new Map([
      ["quote.hours", { blank: true, optional: true, source: "default", tailor: "free" } as const],
      ["rework.days", { blank: true, source: "default" } as const],
    ]);
    return {
      ...document,
      parameters: document.parameters.map((each) => ({ ...each, ...blanks.get(each.id) })),
    };
  });
  return parsePack([...documents, calendar]);
}

import type { DecisionResponse, Json, OverrideView, TransitionPreviewView, TransitionView } from "./api/index.ts";
import { fakeToday } from "./fake-calendar.contract.ts";
import { dayAfter } from "./override/day-counting.ts";

/** The customer whose tier is an exception. */
export const EXCEPTED = "C-0007";

/** As much of a request as is looked at. */
interface AskedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

type Say = (zh: string, en: string) => string;

/** The exceptions of the fake server: one in force, one proposed by the author, one that ends soon, one from a release, one that is over. */
export class FakeOverrides {
  readonly #changes = new Map<string, Partial<OverrideView>>();
  readonly #added: OverrideView[] = [];

  /** What the server answers to questions about exceptions and transitions; `undefined` to all others. */
  answer(asked: AskedRequest, url: URL, english: boolean, person: string, isEmpty: boolean): Response | undefined {
    const say: Say = (zh, en) => (english ? en : zh);
    if (asked.path === "/v1/transitions/preview") return Response.json(previewOf(asked, say, isEmpty));
    if (asked.path === "/v1/records/customer") {
      const data = { name: say("惠民超市", "Huimin Supermarket") };
      return Response.json({ items: isEmpty ? [] : [{ id: "C-0012", type: "customer", data }], nextCursor: null });
    }
    if (!asked.path.startsWith("/v1/overrides")) return undefined;
    const all = [...this.#added, ...listed(say)].map((each) => ({ ...each, ...this.#changes.get(each.id) }));
    if (asked.method === "GET") {
      const subject = url.searchParams.get("subject");
      const items = all.filter((each) => subject === null || each.subject.id === subject);
      return Response.json({ items: isEmpty ? [] : items, nextCursor: null });
    }
    if (asked.path === "/v1/overrides") return this.#propose(asked, say, person);
    const [, id = "", step] = /^\/v1\/overrides\/([\w-]+)\/(\w+)$/u.exec(asked.path) ?? [];
    const found = all.find((each) => each.id === id);
    if (found === undefined) return Response.json({ title: "unknown", issues: [] }, { status: 404 });
    const { on = "", why = "", comment = null } = asked.body as { on?: string; why?: string; comment?: string };
    const now = new Date().toISOString();
    const decided = { approvedBy: "E-002", approvedByName: say("李国强", "Li Guoqiang"), comment, updatedAt: now };
    const ended = { on, why, by: "E-002", byName: say("李国强", "Li Guoqiang") };
    const steps: Readonly<Record<string, Partial<OverrideView>>> = {
      approve: { status: "approved", ...decided },
      reject: { status: "rejected", ...decided },
      withdraw: { status: "withdrawn", updatedAt: now },
      end: { status: "ended", ended, until: dayAfter(on === "" ? fakeToday() : on, -1), updatedAt: now },
    };
    this.#changes.set(id, { ...this.#changes.get(id), ...steps[step ?? ""] });
    return Response.json({ ...found, ...this.#changes.get(id) });
  }

  #propose({ body }: AskedRequest, say: Say, person: string): Response {
    const { clause } = body;
    if (clause === "2.2.3") {
      const wrong = {
        code: "policy/unknown-clause",
        pointer: "/clause",
        message: say("没有这一条", "no such clause"),
        help: "",
      };
      return Response.json({ title: "not valid", status: 422, issues: [wrong] }, { status: 422 });
    }
    const made = {
      ...base(say),
      ...(body as object),
      id: `new-${this.#added.length}`,
      status: "proposed",
      by: person,
      byName: person,
    };
    this.#added.unshift(made as OverrideView);
    return Response.json(made, { status: 201 });
  }
}

function base(say: Say): OverrideView {
  const today = fakeToday();
  return {
    id: "o1",
    version: 1,
    subject: { type: "customer", id: EXCEPTED },
    subjectName: say("江城永盛商贸有限公司", "Yongsheng Trading"),
    decision: "tier",
    fact: "customer.tier",
    factLabel: say("等级", "tier"),
    value: "tier1",
    valueText: say("一级", "tier 1"),
    from: dayAfter(today, -40),
    until: dayAfter(today, 200),
    clause: "2.2.1",
    why: say("厂房改造期间采购减少，合同未变", "The plant is being rebuilt; the contract stands"),
    status: "approved",
    isInForce: true,
    by: "E-001",
    byName: say("王淑芬", "Wang Shufen"),
    approvedBy: "E-002",
    approvedByName: say("李国强", "Li Guoqiang"),
    comment: null,
    ended: null,
    release: null,
    createdAt: `${dayAfter(today, -41)}T02:00:00Z`,
    updatedAt: `${dayAfter(today, -40)}T02:00:00Z`,
  };
}

function listed(say: Say): readonly OverrideView[] {
  const today = fakeToday();
  const first = base(say);
  const open = { approvedBy: null, approvedByName: null, isInForce: false } as const;
  return [
    first,
    {
      ...first,
      ...open,
      id: "o2",
      status: "proposed",
      from: today,
      until: dayAfter(today, 90),
      value: "tier2",
      valueText: say("二级", "tier 2"),
      why: say("新合同已谈妥，月底签字", "The new contract is agreed and is signed at the end of the month"),
    },
    {
      ...first,
      id: "o3",
      subject: { type: "customer", id: "C-0012" },
      subjectName: say("惠民超市", "Huimin Supermarket"),
      until: dayAfter(today, 12),
      release: "r3",
      why: say("门槛提高，保持到合同到期", "The threshold has risen; kept until the contract ends"),
    },
    {
      ...first,
      id: "o4",
      subject: { type: "customer", id: "C-0031" },
      subjectName: say("佳和便利", "Jiahe Stores"),
      from: dayAfter(today, -200),
      until: dayAfter(today, -20),
      isInForce: false,
      updatedAt: `${dayAfter(today, -200)}T02:00:00Z`,
    },
    {
      ...first,
      ...open,
      id: "o5",
      subject: { type: "customer", id: "C-0044" },
      subjectName: say("东关豆香坊", "Dongguan Bean House"),
      status: "rejected",
      approvedBy: "E-002",
      approvedByName: say("李国强", "Li Guoqiang"),
      comment: say("请先补齐合同", "Send the contract first"),
    },
  ];
}

/** The answer about the customer whose tier is an exception: what the rules alone say beneath it. */
export function excepted(answer: DecisionResponse, english: boolean): DecisionResponse {
  const say: Say = (zh, en) => (english ? en : zh);
  const { explanation } = answer;
  if (explanation === undefined) return answer;
  const { id, fact, value, from, until, clause, why, by, approvedBy } = base(say);
  const text = say("按特批，等级为“一级”", "An approved exception holds: tier is “tier 1”");
  const line = {
    segments: [{ kind: "fact", fact, text } as const],
    clauses: [clause],
    note: say("李国强批准；理由：厂房改造期间采购减少", "approved by Li Guoqiang; why: the plant is being rebuilt"),
    lines: [],
  };
  const alone = {
    segments: [{ kind: "text", text: say("只按规则，应为：二级", "The rules alone say: tier 2") } as const],
    clauses: ["2.2.2"],
    lines: explanation.because,
  };
  const exception = { id, fact, output: "value", value, from, until, clause, why, by, approvedBy: approvedBy ?? "" };
  return {
    ...answer,
    outcome: { value: "tier1" },
    trace: { ...answer.trace, overrides: [exception], alone: { status: "decided", outcome: { value: "tier2" } } },
    explanation: {
      ...explanation,
      answer: say("一级", "tier 1"),
      value: "tier1",
      conclusion: line,
      because: [{ ...line, result: true, lines: [alone] }],
      otherwise: [{ answer: say("二级", "tier 2"), value: "tier2", line: { ...alone, lines: [] } }],
      changes: [],
    },
  };
}

/** Fourteen who would go down and two who would come up; three of the fourteen have no contract date. */
function previewOf({ body }: AskedRequest, say: Say, isEmpty: boolean): TransitionPreviewView {
  const from = typeof body["from"] === "string" ? body["from"] : fakeToday();
  const chosen = (body["transitions"] ?? []) as readonly TransitionView[];
  const operations = (body["operations"] ?? []) as readonly { readonly value?: Json }[];
  const moves = !isEmpty && operations.some(({ value }) => value === 800_000);
  const names = (count: number, first: number): TransitionPreviewView["groups"][number]["names"] =>
    Array.from({ length: count }, (_, index) => ({
      id: `C-${1000 + first + index}`,
      name: say(`客户${first + index}`, `Customer ${first + index}`),
    }));
  const group = (
    before: string,
    after: string,
    count: number,
    first: number,
  ): TransitionPreviewView["groups"][number] => {
    const own = chosen.find((each) => each.before === before && each.after === after);
    const choice = own?.choice ?? { kind: "atOnce" };
    const days =
      choice.kind === "steps"
        ? Array.from({ length: choice.months }, (_, month) => ({
            on: dayAfter(from, 30 * (month + 1)),
            count: Math.ceil(count / choice.months),
          }))
        : [{ on: from, count }];
    const kept = [40, 90, 130, 200, 260, 300].map((each, index) => ({ on: dayAfter(from, each), count: index + 1 }));
    return {
      decision: "purchaseTier",
      decisionTitle: say("采购等级", "Purchase tier"),
      fact: "customer.purchaseTier",
      factLabel: say("采购等级", "purchase tier"),
      before,
      after,
      beforeText: word(before, say),
      afterText: word(after, say),
      count,
      names: names(Math.min(20, count), first),
      mayKeep: true,
      choice,
      isDefault: own === undefined,
      schedule: choice.kind === "keepUntil" ? kept : days,
      ...(choice.kind === "keepUntil" ? { undated: { count: 3, names: names(3, first) } } : {}),
    };
  };
  return {
    from,
    subjects: 300,
    groups: moves ? [group("tier1", "tier2", 14, 1), group("tier2", "tier1", 2, 40)] : [],
    dates: [{ fact: "customer.contractEnd", label: say("合同到期日", "end of the contract") }],
    orders: [{ fact: "customer.annualPurchaseAmount", label: say("年采购额", "yearly purchase") }],
    exceptions: chosen.length === 0 ? 0 : 14,
    issues: [],
  };
}

function word(value: string, say: Say): string {
  return value === "tier1" ? say("一级", "tier 1") : say("二级", "tier 2");
}

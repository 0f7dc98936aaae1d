import type {
  BaseView,
  OursLineView,
  RehearsalView,
  TailoringView,
  UpgradeChoiceView,
  UpgradeLineView,
  UpgradePlanView,
} from "./api/index.ts";

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A company's changes: one that the base has overtaken, one of a form with a deviation that ends soon, one of its own, one in words. */
export function fakeLines(english: boolean): readonly OursLineView[] {
  const say = (zh: string, en: string): string => (english ? en : zh);
  const wang = { by: "E-001", byName: say("王淑芬", "Wang Shufen") };
  const zhou = { by: "E-003", byName: say("周岚", "Zhou Lan") };
  const tiering = {
    kind: "parameters",
    id: "tiering",
    title: say("客户分类与分级", "Classes and tiers of customers"),
  };
  const visit = { kind: "form", id: "visitRecord", title: say("拜访记录", "Visit record") };
  const clause411 = {
    id: "4.1.1.a",
    text: say(
      "一级客户每月至少上门拜访一次，并记录。",
      "Tier 1 customers are visited once a month, and it is recorded.",
    ),
  };
  return [
    {
      at: "form:visitRecord/fields/place/label",
      label: say("拜访记录“签到位置”的名称", "label of “Where you are” in the visit record"),
      artefact: "form",
      document: visit,
      clauses: [clause411],
      op: "set",
      operation: 0,
      before: say("签到位置", "Where you are"),
      after: say("到店签到", "Sign in at the shop"),
      ...zhou,
      on: "2026-03-01",
      release: 2,
      why: say("大家叫惯了到店签到", "Everybody calls it that"),
      deviation: null,
      moved: { now: "" },
    },
    {
      at: "parameter:tiering.tier1MinExclusive",
      label: say("一级客户的年采购额门槛", "purchases a year above which a customer is tier 1"),
      artefact: "parameter",
      document: tiering,
      clauses: [
        {
          id: "2.2.1",
          text: say(
            "年采购额超过 80 万元的经销商为一级客户。",
            "A dealer who buys for more than CNY 800,000 a year is tier 1.",
          ),
        },
      ],
      op: "set",
      operation: 1,
      before: say("100万元", "CNY 1,000,000"),
      after: say("80万元", "CNY 800,000"),
      ...wang,
      on: "2026-07-01",
      release: 3,
      why: say("旺季前提高走访密度，门槛放低", "More visits before the season: the threshold is lowered"),
      deviation: null,
      moved: { now: say("120万元", "CNY 1,200,000") },
    },
    {
      at: "form:visitRecord/fields/photos/maxItems",
      label: say("拜访记录“现场照片”的最多张数", "most pictures in “Photos” of the visit record"),
      artefact: "form",
      document: visit,
      clauses: [clause411],
      op: "set",
      operation: 2,
      before: "6",
      after: "9",
      ...zhou,
      on: "2026-07-01",
      release: 3,
      why: say("手机换新以前照片不清楚，多拍几张", "Until the new phones come, more pictures are needed"),
      deviation: {
        clause: "4.1.1.a",
        approvedBy: say("李国强", "Li Guoqiang"),
        at: "2026-07-01",
        until: day(12),
        why: say("新手机年底到位", "The new phones arrive at the end of the year"),
      },
      moved: null,
    },
    {
      at: "form:visitRecord/fields",
      label: say("拜访记录：新增“对手陈列”", "visit record: “Competing displays” added"),
      artefact: "form",
      document: visit,
      clauses: [clause411],
      op: "add",
      operation: 3,
      before: "",
      after: say("对手陈列（文字）", "Competing displays (text)"),
      ...wang,
      on: "2026-07-01",
      release: 3,
      why: null,
      deviation: {
        clause: "4.1.1.a",
        approvedBy: say("李国强", "Li Guoqiang"),
        at: "2026-01-01",
        until: day(-3),
        why: say("试行", "A trial"),
      },
      moved: null,
    },
    {
      at: "clause:8.1.2/text",
      label: say("第 8.1.2 条的文字", "wording of clause 8.1.2"),
      artefact: "clause",
      document: { kind: "chapter", id: "culture", title: say("企业文化", "Culture") },
      clauses: [
        {
          id: "8.1.2",
          text: say(
            "每位员工都以客户为先，新员工入职当月学习本制度。",
            "Everybody puts customers first and learns this policy in their first month.",
          ),
        },
      ],
      op: "set",
      operation: 4,
      before: say(
        "每位员工都以客户为先。新员工入职后学习本制度，每年复习一次，由人力资源部登记。",
        "Everybody puts customers first. Who is new learns this policy, and all go over it once a year; human resources keeps the record.",
      ),
      after: say(
        "每位员工都以客户为先，新员工入职当月学习本制度。",
        "Everybody puts customers first and learns this policy in their first month.",
      ),
      ...wang,
      on: "2026-03-01",
      release: 2,
      why: say("写明期限", "Say by when"),
      deviation: null,
      moved: null,
    },
  ];
}

const checksum = "sha256:next";

function title(english: boolean, version: string): string {
  return `${english ? "Finished-goods customer policy" : "成品客户维护制度"} ${version}`;
}

function tailoring(english: boolean, isEmpty: boolean): TailoringView {
  const lines = isEmpty ? [] : fakeLines(english);
  const values = [
    { "zh-CN": "到店签到", en: "Sign in at the shop" },
    800_000,
    9,
    { id: "x_rivals", label: { "zh-CN": "对手陈列", en: "Competing displays" }, value: { type: "text" } },
    { "zh-CN": "每位员工都以客户为先，新员工入职当月学习本制度。", en: "Everybody puts customers first." },
  ];
  return {
    base: { pack: "bean-products", version: "1.0.0", checksum: "sha256:old", title: title(english, "1.0.0") },
    layer: {
      layer: "company",
      id: "demo",
      revision: 3,
      operations: lines.map(({ op, at, by }, nth) => ({ op, at, value: values[nth], ...(by === null ? {} : { by }) })),
      keeps: isEmpty
        ? []
        : [{ at: "form:complaintIntake", why: english ? "One form for all sites" : "各场所同一张表" }],
    },
    lines: [...lines],
    kept: isEmpty
      ? []
      : [
          {
            at: "form:complaintIntake",
            label: english ? "form “Complaint intake”" : "表单“投诉登记”",
            why: english ? "One form for all sites" : "各场所同一张表",
            from: "company:demo",
          },
        ],
    upgrade: isEmpty ? null : { pack: "bean-products", version: "1.1.0", checksum, title: title(english, "1.1.0") },
  };
}

function bases(english: boolean, isEmpty: boolean): readonly BaseView[] {
  const pack = "bean-products";
  const old: BaseView = {
    pack,
    title: title(english, "1.0.0"),
    version: "1.0.0",
    checksum: "sha256:old",
    isCurrent: true,
    isNewer: false,
  };
  return isEmpty
    ? [old]
    : [{ pack, title: title(english, "1.1.0"), version: "1.1.0", checksum, isCurrent: false, isNewer: true }, old];
}

/** One line of each verdict, but forbidden: two must be decided. */
function fakePlan(english: boolean, choices: Readonly<Record<string, UpgradeChoiceView>> = {}): UpgradePlanView {
  const say = (zh: string, en: string): string => (english ? en : zh);
  const made = fakeLines(english);
  const line = (nth: number, changes: Partial<UpgradeLineView>): UpgradeLineView => {
    const ours = made[nth] as OursLineView;
    const id = `company:demo/${nth}`;
    const choice = choices[id];
    return {
      id,
      layer: "company:demo",
      at: ours.at,
      label: ours.label,
      document: ours.document,
      op: ours.op,
      operation: { op: ours.op, at: ours.at },
      verdict: "keep",
      clauses: ours.clauses,
      old: ours.before,
      now: ours.before,
      own: ours.after,
      oldValue: null,
      nowValue: null,
      ownValue: null,
      reasons: [],
      by: ours.by,
      byName: ours.byName,
      why: ours.why,
      choice: choice === undefined ? null : typeof choice === "string" ? choice : "other",
      needsChoice: false,
      ...changes,
    };
  };
  const gone = {
    code: "tailoring/unknown-target",
    pointer: "/at",
    message: say("“签到位置”不在这张表单里", "there is no field `place` in this form"),
    help: say("新底本去掉了这一栏", "the new base has taken it out"),
    severity: "error" as const,
    params: {},
  };
  const lines = [
    line(0, { verdict: "orphan", now: "", nowValue: null, needsChoice: true, reasons: [gone as never] }),
    line(1, {
      verdict: "conflict",
      now: say("120万元", "CNY 1,200,000"),
      oldValue: 1_000_000,
      nowValue: 1_200_000,
      ownValue: 800_000,
      needsChoice: true,
    }),
    line(2, { verdict: "redundant", now: "9", nowValue: 9, ownValue: 9 }),
    line(3, {}),
    line(4, {}),
  ];
  const undecided = lines.filter(({ needsChoice, choice }) => needsChoice && choice === null).length;
  return {
    to: { pack: "bean-products", version: "1.1.0", checksum, title: title(english, "1.1.0") },
    lines,
    counts: { keep: 2, redundant: 1, conflict: 1, orphan: 1, forbidden: 0, undecided },
    issues: [],
  };
}

function rehearsal(english: boolean): RehearsalView {
  const say = (zh: string, en: string): string => (english ? en : zh);
  const tier = { decision: "tier", title: say("客户等级", "tier") };
  const moved = { ...tier, before: say("一级", "tier 1"), after: say("二级", "tier 2") };
  return {
    cases: [],
    outcomes: [
      { ...moved, record: "customer/C-0001", name: say("惠民超市", "Huimin Supermarket") },
      { ...moved, record: "customer/C-0022", name: say("佳和便利", "Jiahe Stores") },
    ],
    groups: [{ ...moved, count: 7 }],
    drafts: [],
    submissions: [
      {
        id: "S-1",
        form: "visitRecord",
        formTitle: say("拜访记录", "Visit record"),
        subject: "customer/C-0001",
        person: "E-005",
        personName: say("陈晨", "Chen Chen"),
        at: "2026-11-02T09:00:00+08:00",
        issues: [
          {
            code: "form/required",
            pointer: "/answers/photos",
            message: say("缺少“现场照片”", "`Photos` is missing"),
            help: say("请补上", "add it"),
            severity: "error",
            params: {},
          } as never,
        ],
      },
    ],
    clocks: [
      {
        task: "T-1",
        title: say("首次回应", "First response"),
        clauses: ["5.3.1.a"],
        about: "complaint/K-1",
        aboutName: say("盒装嫩豆腐漏气", "Leaking packs of tofu"),
        before: "2026-11-23T10:00:00+08:00",
        after: "2026-11-22T22:00:00+08:00",
      },
    ],
    replayed: { cases: 120, records: 300, drafts: 2, submissions: 40, clocks: 9 },
    limit: 300,
    complete: false,
    issues: [],
  };
}

/** The documents in which clause 8.1.2 reads otherwise, as the company has changed it. */
function below(documents: readonly unknown[]): unknown {
  const text = { "zh-CN": "每位员工都以客户为先。", en: "Everybody puts customers first." };
  return JSON.parse(JSON.stringify(documents), (_key, value: unknown) => {
    const isClause = typeof value === "object" && value !== null && "id" in value && value.id === "8.1.2";
    return isClause && "text" in value ? { ...value, text } : value;
  });
}

/** Answers what is asked of the company's changes and of an upgrade; `undefined` for anything else. */
export function answerTailoring(
  { method, path, body }: Asked,
  english: boolean,
  isEmpty: boolean,
  documents: readonly unknown[],
): Response | undefined {
  const choices = (body["choices"] ?? {}) as Readonly<Record<string, UpgradeChoiceView>>;
  switch (`${method} ${path}`) {
    case "GET /v1/tailoring":
      return Response.json(tailoring(english, isEmpty));
    case "GET /v1/tailoring/below":
      return Response.json({ documents: below(documents), layers: [], layer: tailoring(english, isEmpty).layer });
    case "GET /v1/bases":
      return Response.json({ items: bases(english, isEmpty) });
    case "POST /v1/upgrades/plan":
      return Response.json(fakePlan(english, choices));
    case "POST /v1/upgrades/rehearse":
      return Response.json(rehearsal(english));
    default:
      return undefined;
  }
}

import type { Locale } from "../i18n/index.ts";
import type { StartStep } from "./kept-start.ts";

/** What beginning says. */
export interface StartMessages {
  readonly title: string;
  readonly lead: string;
  readonly steps: Readonly<Record<StartStep, string>>;
  readonly stepsLabel: string;
  readonly stepOf: (at: number, of: number) => string;
  readonly packs: string;
  readonly figures: Readonly<Record<"chapters" | "clauses" | "parameters" | "forms" | "clocks" | "cases", string>>;
  readonly toFill: (blanks: number, questions: number) => string;
  readonly nothingToFill: string;
  readonly chosen: string;
  readonly chooseFirst: string;
  readonly noPacks: string;
  readonly noPacksHelp: string;
  readonly begun: string;
  readonly begunHelp: string;
  readonly toPolicy: string;
  readonly notYours: string;
  readonly notYoursHelp: string;
  readonly goesOn: (title: string) => string;
  readonly kept: string;
  readonly blanksTitle: string;
  readonly blanksHelp: string;
  readonly noBlanks: string;
  readonly questionsTitle: string;
  readonly questionsHelp: string;
  readonly noQuestions: string;
  readonly progress: (answered: number, all: number) => string;
  readonly sentence: string;
  readonly blank: string;
  readonly silent: string;
  readonly inDocument: string;
  readonly answered: string;
  readonly wrong: string;
  readonly suggestion: (text: string) => string;
  readonly suggested: string;
  readonly confirm: string;
  readonly leaveOpen: string;
  readonly leftOpen: string;
  readonly leftOpenHelp: string;
  readonly fillIn: string;
  readonly reset: string;
  readonly resetOf: (title: string) => string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly mustAnswer: string;
  readonly mustAnswerOrOpen: string;
  readonly notAFigure: string;
  readonly outside: (bounds: string) => string;
  readonly wrongCount: (count: number) => string;
  readonly chinese: string;
  readonly english: string;
  readonly from: string;
  readonly until: string;
  readonly addHours: string;
  readonly removeHours: (range: string) => string;
  readonly days: string;
  readonly times: string;
  readonly per: string;
  readonly back: string;
  readonly next: string;
  readonly reviewTitle: string;
  readonly reviewHelp: (company: string) => string;
  readonly checking: string;
  readonly sentences: string;
  readonly openTitle: string;
  readonly openHelp: string;
  readonly doesNotRun: (what: string) => string;
  readonly nothingOpen: string;
  readonly silentTitle: (count: number) => string;
  readonly silentHelp: string;
  readonly problems: string;
  readonly does: string;
  readonly doesList: readonly string[];
  readonly begin: string;
  readonly beginning: string;
  readonly beginFailed: string;
  readonly done: string;
  readonly doneHelp: (title: string) => string;
  readonly reason: string;
  readonly state: Readonly<Record<"runs" | "text" | "pending", string>>;
}

const zhCn: StartMessages = {
  title: "选一份最像你们的制度，今天就能用起来",
  lead: "原文没写的由你们来定，每一条以后都能改。",
  steps: { choose: "选制度", blanks: "补空白", questions: "答问题", review: "核对" },
  stepsLabel: "步骤",
  stepOf: (at, of) => `第 ${at} 步，共 ${of} 步`,
  packs: "可选的制度",
  figures: { chapters: "章", clauses: "条款", parameters: "可调数值", forms: "表单", clocks: "期限", cases: "试例" },
  toFill: (blanks, questions) =>
    blanks === 0 ? `${questions} 个问题` : `${questions} 个问题，其中 ${blanks} 处原文留空`,
  nothingToFill: "不用回答问题，选了就能用",
  chosen: "已选",
  chooseFirst: "请先选一份制度",
  noPacks: "这里没有可选的制度",
  noPacksHelp: "请管理服务器的人提供制度包。",
  begun: "公司已经有制度了",
  begunHelp: "要修改，请在制度里起草；要换新版本，请走升级。",
  toPolicy: "打开制度",
  notYours: "您不能为公司选定制度",
  notYoursHelp: "请公司的管理员来选；选定以后，您就能在这里看到。",
  goesOn: (title) => `上次答到“${title}”，答案还在，可以接着来。`,
  kept: "答案随时保存在这台设备上，离开以后可以接着答。",
  blanksTitle: "原文留给公司规定的",
  blanksHelp: "原文写着“规定时间”之类，没有数字。请填写；允许的也可以先待定，我们不会替你们编一个。",
  noBlanks: "这份制度没有留空的地方，直接往下走。",
  questionsTitle: "十来个问题",
  questionsHelp: "带 † 的是建议值：原文没有写，请确认或改成你们的。没有回答的，先按建议值。",
  noQuestions: "这份制度没有要问的。",
  progress: (answered, all) => `已答 ${answered} / ${all}`,
  sentence: "制度里会这样写",
  blank: "原文留空",
  silent: "原文未写 †",
  inDocument: "原文规定",
  answered: "已答",
  wrong: "要改",
  suggestion: (text) => `建议值：${text}`,
  suggested: "建议",
  confirm: "就按这个",
  leaveOpen: "先待定",
  leftOpen: "待定",
  leftOpenHelp: "没有这个数字，相应的期限不会运行。",
  fillIn: "改为填写",
  reset: "不答了",
  resetOf: (title) => `不答了：${title}`,
  none: "不设",
  yes: "是",
  no: "否",
  mustAnswer: "请填写：原文要求公司规定",
  mustAnswerOrOpen: "请填写，或者选择先待定",
  notAFigure: "请填写数字",
  outside: (bounds) => `应为：${bounds}`,
  wrongCount: (count) => `还有 ${count} 处要处理`,
  chinese: "中文",
  english: "英文",
  from: "从",
  until: "到",
  addHours: "加一段时间",
  removeHours: (range) => `去掉 ${range}`,
  days: "星期",
  times: "次数",
  per: "周期",
  back: "上一步",
  next: "下一步",
  reviewTitle: "核对一遍，然后就是你们的制度",
  reviewHelp: (company) => `这是“${company}”按你们的回答写成的样子。`,
  checking: "正在核对…",
  sentences: "写进数字的条款",
  openTitle: "先待定的",
  openHelp: "填上以前，下面这些不会运行：",
  doesNotRun: (what) => `不运行：${what}`,
  nothingOpen: "没有待定的，全部期限都会运行。",
  silentTitle: (count) => `原文没有写、先按建议值的（${count}）`,
  silentHelp: "这些带 † 的数字不是原文的，也不是你们定的，以后随时可以改。",
  problems: "先处理这些",
  does: "开始后马上有",
  doesList: ["第一版制度，谁定的、为什么都记下来", "每个期限按这些数字走", "以后的修改由另一位同事批准"],
  begin: "就用这份制度",
  beginning: "正在建立…",
  beginFailed: "没有成功，答案都还在",
  done: "制度已经施行",
  doneHelp: (title) => `“${title}”从现在起就是公司的制度。`,
  reason: "公司开始使用时的回答",
  state: { runs: "在运行", text: "仅供阅读", pending: "不运行" },
};

const en: StartMessages = {
  title: "Choose the policy most like yours, and use it today",
  lead: "What the document leaves out is for you to say; every clause can be changed later.",
  steps: { choose: "Choose", blanks: "Fill in", questions: "Answer", review: "Review" },
  stepsLabel: "Steps",
  stepOf: (at, of) => `Step ${at} of ${of}`,
  packs: "Policies to choose from",
  figures: {
    chapters: "chapters",
    clauses: "clauses",
    parameters: "figures to set",
    forms: "forms",
    clocks: "deadlines",
    cases: "worked cases",
  },
  toFill: (blanks, questions) => {
    const asked = questions === 1 ? "1 question" : `${questions} questions`;
    return blanks === 0 ? asked : `${asked}, ${blanks} of them blank in the document`;
  },
  nothingToFill: "Nothing to answer: choose it and go",
  chosen: "Chosen",
  chooseFirst: "Choose a policy first",
  noPacks: "There is no policy to choose from",
  noPacksHelp: "Whoever looks after the server has to offer some.",
  begun: "The company has a policy already",
  begunHelp: "To change it, write a draft in the policy; for a newer version, upgrade it.",
  toPolicy: "Open the policy",
  notYours: "You cannot choose the company's policy",
  notYoursHelp: "An administrator of the company chooses it; then you will find it here.",
  goesOn: (title) => `Last time you were at “${title}”. Your answers are still here.`,
  kept: "Answers are kept on this device as you go; you can leave and come back.",
  blanksTitle: "What the document leaves to the company",
  blanksHelp:
    "It says “within the set time” and gives no figure. Give yours; some may stay open for now. We do not invent one.",
  noBlanks: "This policy leaves nothing blank. Go on.",
  questionsTitle: "Ten questions or so",
  questionsHelp:
    "† marks a suggestion: the document does not say. Confirm it or put in your own. What you do not answer stays as suggested.",
  noQuestions: "This policy has nothing to ask.",
  progress: (answered, all) => `${answered} of ${all} answered`,
  sentence: "The policy will say",
  blank: "blank in the document",
  silent: "document silent †",
  inDocument: "in the document",
  answered: "answered",
  wrong: "to be mended",
  suggestion: (text) => `Suggested: ${text}`,
  suggested: "suggested",
  confirm: "Confirm",
  leaveOpen: "Leave open for now",
  leftOpen: "Left open",
  leftOpenHelp: "Without this figure its deadline does not run.",
  fillIn: "Fill it in",
  reset: "Take back",
  resetOf: (title) => `Take back: ${title}`,
  none: "None",
  yes: "Yes",
  no: "No",
  mustAnswer: "Fill this in: the document asks the company to say it",
  mustAnswerOrOpen: "Fill this in, or leave it open for now",
  notAFigure: "Give a figure",
  outside: (bounds) => `This must be ${bounds}`,
  wrongCount: (count) => (count === 1 ? "1 thing to settle" : `${count} things to settle`),
  chinese: "Chinese",
  english: "English",
  from: "from",
  until: "until",
  addHours: "Add hours",
  removeHours: (range) => `Remove ${range}`,
  days: "Days",
  times: "Times",
  per: "Period",
  back: "Back",
  next: "Next",
  reviewTitle: "Read it once, and it is your policy",
  reviewHelp: (company) => `“${company}” as your answers make it.`,
  checking: "Checking …",
  sentences: "Clauses with your figures",
  openTitle: "Left open",
  openHelp: "Until it is filled in, this does not run:",
  doesNotRun: (what) => `Does not run: ${what}`,
  nothingOpen: "Nothing is left open: every deadline runs.",
  silentTitle: (count) => `Not in the document, as suggested for now (${count})`,
  silentHelp: "These figures with † are neither the document's nor yours yet. They can be changed at any time.",
  problems: "Settle this first",
  does: "What you have at once",
  doesList: [
    "A first release that records who decided what, and why",
    "Every deadline runs with these figures",
    "Later changes are approved by a second person",
  ],
  begin: "Make it our policy",
  beginning: "Setting it up …",
  beginFailed: "This did not work; your answers are still here",
  done: "The policy is in force",
  doneHelp: (title) => `“${title}” is the company's policy from now on.`,
  reason: "Answered when the company began",
  state: { runs: "runs", text: "to be read", pending: "does not run" },
};

const dictionaries: Readonly<Record<Locale, StartMessages>> = { "zh-CN": zhCn, en };

/** What beginning says in a language. */
export function startMessagesFor(locale: Locale): StartMessages {
  return dictionaries[locale];
}

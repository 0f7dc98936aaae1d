/** Exceptions: outcomes that are kept for somebody until a day, one by one or when a figure moves. */
export const overrideCodes = {
  "override/unknown-fact": {
    message: { en: "the policy has no fact `{fact}`", "zh-CN": "制度里没有事实 `{fact}`" },
    help: {
      en: "an exception sets aside what a decision gives: {known}",
      "zh-CN": "例外只能针对判定给出的结果：{known}",
    },
  },
  "override/not-decided": {
    message: { en: "no decision gives `{fact}`", "zh-CN": "`{fact}` 不是由判定得出的" },
    help: {
      en: "an exception sets aside what a decision gives: {known}; change any other fact where it is recorded",
      "zh-CN": "例外只能针对判定给出的结果：{known}；其他事实请在登记处修改",
    },
  },
  "override/other-subject": {
    message: { en: "`{fact}` is no fact of a `{type}`", "zh-CN": "`{fact}` 不是 `{type}` 的事实" },
    help: {
      en: "name the kind of record that stands before the fact's first dot",
      "zh-CN": "请选择事实名称第一个点之前的那类记录",
    },
  },
  "override/backwards": {
    message: {
      en: "the exception ends on {until}, before it begins on {from}",
      "zh-CN": "例外自 {from} 起，却止于 {until}",
    },
    help: {
      en: "both days are included; name a last day on or after the first",
      "zh-CN": "起止日均包含在内，止日不能早于起日",
    },
  },
  "override/too-long": {
    message: {
      en: "the exception would hold from {from} until {until}, longer than {most} years",
      "zh-CN": "例外自 {from} 至 {until}，超过 {most} 年",
    },
    help: {
      en: "name an earlier last day; what is to hold for good belongs into the rules",
      "zh-CN": "请把止日提前；需要长期执行的，应当改规则",
    },
  },
  "override/contradiction": {
    message: {
      en: "two exceptions set aside `{fact}` on {day}: `{first}` and `{second}`",
      "zh-CN": "`{fact}` 在 {day} 同时有两项例外：`{first}` 与 `{second}`",
    },
    help: {
      en: "end one of them before the other begins",
      "zh-CN": "请先结束其中一项，再让另一项开始",
    },
  },
  "transition/unknown-fact": {
    message: { en: "`{decision}` does not give `{fact}`", "zh-CN": "`{decision}` 并不给出 `{fact}`" },
    help: { en: "name a fact with the decision that gives it: {known}", "zh-CN": "请写明事实和给出它的判定：{known}" },
  },
  "transition/twice": {
    message: { en: "there are two choices for one group of `{fact}`", "zh-CN": "`{fact}` 的同一组有两种安排" },
    help: { en: "keep one of them", "zh-CN": "请保留其中一种" },
  },
  "transition/nothing-to-keep": {
    message: { en: "this group has no `{fact}` that it could keep", "zh-CN": "这一组没有可以保留的 `{fact}`" },
    help: { en: "let it switch at once", "zh-CN": "请选择立即切换" },
  },
  "transition/not-a-date": {
    message: { en: "`{fact}` is no date of the subject", "zh-CN": "`{fact}` 不是对象的日期" },
    help: { en: "name one of: {known}", "zh-CN": "请从中选择：{known}" },
  },
  "transition/not-an-order": {
    message: { en: "nobody can be put in an order by `{fact}`", "zh-CN": "无法按 `{fact}` 排序" },
    help: { en: "leave it out, or name a figure or a day: {known}", "zh-CN": "可以留空，或选择数值或日期：{known}" },
  },
  "transition/latest": {
    message: {
      en: "{latest} is not between {from} and {most} years later",
      "zh-CN": "{latest} 不在 {from} 起的 {most} 年之内",
    },
    help: { en: "name a day on which the old outcome may still hold", "zh-CN": "请选择旧结果还可以执行到的日期" },
  },
  "transition/undated": {
    message: {
      en: "{count} of the group have no `{fact}`: {names}",
      "zh-CN": "这一组有 {count} 个没有 `{fact}`：{names}",
    },
    help: {
      en: "name a latest day for them, or let them switch at once",
      "zh-CN": "请为其指定最晚日期，或让其立即切换",
    },
  },
  "server/unknown-override": {
    message: { en: "there is no exception `{id}`", "zh-CN": "没有例外 `{id}`" },
    help: { en: "list the exceptions to see which there are", "zh-CN": "请列出例外进行核对" },
  },
  "server/own-override": {
    message: { en: "nobody decides on an exception that they asked for", "zh-CN": "不能审批自己提出的例外" },
    help: { en: "ask a second person who may publish", "zh-CN": "请由另一位有发布权限的人审批" },
  },
  "server/not-your-override": {
    message: { en: "only whoever asked for the exception may withdraw it", "zh-CN": "只有提出人可以撤回这项例外" },
    help: { en: "a second person may reject it", "zh-CN": "可以由第二人驳回" },
  },
  "server/override-closed": {
    message: { en: "the exception is `{status}` already", "zh-CN": "这项例外目前的状态是 `{status}`" },
    help: {
      en: "only a proposed one is decided on or withdrawn, only an approved one is ended",
      "zh-CN": "待批的才能审批或撤回，已批准的才能提前结束",
    },
  },
  "server/override-over": {
    message: { en: "the exception ends on {until} by itself", "zh-CN": "这项例外到 {until} 自行结束" },
    help: { en: "name a day on which it would still hold", "zh-CN": "请选择例外仍然有效的日期" },
  },
  "server/override-past": {
    message: {
      en: "on {on}, before {today}, decisions have been made with the exception",
      "zh-CN": "{on} 早于 {today}，当天的判定已经适用了这项例外",
    },
    help: { en: "end it today or later", "zh-CN": "请从今天或以后的日期结束" },
  },
} as const;

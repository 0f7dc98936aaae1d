/** Clauses, parameters, decisions, releases: what only shows when the documents stand side by side. */
export const policyCodes = {
  "policy/no-manifest": {
    message: { en: "the policy has no manifest", "zh-CN": "制度缺少基本信息文档" },
    help: {
      en: "add a document of kind `manifest`, usually `pack.json`",
      "zh-CN": "请补上类型为 `manifest` 的文档，通常是 `pack.json`",
    },
  },
  "policy/not-in-force": {
    message: {
      en: "the policy is not in force on {day}; it begins on {from}",
      "zh-CN": "制度自 {from} 起施行，{day} 尚未生效",
    },
    help: { en: "ask about {from} or a later day", "zh-CN": "请选择 {from} 或以后的日期" },
  },
  "policy/unknown-decision": {
    message: { en: "the policy has no decision `{decision}`", "zh-CN": "制度里没有判定 `{decision}`" },
    help: { en: "it has: {known}", "zh-CN": "现有：{known}" },
  },
  "policy/unknown-clause": {
    message: { en: "the policy has no clause `{clause}`", "zh-CN": "制度里没有第 `{clause}` 条" },
    help: { en: "cite a clause that stands in a chapter", "zh-CN": "请引用章节中已有的条款" },
  },
  "policy/unknown-role": {
    message: { en: "the manifest has no role `{role}`", "zh-CN": "基本信息里没有角色 `{role}`" },
    help: {
      en: "the closest is `{suggestion}`; or add it to the manifest's `roles`",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在基本信息的 `roles` 中补上",
    },
  },
  "policy/unknown-enum": {
    message: { en: "the vocabulary has no enum `{enum}`", "zh-CN": "词汇表里没有枚举 `{enum}`" },
    help: {
      en: "the closest is `{suggestion}`; or declare it in a vocabulary",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在词汇表中声明它",
    },
  },
  "policy/unknown-slot": {
    message: {
      en: "the text has a slot for `{parameter}`, which is no parameter",
      "zh-CN": "条文中的 `{parameter}` 不是参数",
    },
    help: { en: "the closest is `{suggestion}`", "zh-CN": "最接近的是 `{suggestion}`" },
  },
  "policy/slots-differ": {
    message: {
      en: "the two languages do not show the same parameters: `{parameter}` is only in one",
      "zh-CN": "两种语言的条文参数不一致：`{parameter}` 只出现在其中一种",
    },
    help: { en: "put the slot into both texts", "zh-CN": "请在两种语言的条文中都写上" },
  },
  "policy/missing-phrase": {
    message: {
      en: "`{parameter}` has no wording for `{option}` in this sentence",
      "zh-CN": "本条没有写明 `{parameter}` 取 `{option}` 时的措辞",
    },
    help: { en: "add it under `phrases`", "zh-CN": "请在 `phrases` 中补上" },
  },
  "policy/bare-figure": {
    message: {
      en: "the figure `{figure}` stands in the text but is no parameter",
      "zh-CN": "条文中的“{figure}”不是参数",
    },
    help: { en: "make it a slot, or list it under `plain`", "zh-CN": "请改为参数，或列入 `plain`" },
    severity: "warning",
  },
  "policy/unused-parameter": {
    message: {
      en: "nothing reads `{parameter}` and no sentence shows it",
      "zh-CN": "没有规则读取 `{parameter}`，条文里也没有出现",
    },
    help: { en: "show it in its clause, use it in a rule, or remove it", "zh-CN": "请写进条文、用于规则，或删除" },
    severity: "warning",
  },
  "policy/case-failed": {
    message: {
      en: "case `{case}` comes out differently: {difference}",
      "zh-CN": "案例 `{case}` 的结果不符：{differenceZh}",
    },
    help: {
      en: "mend the rule or figure that the case is about, or the case itself",
      "zh-CN": "请修正该案例所涉及的规则或数值，或修正案例本身",
    },
  },
  "parameter/mandatory": {
    message: { en: "`{parameter}` needs a value", "zh-CN": "`{parameter}` 必须填写" },
    help: { en: "the policy cannot be published without it", "zh-CN": "不填写就不能发布" },
  },
  "parameter/too-low": {
    message: {
      en: "`{parameter}` is {value}, but must be at least {limit}",
      "zh-CN": "`{parameter}` 为 {value}，不得低于 {limit}",
    },
    help: { en: "choose {limit} or more", "zh-CN": "请取 {limit} 或以上" },
  },
  "parameter/not-above": {
    message: {
      en: "`{parameter}` is {value}, but must be more than {limit}",
      "zh-CN": "`{parameter}` 为 {value}，须大于 {limit}",
    },
    help: { en: "choose more than {limit}", "zh-CN": "请取大于 {limit} 的值" },
  },
  "parameter/too-high": {
    message: {
      en: "`{parameter}` is {value}, but must be at most {limit}",
      "zh-CN": "`{parameter}` 为 {value}，不得高于 {limit}",
    },
    help: { en: "choose {limit} or less", "zh-CN": "请取 {limit} 或以下" },
  },
  "parameter/not-below": {
    message: {
      en: "`{parameter}` is {value}, but must be less than {limit}",
      "zh-CN": "`{parameter}` 为 {value}，须小于 {limit}",
    },
    help: { en: "choose less than {limit}", "zh-CN": "请取小于 {limit} 的值" },
  },
  "parameter/not-multiple": {
    message: {
      en: "`{parameter}` is {value}, but goes in steps of {limit}",
      "zh-CN": "`{parameter}` 为 {value}，须是 {limit} 的整数倍",
    },
    help: { en: "choose a multiple of {limit}", "zh-CN": "请取 {limit} 的整数倍" },
  },
  "parameter/must-include": {
    message: { en: "`{parameter}` must contain `{item}`", "zh-CN": "`{parameter}` 必须包含 `{item}`" },
    help: { en: "put `{item}` back", "zh-CN": "请保留 `{item}`" },
  },
  "parameter/must-start-with": {
    message: { en: "`{parameter}` must begin with `{item}`", "zh-CN": "`{parameter}` 必须以 `{item}` 开头" },
    help: { en: "move `{item}` to the front", "zh-CN": "请把 `{item}` 移到最前" },
  },
  "parameter/too-sparse": {
    message: { en: "`{parameter}` must be at least {least}", "zh-CN": "`{parameter}` 不得少于 {least}" },
    help: { en: "choose {least} or more often", "zh-CN": "请取 {least} 或更频繁" },
  },
  "parameter/starts-late": {
    message: {
      en: "the first value of `{parameter}` holds from {from}, after the policy begins on {begins}",
      "zh-CN": "`{parameter}` 的首个取值自 {from} 起，晚于制度施行日 {begins}",
    },
    help: { en: "let the first value begin on {begins}", "zh-CN": "请让首个取值自 {begins} 起生效" },
  },
  "parameter/from-twice": {
    message: { en: "`{parameter}` has two values from {from}", "zh-CN": "`{parameter}` 自 {from} 起有两个取值" },
    help: { en: "keep one of them", "zh-CN": "请只保留其中一个" },
  },
  "parameter/check-failed": {
    message: { en: "from {from}: {problem}", "zh-CN": "自 {from} 起：{problemZh}" },
    help: { en: "change the values that `{check}` compares", "zh-CN": "请调整 `{check}` 所比较的数值" },
  },
  "decision/unknown-rule": {
    message: {
      en: "`{rule}` is an exception of `{base}`, which is no rule of this decision",
      "zh-CN": "`{rule}` 所例外的 `{base}` 不是本判定的规则",
    },
    help: { en: "the closest is `{suggestion}`", "zh-CN": "最接近的是 `{suggestion}`" },
  },
  "decision/circular-exception": {
    message: { en: "the exceptions go in a circle: {path}", "zh-CN": "例外关系成环：{path}" },
    help: { en: "let one of them stand by itself", "zh-CN": "请让其中一条不再是例外" },
  },
  "decision/wrong-event": {
    message: {
      en: "the event's type is `{type}`, but the decision is `{decision}`",
      "zh-CN": "事件类型为 `{type}`，而判定是 `{decision}`",
    },
    help: { en: "set `type` to `{decision}`", "zh-CN": "请把 `type` 改为 `{decision}`" },
  },
  "decision/unknown-output": {
    message: { en: "`{output}` is no output of this decision", "zh-CN": "`{output}` 不是本判定的输出" },
    help: {
      en: "declare it under `outputs`, or use one of: {known}",
      "zh-CN": "请在 `outputs` 中声明，或使用：{known}",
    },
  },
  "decision/fact-decided-twice": {
    message: {
      en: "`{fact}` is decided by `{first}` and by `{second}`",
      "zh-CN": "`{fact}` 同时由 `{first}` 和 `{second}` 判定",
    },
    help: { en: "let one decision decide it", "zh-CN": "请只保留一处判定" },
  },
  "decision/computed-and-decided": {
    message: {
      en: "`{fact}` is computed and also decided by `{decision}`",
      "zh-CN": "`{fact}` 既有计算式，又由 `{decision}` 判定",
    },
    help: { en: "remove `compute`, or the output", "zh-CN": "请删去计算式，或删去该输出" },
  },
  "decision/circular-facts": {
    message: { en: "the facts depend on each other in a circle: {path}", "zh-CN": "事实之间互相依赖成环：{path}" },
    help: { en: "let one of them be given", "zh-CN": "请让其中一个直接给定" },
  },
  "decision/conflict": {
    message: {
      en: "rules `{first}` (clause {firstClause}) and `{second}` (clause {secondClause}) contradict each other",
      "zh-CN": "规则 `{first}`（第 {firstClause} 条）与 `{second}`（第 {secondClause} 条）互相矛盾",
    },
    help: {
      en: "make their conditions exclude each other, or declare one the exception of the other",
      "zh-CN": "请使两者的条件互斥，或声明其中一条为另一条的例外",
    },
  },
} as const;

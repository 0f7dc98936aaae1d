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
  "tailoring/unknown-target": {
    message: { en: "the policy has no parameter `{target}`", "zh-CN": "制度里没有参数 `{target}`" },
    help: { en: "the closest is `{suggestion}`", "zh-CN": "最接近的是 `{suggestion}`" },
  },
  "tailoring/locked": {
    message: {
      en: "`{target}` is fixed by the document and cannot be changed",
      "zh-CN": "`{target}` 由制度原文固定，不能修改",
    },
    help: { en: "leave it as it is", "zh-CN": "请保持不变" },
  },
  "tailoring/loosened": {
    message: {
      en: "`{target}` may only be made stricter than the document's {document}",
      "zh-CN": "`{target}` 只能比原文规定的 {document} 更严",
    },
    help: { en: "choose {document} or a stricter value", "zh-CN": "请取 {document} 或更严格的值" },
  },
  "tailoring/conflict": {
    message: {
      en: "`{target}` was {expected} when this change was written, and is {found} now",
      "zh-CN": "编写这项修改时 `{target}` 为 {expected}，现在是 {found}",
    },
    help: { en: "look at the new value and write the change again", "zh-CN": "请查看新值后重新提出修改" },
  },
  "tailoring/unknown-rule": {
    message: { en: "decision `{decision}` has no `{rule}`", "zh-CN": "判定 `{decision}` 里没有 `{rule}`" },
    help: {
      en: "it may have been removed meanwhile; the closest is `{suggestion}`",
      "zh-CN": "它可能已被删除；最接近的是 `{suggestion}`",
    },
  },
  "tailoring/not-written-so": {
    message: { en: "decision `{decision}` has no `{list}`", "zh-CN": "判定 `{decision}` 没有 `{list}`" },
    help: { en: "it is written as `{other}`: name it there", "zh-CN": "它写在 `{other}` 里，请在那里指明" },
  },
  "tailoring/no-prefix": {
    message: {
      en: "`{rule}` is a name that a pack could use, too",
      "zh-CN": "`{rule}` 这个名称可能与制度包里的名称相撞",
    },
    help: { en: "call what you add `x_{rule}`", "zh-CN": "自行增加的请命名为 `x_{rule}`" },
  },
  "tailoring/name-taken": {
    message: { en: "`{document}` already has a `{rule}`", "zh-CN": "`{document}` 里已有 `{rule}`" },
    help: { en: "choose another name", "zh-CN": "请换一个名称" },
  },
  "tailoring/not-own": {
    message: {
      en: "`{rule}` comes with the pack and cannot be removed",
      "zh-CN": "`{rule}` 是制度包自带的，不能删除",
    },
    help: { en: "disable it instead, or hide it", "zh-CN": "请改为停用或隐藏" },
  },
  "tailoring/unknown-document": {
    message: { en: "the policy has no {artefact} `{id}`", "zh-CN": "制度里没有 {artefact} `{id}`" },
    help: { en: "the closest is `{suggestion}`", "zh-CN": "最接近的是 `{suggestion}`" },
  },
  "tailoring/unknown-item": {
    message: { en: "there is no `{item}` there", "zh-CN": "那里没有 `{item}`" },
    help: {
      en: "it may have been removed meanwhile; the closest is `{suggestion}`",
      "zh-CN": "它可能已被删除；最接近的是 `{suggestion}`",
    },
  },
  "tailoring/section-emptied": {
    message: {
      en: "without `{field}` nothing would be left in part `{section}`",
      "zh-CN": "移走 `{field}` 后，部分 `{section}` 就没有字段了",
    },
    help: { en: "put another field there first", "zh-CN": "请先在那里放入别的字段" },
  },
  "tailoring/accepts-value": {
    message: {
      en: "`{field}` would take {example}, which the form below refuses",
      "zh-CN": "“{fieldZh}”填 {example} 会被接受，而下层表单不接受",
    },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/accepts-length": {
    message: {
      en: "`{field}` would take a text of {example} characters, which the form below refuses",
      "zh-CN": "“{fieldZh}”填 {example} 个字会被接受，而下层表单不接受",
    },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/accepts-count": {
    message: {
      en: "`{field}` would take {example} items, which the form below refuses",
      "zh-CN": "“{fieldZh}”填 {example} 项会被接受，而下层表单不接受",
    },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/accepts-size": {
    message: {
      en: "`{field}` would take a file of {example} MB, which the form below refuses",
      "zh-CN": "“{fieldZh}”上传 {example} MB 的文件会被接受，而下层表单不接受",
    },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/accepts-empty": {
    message: {
      en: "an answer without `{field}` would be taken, which the form below refuses",
      "zh-CN": "不填“{fieldZh}”也会被接受，而下层表单要求填写",
    },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/accepts-option": {
    message: {
      en: "`{field}` would take the option `{option}` where the form below does not offer it",
      "zh-CN": "“{fieldZh}”可以选 `{option}`，而下层表单此时不提供",
    },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/accepts-text": {
    message: {
      en: "`{field}` would take a text that is no `{pattern}`, which the form below refuses",
      "zh-CN": "“{fieldZh}”填写不符合 `{pattern}` 的内容会被接受，而下层表单不接受",
    },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/accepts-unchecked": {
    message: {
      en: "an answer of which “{rule}” is told would no longer be stopped or asked about",
      "zh-CN": "会提示“{ruleZh}”的回答将不再被拦下或询问",
    },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/unmasked": {
    message: {
      en: "`{field}` would be shown in full to people who see it in part below",
      "zh-CN": "“{fieldZh}”会向下层只能看到部分内容的人完整显示",
    },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/owed-less": {
    message: {
      en: "the duty “{duty}” would be owed less often than below",
      "zh-CN": "“{dutyZh}”的次数会少于下层的要求",
    },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/due-later": {
    message: { en: "the deadline “{limit}” would end later than below", "zh-CN": "“{limitZh}”的期限会晚于下层" },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/outcome-loosened": {
    message: { en: "an outcome would become better than below: {example}", "zh-CN": "会有结果比下层更宽：{exampleZh}" },
    help: {
      en: "keep what stands there or make it stricter; where the clause says “as a rule”, record a deviation",
      "zh-CN": "请保持原样或改得更严；条款写明“一般”“原则上”的，可登记一项例外",
    },
  },
  "tailoring/not-proved": {
    message: {
      en: "it cannot be proved that `{target}` is only made stricter",
      "zh-CN": "无法证明 `{target}` 只会更严",
    },
    help: {
      en: "change it in a way that can be compared, such as another condition added to the present one",
      "zh-CN": "请改成可以比较的写法，例如在现有条件之外再加一个条件",
    },
  },
  "tailoring/no-deviation": {
    message: { en: "clause {clause} allows no deviation here", "zh-CN": "条款 {clause} 在这里不允许例外" },
    help: {
      en: "name a clause that says “as a rule” and asks for this: {clauses}",
      "zh-CN": "请写明提出此项要求、且写有“一般”“原则上”的条款：{clauses}",
    },
  },
  "tailoring/deviation-ended": {
    message: {
      en: "the deviation holds from {at} to {until}, and not on this day",
      "zh-CN": "这项例外自 {at} 起至 {until} 止，当日无效",
    },
    help: {
      en: "have it approved anew or go back to what the clause asks for",
      "zh-CN": "请重新批准，或恢复条款的要求",
    },
  },
  "tailoring/kept": {
    message: {
      en: "`{target}` is kept by {layer}: {reason}",
      "zh-CN": "`{target}` 由 {layer} 保留，不可修改：{reason}",
    },
    help: { en: "ask those who keep it, or leave it as it is", "zh-CN": "请与保留它的一方商量，或保持不变" },
  },
  "tailoring/layer-order": {
    message: {
      en: "{layer} is a company's layer and lies on the pack, not on another layer",
      "zh-CN": "{layer} 是公司层，应直接叠在制度包上，不能叠在别的层上",
    },
    help: { en: "name it first, and the sites after it", "zh-CN": "请把它放在最前，站点层放在后面" },
  },
  "tailoring/undecided": {
    message: {
      en: "what becomes of `{target}` of {layer} with the new pack is not decided",
      "zh-CN": "{layer} 对 `{target}` 的修改在新制度包下如何处理尚未决定",
    },
    help: {
      en: "choose the company's own, the pack's new text, or a new operation",
      "zh-CN": "请选择保留本公司的、采用新制度包的，或写一项新的修改",
    },
  },
  "tailoring/unknown-day": {
    message: {
      en: "no day or run of days of calendar `{calendar}` begins on {day}",
      "zh-CN": "日历 `{calendar}` 里没有从 {day} 开始的日期",
    },
    help: {
      en: "it may have been removed meanwhile; name the first day of a run, or add the day",
      "zh-CN": "它可能已被删除；请写这一段的第一天，或改为新增",
    },
  },
  "tailoring/day-passed": {
    message: {
      en: "{day} lies before {from}, the day from which this change holds",
      "zh-CN": "{day} 早于这项修改的生效日 {from}",
    },
    help: {
      en: "what is open and was counted over that day is counted again; what is closed stays",
      "zh-CN": "跨过这一天、尚未了结的期限会重新计算；已了结的不变",
    },
    severity: "warning",
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

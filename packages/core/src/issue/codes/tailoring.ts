/** What a company changes, and what its pack allows. */
export const tailoringCodes = {
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
  "tailoring/not-approved": {
    message: {
      en: "the deviation from clause {clause} is not approved yet",
      "zh-CN": "对第 {clause} 条的例外尚未批准",
    },
    help: {
      en: "a second person approves it together with the draft, and is named in it then",
      "zh-CN": "由另一人批准草稿时一并批准，届时会写明批准人",
    },
    severity: "warning",
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
  "tailoring/unknown-line": {
    message: { en: "the plan has no line `{line}`", "zh-CN": "升级计划里没有 `{line}` 这一项" },
    help: { en: "a line goes by its layer and place: {known}", "zh-CN": "每一项以层和位置称呼：{known}" },
  },
  "tailoring/not-a-choice": {
    message: {
      en: "`{line}` is decided by neither of the two, nor by an operation",
      "zh-CN": "`{line}` 的决定无法识别",
    },
    help: {
      en: 'write "ours", "theirs" or another operation',
      "zh-CN": '请写 "ours"、"theirs" 或另一项操作',
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
} as const;

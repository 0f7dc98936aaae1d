/** Rules, tables and scorecards: what is wrong with how a decision is written. */
export const decisionCodes = {
  "decision/unknown-column": {
    message: { en: "the table has no column `{column}`", "zh-CN": "决策表没有列 `{column}`" },
    help: {
      en: "the closest is `{suggestion}`; or declare it under `columns`",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在 `columns` 中声明",
    },
  },
  "decision/column-without-options": {
    message: {
      en: "column `{column}` cannot be complete: `{fact}` has no options to go through",
      "zh-CN": "列 `{column}` 无法要求完整：`{fact}` 没有可逐一列举的选项",
    },
    help: {
      en: "take it out of `complete`; only options and yes or no can be gone through",
      "zh-CN": "请从 `complete` 中去掉；只有选项和是/否可以逐一列举",
    },
  },
  "decision/option-without-row": {
    message: {
      en: "no row of the table answers `{option}` in column `{column}`",
      "zh-CN": "列 `{column}` 的 `{option}` 没有对应的行",
    },
    help: { en: "add a row for it", "zh-CN": "请为它补上一行" },
  },
  "decision/missing-output": {
    message: { en: "`{rule}` does not say a `value`", "zh-CN": "`{rule}` 没有给出 `value`" },
    help: {
      en: "add a `value`, or `undetermined: true` when people must settle it",
      "zh-CN": "请补上 `value`；须由人裁定的，写 `undetermined: true`",
    },
  },
  "decision/disabled": {
    message: { en: "`{rule}` is out of use: {reason}", "zh-CN": "`{rule}` 已停用：{reason}" },
    help: {
      en: "take out `disabled` to use it again, or remove it for good",
      "zh-CN": "删去 `disabled` 即恢复使用；不再需要的可以删除",
    },
    severity: "warning",
  },
  "decision/exception-of-disabled": {
    message: {
      en: "`{rule}` is an exception of `{base}`, which is out of use: it now stands by itself",
      "zh-CN": "`{rule}` 所例外的 `{base}` 已停用，它现在单独适用",
    },
    help: { en: "disable it as well, or take `exceptionOf` out", "zh-CN": "请一并停用，或删去 `exceptionOf`" },
    severity: "warning",
  },
  "decision/ambiguous-exception": {
    message: {
      en: "`{first}` (clause {firstClause}) and `{second}` (clause {secondClause}) are exceptions of `{base}` under the same conditions and say different things",
      "zh-CN":
        "`{first}`（第 {firstClause} 条）与 `{second}`（第 {secondClause} 条）以同样的条件作为 `{base}` 的例外，结果却不同",
    },
    help: {
      en: "change the conditions of one, or make one the exception of the other",
      "zh-CN": "请修改其中一条的条件，或把其中一条写成另一条的例外",
    },
  },
  "decision/collects-one": {
    message: {
      en: "`{output}` collects, but under `{hitPolicy}` one rule makes the outcome",
      "zh-CN": "`{output}` 要求汇总，但命中方式 `{hitPolicy}` 只取一条规则的结果",
    },
    help: {
      en: "take out `collect`, or let the hit policy be `collect`",
      "zh-CN": "请删去 `collect`，或把命中方式改为 `collect`",
    },
  },
  "decision/collect-does-not-fit": {
    message: {
      en: "`{output}` is of type {type}, which cannot be joined by `{collect}`",
      "zh-CN": "`{output}` 的类型是 {type}，不能用 `{collect}` 汇总",
    },
    help: {
      en: "use `list` for lists, `sum`, `min` and `max` for figures, `count` for integers, `densest` for cadences",
      "zh-CN": "列表用 `list`，数值用 `sum`、`min`、`max`，整数用 `count`，频次用 `densest`",
    },
  },
  "scorecard/not-a-figure": {
    message: {
      en: "the scorecard computes `{fact}`, which is of type {type}",
      "zh-CN": "评分要计算的 `{fact}` 是 {type} 类型",
    },
    help: { en: "let the fact be a number or a percentage", "zh-CN": "请把该事实声明为数字或百分比" },
  },
  "scorecard/computed-twice": {
    message: { en: "`{fact}` is computed or decided elsewhere too", "zh-CN": "`{fact}` 在别处另有计算或判定" },
    help: { en: "keep one source of it", "zh-CN": "请只保留一处来源" },
  },
  "scorecard/weight-reads-facts": {
    message: { en: "the weight of `{part}` depends on `{fact}`", "zh-CN": "`{part}` 的权重取决于 `{fact}`" },
    help: {
      en: "let weights be figures and parameters, so that everybody is measured alike",
      "zh-CN": "权重只能是数字或参数，这样衡量每个人的尺度才一致",
    },
  },
  "scorecard/weights": {
    message: {
      en: "from {from} the weights of `{scorecard}` add up to {sum}, not to 100",
      "zh-CN": "自 {from} 起，`{scorecard}` 的权重合计为 {sum}，不是 100",
    },
    help: { en: "change the weights so that they make 100", "zh-CN": "请调整权重，使合计为 100" },
  },
} as const;

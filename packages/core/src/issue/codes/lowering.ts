/** Why a rule is not judged by the database, but record by record. Nothing is wrong with it. */
export const loweringCodes = {
  "lowering/operator": {
    message: { en: "no database knows the comparison `{operator}`", "zh-CN": "数据库不支持比较方式 `{operator}`" },
    help: {
      en: "plain comparisons, `in`, `notIn` and `known` are judged in the database; lists, decorators and custom operators are not",
      "zh-CN": "数据库可直接判断普通比较、`in`、`notIn` 和 `known`；列表、修饰词和自定义比较方式不行",
    },
    severity: "warning",
  },
  "lowering/path": {
    message: { en: "`{path}` leads into the value of `{fact}`", "zh-CN": "`{path}` 深入 `{fact}` 的值内部" },
    help: {
      en: "declare what stands there as a fact of its own to have it judged in the database",
      "zh-CN": "若要由数据库判断，请把该处的内容声明为单独的事实",
    },
    severity: "warning",
  },
  "lowering/computed": {
    message: { en: "`{fact}` is computed, not stored", "zh-CN": "`{fact}` 由计算得出，并未存储" },
    help: {
      en: "only facts that stand in the record itself are read by the database",
      "zh-CN": "数据库只读取记录自身的字段",
    },
    severity: "warning",
  },
  "lowering/decided": {
    message: { en: "`{fact}` is decided by `{decision}`", "zh-CN": "`{fact}` 由决策 `{decision}` 得出" },
    help: {
      en: "only facts that stand in the record itself are read by the database",
      "zh-CN": "数据库只读取记录自身的字段",
    },
    severity: "warning",
  },
  "lowering/elsewhere": {
    message: { en: "`{fact}` stands in another record", "zh-CN": "`{fact}` 存于另一条记录" },
    help: {
      en: "only facts that stand in the record itself are read by the database",
      "zh-CN": "数据库只读取记录自身的字段",
    },
    severity: "warning",
  },
  "lowering/type": {
    message: { en: "`{fact}` is of type `{type}`", "zh-CN": "`{fact}` 的类型是 `{type}`" },
    help: {
      en: "figures, money, truths, words and days are compared in the database; other types are not",
      "zh-CN": "数据库可比较数字、金额、是非、文字和日期，其他类型不行",
    },
    severity: "warning",
  },
  "lowering/text": {
    message: {
      en: "what `{fact}` is compared with has characters that databases do not keep alike",
      "zh-CN": "与 `{fact}` 比较的文字含有各数据库存储方式不一的字符",
    },
    help: {
      en: "take U+0000, U+FFFD, unpaired surrogates and `\\u` out of it",
      "zh-CN": "请去掉 U+0000、U+FFFD、不成对的代理字符和 `\\u`",
    },
    severity: "warning",
  },
  "lowering/sides": {
    message: {
      en: "`{fact}` and `{other}` are not stored alike",
      "zh-CN": "`{fact}` 与 `{other}` 的存储形式不同",
    },
    help: {
      en: "a day and a figure cannot be compared in the database",
      "zh-CN": "数据库不能把日期与数字相比较",
    },
    severity: "warning",
  },
  "lowering/too-large": {
    message: { en: "{leaves} comparisons are too many for one question", "zh-CN": "一次查询不宜有 {leaves} 个比较" },
    help: { en: "up to {most} are put to the database", "zh-CN": "最多向数据库提交 {most} 个" },
    severity: "warning",
  },
  "lowering/says-fact": {
    message: { en: "the outcome repeats the value of `{fact}`", "zh-CN": "结论照引 `{fact}` 的值" },
    help: {
      en: "the rules are still counted in the database; only the outcomes are worked out record by record",
      "zh-CN": "各条规则仍由数据库计数，只有结论逐条记录得出",
    },
    severity: "warning",
  },
  "lowering/too-many-ways": {
    message: {
      en: "the rules come out in more than {most} different ways",
      "zh-CN": "各条规则的判断结果组合超过 {most} 种",
    },
    help: {
      en: "the rules are still counted in the database; only the outcomes are worked out record by record",
      "zh-CN": "各条规则仍由数据库计数，只有结论逐条记录得出",
    },
    severity: "warning",
  },
} as const;

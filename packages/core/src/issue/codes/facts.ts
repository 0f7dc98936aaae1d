/** Values, facts as they are supplied, expressions over them, and the vocabulary that declares them. */
export const factsCodes = {
  "value/type": {
    message: { en: "`{value}` is not a value of type `{type}`", "zh-CN": "`{value}` 不是 `{type}` 类型的值" },
    help: { en: "write it like `{example}`", "zh-CN": "请写成 `{example}` 这样的形式" },
  },
  "value/decimals": {
    message: { en: "`{value}` has more than two decimals", "zh-CN": "`{value}` 的小数超过两位" },
    help: {
      en: "money is exact to two decimals: round it before you send it",
      "zh-CN": "金额精确到两位小数，请先取整再提交",
    },
  },
  "value/too-large": {
    message: { en: "`{value}` is too large to be kept exactly", "zh-CN": "`{value}` 过大，无法精确保存" },
    help: { en: "stay within 15 digits, decimals included", "zh-CN": "连同小数不要超过 15 位数字" },
  },
  "value/option": {
    message: { en: "`{name}` has no option `{value}`", "zh-CN": "`{name}` 没有选项 `{value}`" },
    help: {
      en: "the closest is `{suggestion}`; the options are {options}",
      "zh-CN": "最接近的是 `{suggestion}`；可选值有 {options}",
    },
  },
  "value/unknown-enum": {
    message: { en: "no enum is called `{name}`", "zh-CN": "没有名为 `{name}` 的枚举" },
    help: {
      en: "the closest is `{suggestion}`; or declare it in the vocabulary",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在词汇表中声明它",
    },
  },
  "value/below-minimum": {
    message: { en: "`{value}` is below the minimum of {minimum}", "zh-CN": "`{value}` 低于最小值 {minimum}" },
    help: { en: "give at least {minimum}", "zh-CN": "请填不小于 {minimum} 的值" },
  },
  "value/above-maximum": {
    message: { en: "`{value}` is above the maximum of {maximum}", "zh-CN": "`{value}` 高于最大值 {maximum}" },
    help: { en: "give at most {maximum}", "zh-CN": "请填不大于 {maximum} 的值" },
  },
  "facts/not-an-object": {
    message: { en: "the facts are not an object", "zh-CN": "提交的事实不是一个对象" },
    help: {
      en: "send one object, its facts nested or under their dotted ids",
      "zh-CN": "请提交一个对象，其中的事实可以嵌套，也可以用带点的编号",
    },
  },
  "facts/unknown": {
    message: { en: "the vocabulary has no fact `{fact}`", "zh-CN": "词汇表里没有事实 `{fact}`" },
    help: {
      en: "the closest is `{suggestion}`; or declare it in the vocabulary",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在词汇表中声明它",
    },
  },
  "facts/provider-failed": {
    message: { en: "`{fact}` could not be fetched: {reason}", "zh-CN": "未能取得 `{fact}`：{reason}" },
    help: {
      en: "mend the source, or supply the fact with the request",
      "zh-CN": "请修复数据来源，或随请求直接提交该事实",
    },
  },
  "facts/provider-timeout": {
    message: { en: "`{fact}` was not fetched in time", "zh-CN": "未能在时限内取得 `{fact}`" },
    help: {
      en: "ask again, allow more time, or supply the fact with the request",
      "zh-CN": "请重试、放宽时限，或随请求直接提交该事实",
    },
  },
  "facts/provider-wrong-value": {
    message: {
      en: "what the source of `{fact}` has answered cannot be used",
      "zh-CN": "`{fact}` 的数据来源返回的内容不可用",
    },
    help: {
      en: "the next issue says why; let the provider answer in the type that the vocabulary declares, or `null`",
      "zh-CN": "原因见下一条；请让数据来源按词汇表声明的类型返回，或返回 `null`",
    },
  },
  "facts/parameter-supplied": {
    message: {
      en: "`{fact}` is a parameter and cannot be supplied as a fact",
      "zh-CN": "`{fact}` 是参数，不能作为事实提交",
    },
    help: {
      en: "parameters belong to the policy; to try another value, set it when you bind the policy",
      "zh-CN": "参数属于制度本身；想试另一个值，请在绑定制度时设置",
    },
  },
  "facts/given-twice": {
    message: { en: "`{fact}` is given twice", "zh-CN": "`{fact}` 出现了两次" },
    help: { en: "give it nested or dotted, not both", "zh-CN": "嵌套写法和点号写法只能用一种" },
  },
  "facts/not-a-list": {
    message: { en: "`{collection}` is not a list of records", "zh-CN": "`{collection}` 不是记录的列表" },
    help: {
      en: "send a list of objects, or leave it out when it is not known",
      "zh-CN": "请提交对象的列表；若尚不清楚，就不要提交",
    },
  },
  "facts/unknown-field": {
    message: {
      en: "a record of `{collection}` has no field `{field}`",
      "zh-CN": "`{collection}` 的记录没有字段 `{field}`",
    },
    help: {
      en: "the closest is `{suggestion}`; or declare it in the vocabulary",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在词汇表中声明它",
    },
  },
  "facts/unknown-collection": {
    message: { en: "no record is kept under `{collection}`", "zh-CN": "没有名为 `{collection}` 的记录集合" },
    help: {
      en: "the closest is `{suggestion}`; a collection goes by its plural name",
      "zh-CN": "最接近的是 `{suggestion}`；记录集合用复数名称",
    },
  },
  "facts/unknown-record": {
    message: { en: "no record is called `{record}`", "zh-CN": "没有名为 `{record}` 的记录" },
    help: {
      en: "the closest is `{suggestion}`; or declare it in the vocabulary",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在词汇表中声明它",
    },
  },
  "facts/unknown-parameter": {
    message: { en: "the policy has no parameter `{parameter}`", "zh-CN": "制度里没有参数 `{parameter}`" },
    help: {
      en: "the closest is `{suggestion}`; or declare it among the parameters",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在参数中声明它",
    },
  },
  "facts/declared-twice": {
    message: { en: "{what} `{id}` is declared twice", "zh-CN": "{what} `{id}` 重复声明" },
    help: { en: "keep the one in `{first}`", "zh-CN": "请只保留 `{first}` 中的那一个" },
  },
  "facts/minimum-above-maximum": {
    message: {
      en: "the minimum {minimum} of `{fact}` is above its maximum {maximum}",
      "zh-CN": "`{fact}` 的最小值 {minimum} 大于最大值 {maximum}",
    },
    help: { en: "swap them or take one out", "zh-CN": "请对调，或去掉其中一个" },
  },
  "facts/cycle": {
    message: { en: "facts are computed from each other in a circle: {path}", "zh-CN": "事实的计算构成循环：{path}" },
    help: {
      en: "break the circle: one of them must not read the next",
      "zh-CN": "请打破循环：其中一个不能再读取下一个",
    },
  },
  "facts/field-outside-aggregate": {
    message: { en: "field `{field}` stands outside an aggregate", "zh-CN": "字段 `{field}` 不在汇总之内" },
    help: {
      en: "a field is read from a record: put it under `value` or `where` of an aggregate",
      "zh-CN": "字段属于记录，请放在汇总的 `value` 或 `where` 里",
    },
  },
  "facts/units": {
    message: {
      en: "`{operation}` does not take `{left}` with `{right}`",
      "zh-CN": "`{operation}` 不能把 `{left}` 与 `{right}` 放在一起",
    },
    help: {
      en: "use values of the same type and unit; a factor or divisor may be a plain number",
      "zh-CN": "请使用同类型、同单位的值；乘数和除数可以是普通数字",
    },
  },
  "facts/computed-type": {
    message: {
      en: "the expression gives `{actual}` where `{expected}` is declared",
      "zh-CN": "表达式得到的是 `{actual}`，而声明的是 `{expected}`",
    },
    help: { en: "change the expression, or the declared type", "zh-CN": "请修改表达式，或修改声明的类型" },
  },
  "facts/aggregate-value": {
    message: { en: "`{aggregate}` has no `value` to look at", "zh-CN": "`{aggregate}` 缺少要汇总的 `value`" },
    help: {
      en: "say what each record contributes, such as one of its fields",
      "zh-CN": "请说明每条记录取什么值，例如它的某个字段",
    },
  },
  "facts/count-value": {
    message: { en: "`{aggregate}` takes no `value`", "zh-CN": "`{aggregate}` 不需要 `value`" },
    help: {
      en: "take it out; to look at some of the records only, use `where`",
      "zh-CN": "请去掉它；若只看一部分记录，请用 `where`",
    },
  },
  "facts/every-what": {
    message: { en: "`every` does not say what must hold", "zh-CN": "`every` 没有写明每条记录须满足什么" },
    help: { en: "add `where`", "zh-CN": "请补上 `where`" },
  },
  "facts/span-length": {
    message: {
      en: "a span cannot be as long as a `{type}`",
      "zh-CN": "`{type}` 类型的值不能作为时间窗口的长度",
    },
    help: {
      en: "use an `integer`, or a `duration` in days, working days, weeks, months or years",
      "zh-CN": "请用 `integer`，或以天、工作日、周、月、年计的 `duration`",
    },
  },
  "facts/span-unit": {
    message: {
      en: "the span does not say in what it is counted, or says it twice differently",
      "zh-CN": "时间窗口没有写明单位，或前后单位不一致",
    },
    help: {
      en: "add `unit` beside a plain number; leave it out beside a duration, which brings its own",
      "zh-CN": "普通数字请补上 `unit`；`duration` 自带单位，请不要再写",
    },
  },
  "facts/no-period": {
    message: { en: "there is no period here", "zh-CN": "这里没有统计周期" },
    help: {
      en: "only a metric is computed for a period; use `calendar` or `trailing`",
      "zh-CN": "只有指标才按周期计算；请改用 `calendar` 或 `trailing`",
    },
  },
  "facts/round-step": {
    message: { en: "{step} is no step to round to", "zh-CN": "{step} 不能作为取整的步长" },
    help: { en: "give a figure above zero, such as 0.01", "zh-CN": "请填大于零的数，例如 0.01" },
  },
  "facts/too-deep": {
    message: {
      en: "the expression is nested deeper than {limit} levels",
      "zh-CN": "表达式的嵌套超过 {limit} 层",
    },
    help: {
      en: "make computed facts of its parts, each with a name",
      "zh-CN": "请把其中的部分拆成各有名称的计算事实",
    },
  },
  "facts/reserved": {
    message: {
      en: "`{fact}` is told by the system and cannot be supplied",
      "zh-CN": "`{fact}` 由系统给出，不能作为事实提交",
    },
    help: {
      en: "leave it out: the day, the moment and the person come from whoever evaluates",
      "zh-CN": "请不要提交：日期、时刻和操作人由求值方给出",
    },
  },
  "facts/reserved-name": {
    message: {
      en: "`{fact}` is always there and cannot be declared",
      "zh-CN": "`{fact}` 是系统自带的事实，不能再声明",
    },
    help: { en: "take the declaration out", "zh-CN": "请去掉这项声明" },
  },
  "facts/without-arguments": {
    message: {
      en: "`{fact}` is supplied without its argument `{argument}`",
      "zh-CN": "提交事实 `{fact}` 时没有给出参变量 `{argument}`",
    },
    help: {
      en: "supply it under `{fact}({argument}=…)`, or supply the records it is computed from",
      "zh-CN": "请以 `{fact}({argument}=…)` 提交，或提交用来计算它的记录",
    },
  },
  "facts/arguments-without-compute": {
    message: {
      en: "`{fact}` has arguments and is not computed",
      "zh-CN": "`{fact}` 声明了参变量，却不是计算事实",
    },
    help: {
      en: "add `compute`, which reads them, or take `arguments` out",
      "zh-CN": "请补上读取它们的 `compute`，或去掉 `arguments`",
    },
  },
  "facts/argument-type": {
    message: {
      en: "argument `{argument}` cannot be a `{type}`",
      "zh-CN": "参变量 `{argument}` 不能是 `{type}` 类型",
    },
    help: {
      en: "use one plain value: a figure, a day, a text, an option, a truth",
      "zh-CN": "请用单个值：数值、日期、文字、选项或是否",
    },
  },
  "facts/unused-argument": {
    message: {
      en: "`{fact}` never reads its argument `{argument}`",
      "zh-CN": "`{fact}` 没有用到参变量 `{argument}`",
    },
    help: {
      en: "read it in `compute`, or take it out",
      "zh-CN": "请在 `compute` 中读取它，或去掉它",
    },
    severity: "warning",
  },
  "facts/label-slot": {
    message: {
      en: "the label of `{fact}` shows `{slot}`, which is no argument of it",
      "zh-CN": "`{fact}` 的名称里有 `{slot}`，但它没有这个参变量",
    },
    help: { en: "the arguments are {known}", "zh-CN": "可用的参变量有 {known}" },
  },
  "facts/label-slots-differ": {
    message: {
      en: "the labels of `{fact}` do not show the same arguments in both languages",
      "zh-CN": "`{fact}` 两种语言的名称没有显示相同的参变量",
    },
    help: { en: "give both the same slots", "zh-CN": "请让两种语言含有相同的占位" },
  },
  "facts/window-field": {
    message: {
      en: "`{field}` of `{collection}` is `{type}`, not a date",
      "zh-CN": "`{collection}` 的 `{field}` 是 `{type}`，不是日期",
    },
    help: {
      en: "a window needs a `date` or `dateTime` field",
      "zh-CN": "时间窗口需要 `date` 或 `dateTime` 类型的字段",
    },
  },
  "facts/chosen-options": {
    message: {
      en: "the choice does not match the options of `{parameter}`: {options}",
      "zh-CN": "选择项与 `{parameter}` 的选项不一致：{options}",
    },
    help: { en: "name each option of that enum parameter exactly once", "zh-CN": "请把该枚举参数的每个选项恰好写一次" },
  },
} as const;

/** Rules, conditions, operators and decorators. */
export const ruleCodes = {
  "rule/unknown-operator": {
    message: { en: "unknown operator `{operator}`", "zh-CN": "没有名为 `{operator}` 的运算符" },
    help: {
      en: "the closest is `{suggestion}`; there are {known}",
      "zh-CN": "最接近的是 `{suggestion}`；可用的有 {known}",
    },
  },
  "rule/unknown-decorator": {
    message: { en: "unknown decorator `{decorator}`", "zh-CN": "没有名为 `{decorator}` 的修饰符" },
    help: {
      en: "the closest is `{suggestion}`; there are {known}",
      "zh-CN": "最接近的是 `{suggestion}`；可用的有 {known}",
    },
  },
  "rule/unknown-fact": {
    message: {
      en: "the condition reads `{fact}`, which the vocabulary does not have",
      "zh-CN": "条件读取的事实 `{fact}` 不在词汇表里",
    },
    help: {
      en: "the closest is `{suggestion}`; or declare it in the vocabulary",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在词汇表中声明它",
    },
  },
  "rule/unknown-parameter": {
    message: { en: "the policy has no parameter `{parameter}`", "zh-CN": "制度里没有参数 `{parameter}`" },
    help: {
      en: "the closest is `{suggestion}`; or add it to the parameters",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在参数文档中添加它",
    },
  },
  "rule/parameter-not-in-force": {
    message: {
      en: "the parameter `{parameter}` has no value on this day",
      "zh-CN": "参数 `{parameter}` 在这一天没有取值",
    },
    help: {
      en: "ask about a later day, or give it a value from an earlier one",
      "zh-CN": "请改问更晚的日期，或为它补上更早生效的取值",
    },
  },
  "rule/parameter-as-fact": {
    message: {
      en: "the parameter `{parameter}` stands where a fact is compared with",
      "zh-CN": "参数 `{parameter}` 写在了被比较事实的位置",
    },
    help: {
      en: "write the key `parameter` in the value instead of `fact`",
      "zh-CN": "请在值里写 `parameter` 键，而不是 `fact` 键",
    },
  },
  "rule/unknown-condition": {
    message: { en: "no condition is called `{name}`", "zh-CN": "没有名为 `{name}` 的条件" },
    help: {
      en: "the closest is `{suggestion}`; or declare it under `conditions` of the vocabulary",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在词汇表的 `conditions` 中声明它",
    },
  },
  "rule/circular-condition": {
    message: { en: "named conditions lead round in a circle: {cycle}", "zh-CN": "命名条件互相引用成环：{cycle}" },
    help: {
      en: "write one of them out so that it no longer refers back",
      "zh-CN": "请把其中一个条件展开写出，使它不再引用回来",
    },
  },
  "rule/not-a-condition": {
    message: { en: "this is not a condition", "zh-CN": "这里不是一个条件" },
    help: {
      en: "write exactly one of `all`, `any`, `not`, `condition`, or a comparison with `fact`, `operator` and `value`",
      "zh-CN": "请只写 `all`、`any`、`not`、`condition` 之一，或写含 `fact`、`operator`、`value` 的比较",
    },
  },
  "rule/several-kinds": {
    message: { en: "one condition has all of {kinds}", "zh-CN": "同一个条件里同时写了 {kinds}" },
    help: {
      en: "keep one of them here; put the others inside it, each as a condition of its own",
      "zh-CN": "这里只保留一个，其余的请各自作为一个条件放到它里面",
    },
  },
  "rule/too-deep": {
    message: { en: "the condition is nested more than {limit} deep", "zh-CN": "条件的嵌套超过 {limit} 层" },
    help: {
      en: "flatten it: an `all` inside an `all` says nothing new, nor does an `any` inside an `any`",
      "zh-CN": "请展平：`all` 里再套 `all`、`any` 里再套 `any` 都没有新的含义",
    },
  },
  "rule/too-many-decorators": {
    message: {
      en: "the operator has {found} decorators; at most {limit} are allowed",
      "zh-CN": "运算符带有 {found} 个修饰，最多允许 {limit} 个",
    },
    help: {
      en: "take out those that undo each other: `not:not:equal` is `equal`",
      "zh-CN": "请去掉互相抵消的修饰：`not:not:equal` 就是 `equal`",
    },
  },
  "rule/too-many-comparisons": {
    message: {
      en: "the condition makes {found} comparisons; at most {limit} are allowed",
      "zh-CN": "条件包含 {found} 项比较，最多允许 {limit} 项",
    },
    help: {
      en: "split it into several rules, or compare with a list: `in` takes as many values as you like",
      "zh-CN": "请拆成多条规则，或改用列表比较：`in` 可以列出任意多个值",
    },
  },
  "rule/list-too-long": {
    message: {
      en: "the list has {found} items; at most {limit} are allowed",
      "zh-CN": "列表有 {found} 项，最多允许 {limit} 项",
    },
    help: {
      en: "keep such a list outside the policy, and supply whether the value is in it as a fact",
      "zh-CN": "请把这样的列表放在制度之外，另以一个事实提交“是否在列”",
    },
  },
  "rule/unknown-key": {
    message: { en: "unknown key `{key}`", "zh-CN": "没有名为 `{key}` 的键" },
    help: { en: "known here: {known}", "zh-CN": "这里可用的键：{known}" },
  },
  "rule/empty-any": {
    message: { en: "`any` has no conditions", "zh-CN": "`any` 中没有任何条件" },
    help: {
      en: "add a condition, or remove the `any`: at least one of none can never hold",
      "zh-CN": "请添加条件或删除这个 `any`：从零个条件中成立一个是不可能的",
    },
  },
  "rule/params": {
    message: { en: "`{fact}` takes no `params`", "zh-CN": "事实 `{fact}` 不接受 `params`" },
    help: {
      en: "take them out, or declare `arguments` on the computed fact",
      "zh-CN": "请去掉 `params`，或在计算事实上声明 `arguments`",
    },
  },
  "rule/unknown-argument": {
    message: { en: "`{fact}` has no argument `{argument}`", "zh-CN": "事实 `{fact}` 没有参变量 `{argument}`" },
    help: {
      en: "the closest is `{suggestion}`; or declare it under `arguments` of the fact",
      "zh-CN": "最接近的是 `{suggestion}`；也可以在该事实的 `arguments` 中声明它",
    },
  },
  "rule/missing-argument": {
    message: {
      en: "`{fact}` is read without its argument `{argument}`",
      "zh-CN": "读取事实 `{fact}` 时没有给出参变量 `{argument}`",
    },
    help: {
      en: "name it in `params`, or give it a default; the arguments are {known}",
      "zh-CN": "请在 `params` 中给出它，或为它声明默认值；该事实的参变量有 {known}",
    },
  },
  "rule/argument-type": {
    message: {
      en: "argument `{argument}` of `{fact}` is a `{expected}`, this is a `{found}`",
      "zh-CN": "`{fact}` 的参变量 `{argument}` 须是 `{expected}`，这里却是 `{found}`",
    },
    help: {
      en: "fill it with the same kind, currency, unit and options",
      "zh-CN": "类型、币种、单位和选项必须一致",
    },
  },
  "rule/argument-not-declared": {
    message: { en: "there is no argument `{argument}` here", "zh-CN": "这里没有参变量 `{argument}`" },
    help: {
      en: "an argument is read inside the computed fact that declares it; here there are {known}",
      "zh-CN": "参变量只能在声明它的计算事实内部读取；这里可用的有 {known}",
    },
  },
  "rule/path": {
    message: { en: "`{path}` is not a path to one place", "zh-CN": "`{path}` 不是指向单一位置的路径" },
    help: {
      en: "write $.name or $[0]; wildcards, slices and filters are not allowed",
      "zh-CN": "请写成 $.name 或 $[0]；不能用通配、切片和筛选",
    },
  },
  "rule/path-leads-nowhere": {
    message: {
      en: "`{path}` leads nowhere in `{fact}`, which is of type `{type}`",
      "zh-CN": "`{fact}` 的类型是 `{type}`，其中没有 `{path}` 这个位置",
    },
    help: {
      en: "a list has $[0] and $.length, a cadence $.times and $.per; other facts are read whole",
      "zh-CN": "列表可取 $[0] 与 $.length，频次可取 $.times 与 $.per；其他事实只能整体读取",
    },
  },
  "rule/operator-does-not-fit": {
    message: {
      en: "`{operator}` does not fit `{fact}`, which is of type `{type}`",
      "zh-CN": "`{operator}` 不适用于 `{type}` 类型的 `{fact}`",
    },
    help: {
      en: "figures and days have an order, words are equal or in a list, lists contain",
      "zh-CN": "数值与日期可比大小，文字可判断相等或属于列表，列表可判断包含",
    },
  },
  "rule/not-a-list": {
    message: { en: "the value is not a `{type}`", "zh-CN": "这里的值不是 `{type}`" },
    help: { en: "write a list, [ … ]", "zh-CN": "请写成列表 [ … ]" },
  },
  "rule/sides-differ": {
    message: {
      en: "`{fact}` wants a `{expected}` on the other side, this is a `{found}`",
      "zh-CN": "`{fact}` 的另一侧须是 `{expected}`，这里却是 `{found}`",
    },
    help: {
      en: "compare like with like: the same kind, currency, unit and options",
      "zh-CN": "两侧的类型、币种、单位和选项必须一致",
    },
  },
  "rule/undefined-fact": {
    message: {
      en: "a provider does not know `{fact}`, and json-rules-engine has no third truth",
      "zh-CN": "取数函数未能给出 `{fact}`，而 json-rules-engine 没有第三种真值",
    },
    help: {
      en: "evaluate with Bylaw itself when facts may be unknown",
      "zh-CN": "事实可能未知时，请直接用 Bylaw 求值",
    },
  },
  "rule/never-in-range": {
    message: {
      en: "`{fact}` never reaches {value}: it is between {minimum} and {maximum}",
      "zh-CN": "`{fact}` 的取值在 {minimum} 到 {maximum} 之间，不会等于 {value}",
    },
    help: {
      en: "correct the value, or the range that the vocabulary declares",
      "zh-CN": "请更正这个值，或更正词汇表声明的范围",
    },
    severity: "warning",
  },
  "rule/not-applicable-under-not": {
    message: {
      en: "`{fact}` may not apply, and then this comparison is false and its `not` holds",
      "zh-CN": "`{fact}` 可能不适用；届时这项比较为假，外层的 `not` 会成立",
    },
    help: {
      en: "if it should not hold then, use the opposite operator instead of `not`, or ask beside it that the fact is `known`",
      "zh-CN": "如果那时不应成立，请用相反的运算符代替 `not`，或在旁边要求该事实 `known` 为 true",
    },
    severity: "warning",
  },
} as const;

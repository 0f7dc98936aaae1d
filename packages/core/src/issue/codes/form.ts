/** Forms: what is wrong with an answer, in the words of whoever fills it in, and what is wrong with a form's document. */
export const formCodes = {
  "form/missing": {
    message: { en: "{label} is missing", "zh-CN": "请填写{labelZh}" },
    help: { en: "fill it in", "zh-CN": "此项必填" },
  },
  "form/not-chosen": {
    message: { en: "{label} has not been chosen", "zh-CN": "请选择{labelZh}" },
    help: { en: "choose one of the options", "zh-CN": "请从选项中选取" },
  },
  "form/not-readable": {
    message: { en: "{label} cannot be read as `{type}`", "zh-CN": "{labelZh}的格式不对，应为 `{type}`" },
    help: { en: "give it again", "zh-CN": "请重新填写" },
  },
  "form/not-a-number": {
    message: { en: "{label} is not a number", "zh-CN": "{labelZh}应为数字" },
    help: { en: "write digits only, such as 3.5", "zh-CN": "请只填数字，例如 3.5" },
  },
  "form/not-whole": {
    message: { en: "{label} is not a whole number", "zh-CN": "{labelZh}应为整数" },
    help: { en: "write a whole number, such as 3", "zh-CN": "请填整数，例如 3" },
  },
  "form/not-an-amount": {
    message: { en: "{label} is not an amount of money", "zh-CN": "{labelZh}应为金额" },
    help: { en: "write it in digits, such as 1200.50", "zh-CN": "请填数字，例如 1200.50" },
  },
  "form/decimals": {
    message: { en: "{label} has more than two decimals", "zh-CN": "{labelZh}最多保留两位小数" },
    help: { en: "round it to two decimals", "zh-CN": "请保留到分" },
  },
  "form/not-a-day": {
    message: { en: "{label} is not a day that exists", "zh-CN": "{labelZh}不是有效的日期" },
    help: { en: "write it as 2025-03-10", "zh-CN": "请填写如 2025-03-10 的日期" },
  },
  "form/not-a-moment": {
    message: { en: "{label} is not a valid date and time", "zh-CN": "{labelZh}不是有效的日期时间" },
    help: {
      en: "give the day and the time, such as 2025-03-10 09:00",
      "zh-CN": "请填写日期和时间，例如 2025-03-10 09:00",
    },
  },
  "form/not-offered": {
    message: { en: "`{option}` cannot be chosen for {label}", "zh-CN": "{labelZh}不能选 `{optionZh}`" },
    help: { en: "choose one of the options that are offered", "zh-CN": "请从当前可选的选项中选取" },
  },
  "form/too-short": {
    message: {
      en: "{label} is too short: {length} of at least {minimum} characters",
      "zh-CN": "{labelZh}太短：至少 {minimum} 个字，现有 {length} 个字",
    },
    help: { en: "say a little more", "zh-CN": "请再写详细一些" },
  },
  "form/too-long": {
    message: {
      en: "{label} is too long: {length} of at most {maximum} characters",
      "zh-CN": "{labelZh}太长：最多 {maximum} 个字，现有 {length} 个字",
    },
    help: { en: "shorten it", "zh-CN": "请删减" },
  },
  "form/pattern": {
    message: { en: "{label} does not look right", "zh-CN": "{labelZh}的格式不对" },
    help: { en: "{wanted}", "zh-CN": "{wantedZh}" },
  },
  "form/not-an-email": {
    message: { en: "{label} is not an e-mail address", "zh-CN": "{labelZh}不是有效的邮箱地址" },
    help: { en: "write it as name@example.com", "zh-CN": "请填写如 name@example.com 的地址" },
  },
  "form/below-minimum": {
    message: { en: "{label} is below {limit}", "zh-CN": "{labelZh}不能小于 {limitZh}" },
    help: { en: "give at least {limit}", "zh-CN": "请填不小于 {limitZh} 的值" },
  },
  "form/above-maximum": {
    message: { en: "{label} is above {limit}", "zh-CN": "{labelZh}不能大于 {limitZh}" },
    help: { en: "give at most {limit}", "zh-CN": "请填不大于 {limitZh} 的值" },
  },
  "form/not-above": {
    message: { en: "{label} is not more than {limit}", "zh-CN": "{labelZh}须大于 {limitZh}" },
    help: { en: "give more than {limit}", "zh-CN": "请填大于 {limitZh} 的值" },
  },
  "form/too-few": {
    message: {
      en: "{label} has {count} of at least {minimum} entries",
      "zh-CN": "{labelZh}至少 {minimum} 项，现有 {count} 项",
    },
    help: { en: "add more", "zh-CN": "请补充" },
  },
  "form/too-many": {
    message: {
      en: "{label} has {count} of at most {maximum} entries",
      "zh-CN": "{labelZh}最多 {maximum} 项，现有 {count} 项",
    },
    help: { en: "remove some", "zh-CN": "请删去一些" },
  },
  "form/file-too-large": {
    message: {
      en: "`{name}` has {size} MB; a file may have at most {maximum} MB",
      "zh-CN": "`{name}` 有 {size} MB，单个文件不能超过 {maximum} MB",
    },
    help: { en: "attach a smaller file", "zh-CN": "请换一个较小的文件" },
  },
  "form/check": {
    message: { en: "{message}", "zh-CN": "{messageZh}" },
    help: { en: "check your answer to {label}", "zh-CN": "请核对{labelZh}" },
  },
  "form/check-warning": {
    message: { en: "{message}", "zh-CN": "{messageZh}" },
    help: {
      en: "check your answer to {label}; it can be submitted as it is",
      "zh-CN": "请核对{labelZh}；确认无误也可提交",
    },
    severity: "warning",
  },
  "form/check-information": {
    message: { en: "{message}", "zh-CN": "{messageZh}" },
    help: { en: "nothing needs to be done", "zh-CN": "无需处理" },
    severity: "warning",
  },
  "form/unknown-field": {
    message: { en: "the form has no field `{field}`", "zh-CN": "表单里没有字段 `{field}`" },
    help: { en: "the closest is `{suggestion}`", "zh-CN": "最接近的是 `{suggestion}`" },
  },
  "form/field-twice": {
    message: { en: "two fields are called `{field}`", "zh-CN": "有两个字段都叫 `{field}`" },
    help: { en: "give one of them another id", "zh-CN": "请为其中一个换一个编号" },
  },
  "form/field-retired": {
    message: { en: "`{field}` was retired and is used again", "zh-CN": "`{field}` 已停用，又被重新使用" },
    help: {
      en: "give the new field another id: old answers are kept under this one",
      "zh-CN": "请为新字段换一个编号：旧答案仍保存在这个编号下",
    },
  },
  "form/placed-twice": {
    message: { en: "`{field}` stands in two places of the layout", "zh-CN": "`{field}` 在版面中出现了两次" },
    help: { en: "leave it in one of them", "zh-CN": "请只保留一处" },
  },
  "form/not-placed": {
    message: { en: "`{field}` stands nowhere in the layout", "zh-CN": "`{field}` 没有放进版面" },
    help: { en: "put it into a section; nobody sees it as it is", "zh-CN": "请放进某个分区，否则没人看得到它" },
    severity: "warning",
  },
  "form/check-twice": {
    message: { en: "two checks are called `{check}`", "zh-CN": "有两个检查都叫 `{check}`" },
    help: { en: "give one of them another id", "zh-CN": "请为其中一个换一个编号" },
  },
  "form/section-twice": {
    message: { en: "two sections are called `{section}`", "zh-CN": "有两个分区都叫 `{section}`" },
    help: { en: "give one of them another id", "zh-CN": "请为其中一个换一个编号" },
  },
  "form/cycle": {
    message: { en: "fields wait for each other in a circle: {path}", "zh-CN": "字段互相依赖成环：{path}" },
    help: {
      en: "break the circle: one of them must not read the next",
      "zh-CN": "请打破循环：其中一个不能再读取下一个",
    },
  },
  "form/unsafe-pattern": {
    message: {
      en: "the pattern of `{field}` may take for ever on some texts: {reason}",
      "zh-CN": "`{field}` 的格式表达式遇到某些文字会极慢：{reason}",
    },
    help: {
      en: "write it without nested repetition, back references and look-around",
      "zh-CN": "请不要使用嵌套重复、反向引用和环视",
    },
  },
  "form/broken-pattern": {
    message: {
      en: "the pattern of `{field}` is no regular expression",
      "zh-CN": "`{field}` 的格式不是合法的正则表达式",
    },
    help: { en: "correct it", "zh-CN": "请更正" },
  },
  "form/property-does-not-fit": {
    message: {
      en: "`{property}` does not fit `{field}`, which is of type `{type}`",
      "zh-CN": "`{property}` 不适用于 `{type}` 类型的 `{field}`",
    },
    help: { en: "take it out, or change the type", "zh-CN": "请去掉它，或修改类型" },
  },
  "form/limits-crossed": {
    message: {
      en: "`{field}` asks for at least {minimum} and at most {maximum}",
      "zh-CN": "`{field}` 要求不小于 {minimum} 又不大于 {maximum}",
    },
    help: { en: "swap them, or take one out", "zh-CN": "请对调，或去掉其中一个" },
  },
  "form/nobody-answers": {
    message: {
      en: "nobody answers `{field}`, so `{property}` says nothing",
      "zh-CN": "`{field}` 无人填写，`{property}` 没有意义",
    },
    help: {
      en: "take it out: the field is computed or set by the system",
      "zh-CN": "请去掉它：该字段由系统计算或填写",
    },
  },
  "form/fact-type": {
    message: {
      en: "`{field}` is of type `{type}`, and fills `{fact}` of type `{expected}`",
      "zh-CN": "`{field}` 的类型是 `{type}`，要填写的 `{fact}` 却是 `{expected}`",
    },
    help: { en: "make the two types agree", "zh-CN": "请使两者类型一致" },
  },
  "form/fact-filled-twice": {
    message: { en: "`{first}` and `{field}` both fill `{fact}`", "zh-CN": "`{first}` 和 `{field}` 都填写 `{fact}`" },
    help: { en: "leave the fact to one of them", "zh-CN": "一个事实只由一个字段填写" },
  },
  "form/rows": {
    message: {
      en: "`{field}` has rows, which this version does not evaluate",
      "zh-CN": "`{field}` 含有多行明细，本版本尚不支持",
    },
    help: { en: "leave it out for now", "zh-CN": "请暂时去掉它" },
  },
} as const;

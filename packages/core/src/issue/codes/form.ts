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
  "form/not-a-time": {
    message: { en: "{label} is not a time of day", "zh-CN": "{labelZh}不是有效的时间" },
    help: { en: "write it as 09:00", "zh-CN": "请填写如 09:00 的时间" },
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
  "form/not-a-phone": {
    message: { en: "{label} is not a telephone number", "zh-CN": "{labelZh}不是有效的电话号码" },
    help: {
      en: "write it as 138 0013 8000 or 0755-8600 0000",
      "zh-CN": "请填写如 13800138000 或 0755-86000000 的号码",
    },
  },
  "form/address-incomplete": {
    message: { en: "{label} lacks {part}", "zh-CN": "{labelZh}缺少{partZh}" },
    help: { en: "complete the address", "zh-CN": "请补全地址" },
  },
  "form/not-a-postal-code": {
    message: { en: "the postal code of {label} is not six digits", "zh-CN": "{labelZh}的邮政编码应为六位数字" },
    help: { en: "write it as 518057, or leave it out", "zh-CN": "请填写如 518057 的编码，也可不填" },
  },
  "form/chosen-twice": {
    message: { en: "{label} names the same option twice", "zh-CN": "{labelZh}重复选了同一项" },
    help: { en: "choose each option once", "zh-CN": "每个选项只选一次" },
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
  "form/reserved-name": {
    message: { en: "`{name}` is a name that every object has", "zh-CN": "`{name}` 是所有对象自带的名称" },
    help: { en: "choose another id", "zh-CN": "请换一个编号" },
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
  "form/rows-in-rows": {
    message: { en: "`{field}` has rows and stands in rows itself", "zh-CN": "`{field}` 在多行明细里又含多行明细" },
    help: { en: "give it a place of its own in the form", "zh-CN": "请把它单独放在表单里" },
  },
  "form/not-in-rows": {
    message: {
      en: "`{property}` says nothing of `{field}`, which stands in rows",
      "zh-CN": "`{field}` 在多行明细中，`{property}` 对它没有意义",
    },
    help: { en: "take it out", "zh-CN": "请去掉它" },
  },
  "form/row-twice": {
    message: { en: "there are two rows `{row}`", "zh-CN": "有两行都叫 `{row}`" },
    help: { en: "give one of them another id", "zh-CN": "请给其中一行换一个编号" },
  },
  "form/not-rows": {
    message: { en: "`{field}` is no field with rows", "zh-CN": "`{field}` 不是多行明细" },
    help: { en: "name the field that holds the rows", "zh-CN": "请写出多行明细所在的字段" },
  },
  "form/not-many": {
    message: { en: "`{field}` has neither rows nor items", "zh-CN": "`{field}` 既没有明细行，也不是列表" },
    help: { en: "name a field with rows or a list", "zh-CN": "请写出一个多行明细或列表字段" },
  },
  "form/fact-in-row": {
    message: {
      en: "`{field}` stands in rows that become `{record}`, and fills `{fact}`",
      "zh-CN": "`{field}` 所在的明细行对应 `{record}`，却填写 `{fact}`",
    },
    help: {
      en: "fill a fact of the record that the row becomes, named by `rowsOf`",
      "zh-CN": "请填写明细行对应记录（`rowsOf`）的事实",
    },
  },
  "form/prefill-type": {
    message: {
      en: "`{field}` is of type `{type}` and cannot be filled from `{fact}` of type `{actual}`",
      "zh-CN": "`{field}` 的类型是 `{type}`，不能用 `{actual}` 类型的 `{fact}` 预填",
    },
    help: { en: "make the two types agree", "zh-CN": "请使两者类型一致" },
  },
  "form/page-twice": {
    message: { en: "there are two pages `{page}`", "zh-CN": "有两页都叫 `{page}`" },
    help: { en: "give one of them another id", "zh-CN": "请给其中一页换一个编号" },
  },
  "form/unknown-section": {
    message: { en: "the form has no part `{section}`", "zh-CN": "表单里没有部分 `{section}`" },
    help: { en: "the closest is `{suggestion}`", "zh-CN": "最接近的是 `{suggestion}`" },
  },
  "form/section-not-placed": {
    message: { en: "the part `{section}` stands on no page", "zh-CN": "部分 `{section}` 不在任何一页上" },
    help: { en: "put it on a page", "zh-CN": "请把它放到某一页上" },
  },
  "form/pages-without-layout": {
    message: { en: "there are pages, and no parts to stand on them", "zh-CN": "有分页，却没有可放的部分" },
    help: { en: "add `layout`, or take `pages` out", "zh-CN": "请添加 `layout`，或去掉 `pages`" },
  },
  "form/unknown-decision": {
    message: { en: "there is no decision `{decision}`", "zh-CN": "没有决策 `{decision}`" },
    help: { en: "the closest is `{suggestion}`", "zh-CN": "最接近的是 `{suggestion}`" },
  },
  "form/chain-too-long": {
    message: {
      en: "more than {limit} values wait for each other one after the other, from {path}",
      "zh-CN": "超过 {limit} 个值依次互相等待，从 {path} 开始",
    },
    help: { en: "compute from earlier answers directly", "zh-CN": "请直接用前面的答案计算" },
  },
  "import/not-a-schema": {
    message: { en: "this is not the schema of an object with properties", "zh-CN": "这里不是带属性的对象模式" },
    help: {
      en: "give a JSON Schema with `type: object` and at least one of `properties`",
      "zh-CN": "请提供带 `type: object` 且至少有一个 `properties` 的 JSON Schema",
    },
  },
  "import/keyword": {
    message: { en: "`{keyword}` has no place in a form: {reason}", "zh-CN": "表单不支持 `{keyword}`：{reasonZh}" },
    help: { en: "{mend}", "zh-CN": "{mendZh}" },
  },
  "import/type": {
    message: { en: "a form has no answer of type {type}", "zh-CN": "表单没有 {type} 类型的答案" },
    help: {
      en: "use string, integer, number, boolean, a list of options or texts, or a list of objects",
      "zh-CN": "请使用 string、integer、number、boolean、选项或文字的列表，或对象的列表",
    },
  },
  "import/option": {
    message: { en: "the option {value} is not a plain text", "zh-CN": "选项 {value} 不是普通文字" },
    help: { en: "write options as texts, with a title each", "zh-CN": "请把选项写成文字，并各配一个标题" },
  },
  "import/name": {
    message: { en: "no field can be called `{name}`", "zh-CN": "字段不能叫 `{name}`" },
    help: {
      en: "choose a word that begins with a letter, such as `firstName`",
      "zh-CN": "请换成以字母开头的词，例如 `firstName`",
    },
  },
  "import/reference": {
    message: {
      en: "`{ref}` leads nowhere in this schema, or round in a circle",
      "zh-CN": "`{ref}` 在此模式中找不到，或循环引用",
    },
    help: { en: "refer to `#/$defs/…` of the same schema", "zh-CN": "请引用同一模式中的 `#/$defs/…`" },
  },
  "import/nested": {
    message: { en: "objects stand too deep in each other here", "zh-CN": "这里的对象嵌套过深" },
    help: { en: "put its fields one level up", "zh-CN": "请把其中的字段上移一层" },
  },
  "import/condition": {
    message: {
      en: "`{keyword}` asks for something that no condition of a field can say",
      "zh-CN": "`{keyword}` 的要求无法写成字段的条件",
    },
    help: {
      en: "compare properties with `const`, `enum` or limits, and show, require or narrow fields",
      "zh-CN": "请用 `const`、`enum` 或上下限比较属性，并只用来显示、必填或缩小选项",
    },
  },
  "import/too-large": {
    message: { en: "the schema has more than {limit} properties", "zh-CN": "模式的属性超过 {limit} 个" },
    help: { en: "import it in parts", "zh-CN": "请分几次导入" },
  },
  "import/renamed": {
    message: { en: "`{name}` has become the field `{field}`", "zh-CN": "`{name}` 已改为字段 `{field}`" },
    help: { en: "use the new id in exports and links", "zh-CN": "导出和链接中请使用新的编号" },
    severity: "warning",
  },
  "import/ignored": {
    message: { en: "`{keyword}` has been left out", "zh-CN": "已忽略 `{keyword}`" },
    help: {
      en: "look at the field, and say it in another way if it is needed",
      "zh-CN": "请查看该字段；如有需要请换一种写法",
    },
    severity: "warning",
  },
  "import/one-language": {
    message: {
      en: "the texts of {fields} fields are the same in both languages",
      "zh-CN": "有 {fields} 个字段的文字两种语言相同",
    },
    help: { en: "translate them", "zh-CN": "请翻译" },
    severity: "warning",
  },
} as const;

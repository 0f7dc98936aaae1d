/** Decision tables that come from a spreadsheet: `{cell}` is the place as spreadsheets name it, e.g. `F7`. */
export const sheetCodes = {
  "sheet/no-table": {
    message: { en: "`{decision}` is written as rules, not as a table", "zh-CN": "`{decision}` 是逐条规则，不是决策表" },
    help: { en: "choose a decision that has a table", "zh-CN": "请选择有决策表的判定" },
  },
  "sheet/no-ids": {
    message: { en: "the sheet has no row that begins with `#id`", "zh-CN": "表格里没有以 `#id` 开头的一行" },
    help: {
      en: "export the table, change that file and keep the rows that begin with `#`",
      "zh-CN": "请先导出，在导出的文件上修改，并保留以 `#` 开头的各行",
    },
  },
  "sheet/unknown-column": {
    message: { en: "cell {cell}: there is no column `{column}`", "zh-CN": "单元格 {cell}：没有列 `{column}`" },
    help: {
      en: "the closest is `{suggestion}`; what is asked begins with `cells.`, what is said with `then.`; notes have no place here",
      "zh-CN": "最接近的是 `{suggestion}`；条件列以 `cells.` 开头，结果列以 `then.` 开头；备注请写在别处",
    },
  },
  "sheet/column-twice": {
    message: { en: "cell {cell}: column `{column}` stands twice", "zh-CN": "单元格 {cell}：列 `{column}` 出现了两次" },
    help: { en: "keep one of them", "zh-CN": "请只保留一列" },
  },
  "sheet/no-fact": {
    message: {
      en: "cell {cell}: column `{column}` does not say which fact it asks",
      "zh-CN": "单元格 {cell}：列 `{column}` 没有写明取哪个事实",
    },
    help: { en: "write the fact's id in the row `#fact`", "zh-CN": "请在 `#fact` 行写上事实的编号" },
  },
  "sheet/no-rows": {
    message: { en: "the sheet has no rows below its head", "zh-CN": "表头以下没有内容" },
    help: { en: "a table needs at least one row", "zh-CN": "决策表至少要有一行" },
  },
  "sheet/missing": {
    message: { en: "cell {cell}: the row has no {key}", "zh-CN": "单元格 {cell}：这一行缺少 {key}" },
    help: {
      en: "every row has a name of its own and names its clause",
      "zh-CN": "每一行都要有自己的名称，并写明出自哪一条",
    },
  },
  "sheet/not-understood": {
    message: { en: "cell {cell}: `{text}` cannot be read here", "zh-CN": "单元格 {cell}：无法理解“{text}”" },
    help: {
      en: "expected: {expected}. A cell may hold a value, several with commas, `> 5`, `3..5`, `[3..5)`, `not x`, a parameter's id in braces, or `-` when it does not matter",
      "zh-CN":
        "这里应填：{expected}。可以写一个值、用顿号隔开的几个值、`> 5`、`3..5`、`[3..5)`、`非 x`、花括号里的参数编号，不限则写 `-`",
    },
  },
  "sheet/not-an-operation": {
    message: {
      en: "`{part}` of a table cannot be changed by an operation of a draft",
      "zh-CN": "草稿中的操作不能更改决策表的 `{part}`",
    },
    help: {
      en: "leave it as it is; to change it, write the new table into the pack's own document",
      "zh-CN": "请保持原样；若要更改，请把新表写入制度包自己的文档",
    },
  },
  "sheet/unreadable": {
    message: { en: "the file is no {format} file that can be read", "zh-CN": "无法按 {format} 读取这个文件" },
    help: { en: "export it once more and change that file", "zh-CN": "请重新导出一份，再在上面修改" },
  },
  "sheet/too-large": {
    message: { en: "the file unpacks to more than {limit} MB", "zh-CN": "文件解压后超过 {limit} MB" },
    help: { en: "keep only the sheet with the table", "zh-CN": "请只保留决策表所在的工作表" },
  },
} as const;

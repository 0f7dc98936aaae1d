/** What a person typed or handed to a command. */
export const inputCodes = {
  "input/unknown-pack": {
    message: {
      en: "`{pack}` is neither a pack nor a folder with a `pack.json`",
      "zh-CN": "`{pack}` 既不是制度包，也不是含有 `pack.json` 的文件夹",
    },
    help: { en: "name a folder, or one of: {known}", "zh-CN": "请写文件夹路径，或：{known}" },
  },
  "input/not-a-date": {
    message: { en: "`{given}` is not a day", "zh-CN": "`{given}` 不是日期" },
    help: { en: "write it as 2025-03-10", "zh-CN": "请写成 2025-03-10" },
  },
  "input/not-a-moment": {
    message: { en: "`{given}` is not a moment", "zh-CN": "`{given}` 不是时刻" },
    help: { en: "write it as 2025-03-10T09:00:00+08:00", "zh-CN": "请写成 2025-03-10T09:00:00+08:00" },
  },
  "input/unknown-role": {
    message: { en: "the policy has no role `{role}`", "zh-CN": "制度里没有角色 `{role}`" },
    help: { en: "the roles are: {known}", "zh-CN": "可用的角色：{known}" },
  },
  "input/unreadable": {
    message: { en: "`{path}` cannot be read ({reason})", "zh-CN": "无法读取 `{path}`（{reason}）" },
    help: { en: "check the path, or use `-` for standard input", "zh-CN": "请核对路径，或用 `-` 从标准输入读取" },
  },
  "input/bad-csv": {
    message: { en: "this line is no row of the table ({reason})", "zh-CN": "此行不是表格中的一行（{reason}）" },
    help: { en: "mend its quotes or its number of cells", "zh-CN": "请修正引号或单元格数量" },
  },
  "input/more-faults": {
    message: { en: "{count} more faults are not shown", "zh-CN": "另有 {count} 处问题未列出" },
    help: { en: "mend these first and try again", "zh-CN": "请先修正以上问题再试" },
  },
  "input/bad-query": {
    message: { en: "the database cannot answer this: {reason}", "zh-CN": "数据库无法查询：{reason}" },
    help: {
      en: "name a table with `--table`, or write one `SELECT` with `--query`",
      "zh-CN": "请用 `--table` 写明表名，或用 `--query` 写一条 `SELECT`",
    },
  },
} as const;

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
  "input/unreadable": {
    message: { en: "`{path}` cannot be read ({reason})", "zh-CN": "无法读取 `{path}`（{reason}）" },
    help: { en: "check the path, or use `-` for standard input", "zh-CN": "请核对路径，或用 `-` 从标准输入读取" },
  },
} as const;

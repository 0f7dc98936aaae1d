/** What keeps the records: a database that fails, text and numbers that it does not take. */
export const storageCodes = {
  "storage/bad-text": {
    message: {
      en: "`{column}` holds a character that no database can store",
      "zh-CN": "`{column}` 含有数据库无法保存的字符",
    },
    help: {
      en: "remove U+0000 and unpaired surrogates from the text",
      "zh-CN": "请去掉文本中的 U+0000 和不成对的代理字符",
    },
  },
  "storage/bad-number": {
    message: {
      en: "`{column}` is `{value}`, not a whole number that can be kept exactly",
      "zh-CN": "`{column}` 的值 `{value}` 不是能精确保存的整数",
    },
    help: {
      en: "give a whole number between -(2^53 - 1) and 2^53 - 1",
      "zh-CN": "请使用 -(2^53 - 1) 到 2^53 - 1 之间的整数",
    },
  },
  "storage/bad-cursor": {
    message: { en: "`{cursor}` is not a position in this list", "zh-CN": "`{cursor}` 不是此列表中的位置" },
    help: {
      en: "pass on the `next` of the page before, unchanged and to the same list",
      "zh-CN": "请原样传回上一页的 `next`，并用于同一列表",
    },
  },
  "storage/bad-limit": {
    message: { en: "a page cannot hold `{limit}` items", "zh-CN": "一页不能包含 `{limit}` 项" },
    help: { en: "ask for {minimum} to {maximum} items", "zh-CN": "请在 {minimum} 到 {maximum} 项之间选择" },
  },
  "storage/driver-missing": {
    message: {
      en: "the database driver `{package}` could not be loaded: {reason}",
      "zh-CN": "无法加载数据库驱动 `{package}`：{reason}",
    },
    help: { en: "install `{package}` beside `@bylaw/server`", "zh-CN": "请在 `@bylaw/server` 旁安装 `{package}`" },
  },
  "storage/unavailable": {
    message: { en: "the database could not do it: {reason}", "zh-CN": "数据库未能完成操作：{reason}" },
    help: { en: "look at the state of the database, then try again", "zh-CN": "请检查数据库状态后重试" },
  },
  "storage/closed": {
    message: { en: "the store is closed", "zh-CN": "存储已关闭" },
    help: { en: "open it again before reading or writing", "zh-CN": "请重新打开后再读写" },
  },
  "storage/migration-failed": {
    message: {
      en: "the tables could not be brought up to date: {reason}",
      "zh-CN": "无法把数据表升级到当前版本：{reason}",
    },
    help: {
      en: "nothing was changed; run the version of Bylaw that wrote this database, or a newer one",
      "zh-CN": "数据未被改动；请使用写入该数据库的 Bylaw 版本或更新的版本",
    },
  },
  "storage/unsafe-role": {
    message: {
      en: "the database user `{user}` is not held back by row level security",
      "zh-CN": "数据库用户 `{user}` 不受行级安全策略约束",
    },
    help: {
      en: "connect as a user without SUPERUSER and BYPASSRLS, or let it become the role `{role}`",
      "zh-CN": "请用没有 SUPERUSER 和 BYPASSRLS 权限的用户连接，或允许其切换到角色 `{role}`",
    },
  },
} as const;

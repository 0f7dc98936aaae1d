/** The HTTP API. */
export const serverCodes = {
  "server/unknown-task": {
    message: { en: "there is no task `{id}`", "zh-CN": "没有任务 `{id}`" },
    help: { en: "list the tasks to see which there are", "zh-CN": "请列出任务进行核对" },
  },
  "server/task-closed": {
    message: { en: "the task is closed already", "zh-CN": "任务已关闭" },
    help: { en: "read it again to see who closed it and how", "zh-CN": "请重新读取，查看由谁以何种方式关闭" },
  },
  "server/task-taken": {
    message: { en: "`{person}` has the task", "zh-CN": "任务由 `{person}` 负责" },
    help: { en: "have it reassigned by somebody who may", "zh-CN": "请由有权限的人转交任务" },
  },
  "server/not-your-task": {
    message: { en: "the task is for the role `{role}`", "zh-CN": "任务属于角色 `{role}`" },
    help: { en: "somebody who has the role can take it", "zh-CN": "请由担任该角色的人领取" },
  },
  "server/unknown-person": {
    message: { en: "the directory does not know `{person}`", "zh-CN": "通讯录中没有 `{person}`" },
    help: { en: "give the id of somebody who works here", "zh-CN": "请填写在职人员的编号" },
  },
  "server/unknown-notice": {
    message: { en: "there is no notice `{id}` for you", "zh-CN": "没有发给您的通知 `{id}`" },
    help: { en: "list the notices to see which there are", "zh-CN": "请列出通知进行核对" },
  },
  "server/unknown-subscription": {
    message: { en: "there is no subscription `{id}`", "zh-CN": "没有订阅 `{id}`" },
    help: { en: "list the subscriptions to see which there are", "zh-CN": "请列出订阅进行核对" },
  },
  "server/unknown-clock": {
    message: { en: "a `{type}` has no clock `{clock}`", "zh-CN": "`{type}` 没有时钟 `{clock}`" },
    help: { en: "it has {known}", "zh-CN": "可用的时钟：{known}" },
  },
  "server/clock-not-begun": {
    message: { en: "the clock `{clock}` has not begun", "zh-CN": "时钟 `{clock}` 尚未开始" },
    help: {
      en: "store the moment with which it starts in the record first",
      "zh-CN": "请先在记录中写入它开始计时的时刻",
    },
  },
  "server/clock-unchanged": {
    message: { en: "that changes nothing about the clock `{clock}`", "zh-CN": "此操作不会改变时钟 `{clock}`" },
    help: {
      en: "read how its targets stand: what is paused cannot pause again, and only what was stopped opens again",
      "zh-CN": "请查看各目标的状态：已暂停的不能再次暂停，只有已停止的才能重新开启",
    },
  },
  "server/event-to-come": {
    message: { en: "`{at}` is still to come", "zh-CN": "`{at}` 尚未到来" },
    help: { en: "name a moment that has passed, or none for now", "zh-CN": "请填写已经过去的时刻；不填即为现在" },
  },
  "server/no-extension-asked": {
    message: { en: "nobody has asked for more time for `{target}`", "zh-CN": "没有人为 `{target}` 申请延长" },
    help: { en: "ask for it first; somebody else decides", "zh-CN": "请先提出申请，再由另一人审批" },
  },
  "server/extension-asked": {
    message: { en: "`{person}` has asked for more time already", "zh-CN": "`{person}` 已经申请延长" },
    help: { en: "wait until somebody decides on it", "zh-CN": "请等待审批结果" },
  },
  "server/own-extension": {
    message: { en: "nobody grants more time to themselves", "zh-CN": "不能审批自己申请的延长" },
    help: { en: "ask somebody else who manages clocks", "zh-CN": "请让另一位有时限管理权限的人审批" },
  },
  "server/unauthenticated": {
    message: { en: "who you are is not known", "zh-CN": "无法确认您的身份" },
    help: {
      en: "send a valid credential in the `Authorization` header",
      "zh-CN": "请在 `Authorization` 请求头中提供有效凭证",
    },
  },
  "server/token-expired": {
    message: { en: "the token has expired", "zh-CN": "令牌已过期" },
    help: { en: "ask the page that you came from for a new one", "zh-CN": "请向所在网站重新获取令牌" },
  },
  "server/token-invalid": {
    message: { en: "the token is not valid here", "zh-CN": "令牌无效" },
    help: {
      en: "whoever runs the page can compare issuer, audience, key and origin with what is agreed",
      "zh-CN": "请网站管理员核对签发方、受众、密钥和来源是否与约定一致",
    },
  },
  "server/bad-token-key": {
    message: {
      en: "key `{kid}` of `{tenant}` cannot verify tokens",
      "zh-CN": "`{tenant}` 的密钥 `{kid}` 不能用于验证令牌",
    },
    help: {
      en: "give a public Ed25519 or P-256 key as JWK with its own `kid`, or a secret of at least 32 bytes",
      "zh-CN": "请提供带唯一 `kid` 的 Ed25519 或 P-256 公钥（JWK），或至少 32 字节的共享密钥",
    },
  },
  "server/issuer-taken": {
    message: { en: "two tenants have the token issuer `{issuer}`", "zh-CN": "两个租户使用了同一令牌签发方 `{issuer}`" },
    help: { en: "give each tenant an issuer of its own", "zh-CN": "请为每个租户指定各自的签发方" },
  },
  "server/bad-origin": {
    message: { en: "`{origin}` is not the origin of a site", "zh-CN": "`{origin}` 不是网站的来源（origin）" },
    help: {
      en: "write scheme, host and port and nothing else, as in https://portal.example",
      "zh-CN": "只写协议、主机和端口，例如 https://portal.example",
    },
  },
  "server/forbidden": {
    message: { en: "this needs one of the roles `{roles}`", "zh-CN": "此操作需要以下角色之一：`{roles}`" },
    help: { en: "ask whoever manages people's roles in your company", "zh-CN": "请联系公司里管理人员角色的同事" },
  },
  "server/unknown-route": {
    message: { en: "there is nothing at `{path}`", "zh-CN": "`{path}` 处没有内容" },
    help: { en: "see /docs for all addresses", "zh-CN": "全部地址见 /docs" },
  },
  "server/method-not-allowed": {
    message: { en: "`{method}` is not possible here", "zh-CN": "此地址不支持 `{method}`" },
    help: { en: "use {allowed}", "zh-CN": "请使用 {allowed}" },
  },
  "server/no-release": {
    message: { en: "no policy was in force as far as was known then", "zh-CN": "在所询问的时间点，尚无已发布的制度" },
    help: { en: "publish a policy first, or ask about a later moment", "zh-CN": "请先发布制度，或改问更晚的时间点" },
  },
  "server/unknown-draft": {
    message: { en: "there is no draft `{id}`", "zh-CN": "找不到草案 `{id}`" },
    help: { en: "it may have been deleted; list the drafts again", "zh-CN": "草案可能已被删除，请重新查看草案列表" },
  },
  "server/unknown-release": {
    message: { en: "there is no release `{id}`", "zh-CN": "找不到版本 `{id}`" },
    help: { en: "list the releases and take an id from there", "zh-CN": "请从版本列表中选取编号" },
  },
  "server/unknown-clause": {
    message: { en: "the policy has no clause `{id}`", "zh-CN": "制度中没有第 `{id}` 条" },
    help: {
      en: "take the ids from the policy as it is read, e.g. 2.2.1",
      "zh-CN": "请使用制度正文中的条款编号，例如 2.2.1",
    },
  },
  "server/unknown-record": {
    message: { en: "there is no `{type}` with the id `{id}`", "zh-CN": "找不到 `{type}` 记录 `{id}`" },
    help: { en: "check the id, or import the record first", "zh-CN": "请核对编号，或先导入该记录" },
  },
  "server/unknown-record-type": {
    message: { en: "the policy keeps no records called `{type}`", "zh-CN": "制度中没有名为 `{type}` 的记录类型" },
    help: { en: "it keeps: {known}", "zh-CN": "现有类型：{known}" },
  },
  "server/body-too-large": {
    message: { en: "the request is larger than {limit} bytes", "zh-CN": "请求超过 {limit} 字节的上限" },
    help: { en: "send less at a time", "zh-CN": "请减少单次提交的内容" },
  },
  "server/wrong-content-type": {
    message: { en: "a body of this content type cannot be read here", "zh-CN": "此处无法读取这种类型的请求内容" },
    help: { en: "send it as {expected}", "zh-CN": "请以 {expected} 提交" },
  },
  "server/if-match-missing": {
    message: { en: "the request does not say which version it is meant for", "zh-CN": "请求没有说明针对哪个版本" },
    help: {
      en: "send the version that you read in the `If-Match` header",
      "zh-CN": "请在 `If-Match` 请求头中写明所读取的版本",
    },
  },
  "server/version-conflict": {
    message: { en: "somebody has changed this since you read it", "zh-CN": "您读取之后，已有人修改过此内容" },
    help: { en: "read it again, then repeat your change", "zh-CN": "请重新读取后再修改" },
  },
  "server/too-many-days": {
    message: {
      en: "{days} days are asked for, more than the {most} that are answered at once",
      "zh-CN": "所问的日期有 {days} 个，超过一次可答的 {most} 个",
    },
    help: { en: "ask for a shorter stretch, or by quarter", "zh-CN": "请缩短时间范围，或改为按季度查询" },
  },
  "server/draft-closed": {
    message: { en: "this draft has already been published", "zh-CN": "此草案已经发布" },
    help: { en: "start a new draft", "zh-CN": "请新建草案" },
  },
  "server/draft-submitted": {
    message: { en: "this draft is waiting for a second person's approval", "zh-CN": "此草案正在等待他人审批" },
    help: { en: "withdraw it before you change it", "zh-CN": "请先撤回，再作修改" },
  },
  "server/draft-not-submitted": {
    message: { en: "this draft has not been submitted", "zh-CN": "此草案尚未提交审批" },
    help: {
      en: "its author submits it with a reason and a day first",
      "zh-CN": "须先由起草人说明理由和生效日期并提交",
    },
  },
  "server/unknown-base": {
    message: {
      en: "there is no `{pack}` {version} to move to",
      "zh-CN": "没有可以升级到的 `{pack}` {version}",
    },
    help: {
      en: "ask for the editions that there are, and choose one of them",
      "zh-CN": "请先查看可用的版本，再选其中一个",
    },
  },
  "server/upgrade-to-same": {
    message: {
      en: "the policy lies on `{pack}` {version} already",
      "zh-CN": "现行制度已经是 `{pack}` {version}",
    },
    help: { en: "choose another edition", "zh-CN": "请选择别的版本" },
  },
  "server/upgrade-alone": {
    message: { en: "an upgrade has no operations of its own", "zh-CN": "升级草案不能另带修改" },
    help: {
      en: "publish the upgrade first, and the operations as a draft of their own",
      "zh-CN": "请先发布升级，再另起草案提交这些修改",
    },
  },
  "server/upgrade-moved": {
    message: {
      en: "the company's changes are not the ones any more about which this upgrade decides",
      "zh-CN": "本公司的修改已有变动，这份升级草案的取舍不再对应",
    },
    help: {
      en: "ask for the plan again, decide its lines and submit anew",
      "zh-CN": "请重新查看升级方案，逐条取舍后再提交",
    },
  },
  "server/unknown-upgrade-line": {
    message: { en: "the plan of this upgrade has no line `{line}`", "zh-CN": "升级方案里没有 `{line}` 这一条" },
    help: { en: "ask for the plan, and choose by the ids of its lines", "zh-CN": "请先查看升级方案，按其中的编号取舍" },
  },
  "server/nothing-to-keep": {
    message: { en: "the policy has no `{target}` that could be kept", "zh-CN": "制度里没有可以保留的 `{target}`" },
    help: {
      en: "name it as operations do: `form:visitRecord`, `parameter:complaint.deadline`",
      "zh-CN": "请按修改操作的写法指明，例如 `form:visitRecord`、`parameter:complaint.deadline`",
    },
  },
  "server/draft-rejected": {
    message: { en: "this draft was sent back to its author", "zh-CN": "此草案已被退回" },
    help: { en: "change it first, then submit it again", "zh-CN": "请先修改，再重新提交" },
  },
  "server/own-draft": {
    message: { en: "nobody approves or rejects a draft of their own", "zh-CN": "不能审批自己起草的草案" },
    help: { en: "ask a second person who may approve", "zh-CN": "请由另一位有审批权限的同事处理" },
  },
  "server/not-author": {
    message: {
      en: "only its author may change, submit or withdraw this draft",
      "zh-CN": "只有起草人可以修改、提交或撤回此草案",
    },
    help: { en: "ask the author, or start a draft of your own", "zh-CN": "请联系起草人，或另起草案" },
  },
  "server/draft-empty": {
    message: { en: "this draft changes nothing", "zh-CN": "此草案没有任何改动" },
    help: { en: "add an operation before you publish", "zh-CN": "请先添加改动再发布" },
  },
  "server/publish-raced": {
    message: { en: "somebody else published at the same moment", "zh-CN": "另有人在同一时刻发布了新版本" },
    help: { en: "look at the new release, then publish again", "zh-CN": "请先查看新版本，再重新发布" },
  },
  "server/idempotency-key-reused": {
    message: {
      en: "this `Idempotency-Key` was used for another request",
      "zh-CN": "此 `Idempotency-Key` 已用于另一个请求",
    },
    help: { en: "use a new key for a new request", "zh-CN": "新的请求请使用新的键" },
  },
  "server/bad-idempotency-key": {
    message: { en: "this is not an `Idempotency-Key`", "zh-CN": "`Idempotency-Key` 的格式不对" },
    help: { en: "use 1 to 200 visible ASCII characters", "zh-CN": "请使用 1 到 200 个可见 ASCII 字符" },
  },
  "server/unknown-form": {
    message: { en: "the policy has no form `{form}`", "zh-CN": "制度中没有表单 `{form}`" },
    help: { en: "it has: {known}", "zh-CN": "现有表单：{known}" },
  },
  "server/form-changed": {
    message: { en: "the form has changed since it was opened", "zh-CN": "表单在打开之后已有变动" },
    help: { en: "load the form again; your answers can stay", "zh-CN": "请重新载入表单，已填内容可以保留" },
  },
  "server/no-columns": {
    message: {
      en: "for `{decision}` the fact `{fact}` would have to be sent as it stands, and it may say who somebody is",
      "zh-CN": "判断 `{decision}` 需要原样发送 `{fact}`，其内容可能透露客户身份",
    },
    help: { en: "ask for the impact on the server instead", "zh-CN": "请改为在服务器上计算影响" },
  },
  "server/too-many-rows": {
    message: {
      en: "there are more than {most} subjects, too many to send at once",
      "zh-CN": "对象超过 {most} 个，无法一次发送",
    },
    help: { en: "ask for the impact on the server instead", "zh-CN": "请改为在服务器上计算影响" },
  },
  "server/population-changed": {
    message: {
      en: "records have changed since this population was read",
      "zh-CN": "读取之后，客户数据已有变动",
    },
    help: { en: "read the population again", "zh-CN": "请重新读取" },
  },
  "server/no-such-field": {
    message: { en: "the form has no field `{field}`", "zh-CN": "表单中没有字段 `{field}`" },
    help: { en: "leave it out, or load the form again", "zh-CN": "请删去该项，或重新载入表单" },
  },
  "server/number-taken": {
    message: {
      en: "too many were submitted at the same moment to give this one a number",
      "zh-CN": "同一时刻提交过多，暂时无法编号",
    },
    help: { en: "nothing was stored; submit it again", "zh-CN": "内容没有保存，请重新提交" },
  },
  "server/nobody-to-decide-for": {
    message: { en: "nothing is said about whom to decide for", "zh-CN": "没有说明要对谁作出判定" },
    help: {
      en: "give `facts`, or the `subject` whose records supply them",
      "zh-CN": "请提供 `facts`，或提供 `subject` 以便读取其记录",
    },
  },
  "server/no-such-time": {
    message: { en: "`from` is before the policy begins on {begins}", "zh-CN": "`from` 早于制度开始施行的 {begins}" },
    help: { en: "choose that day or a later one", "zh-CN": "请选择该日或之后的日期" },
  },
  "server/decided-fact": {
    message: {
      en: "`{fact}` is decided by the policy and cannot be stored",
      "zh-CN": "`{fact}` 由制度判定，不能作为记录保存",
    },
    help: { en: "leave it out; ask for the decision when you need it", "zh-CN": "请删去该项；需要时再请求判定" },
  },
  "server/nothing-to-record": {
    message: { en: "a decision is only recorded for a stored subject", "zh-CN": "只有针对已存档对象的判定才会留存" },
    help: { en: "name the `subject`, or leave out `record`", "zh-CN": "请指明 `subject`，或去掉 `record`" },
  },
  "server/id-mismatch": {
    message: {
      en: "the record calls itself `{inside}`, the address says `{outside}`",
      "zh-CN": "记录自身的编号是 `{inside}`，地址中却是 `{outside}`",
    },
    help: { en: "make them the same, or leave the id out of the record", "zh-CN": "请保持一致，或不要在记录中写编号" },
  },
  "server/import-refused": {
    message: {
      en: "{bad} of {total} lines cannot be read, so nothing was written",
      "zh-CN": "{total} 行中有 {bad} 行无法读取，因此没有写入任何内容",
    },
    help: { en: "mend the lines, or import with `onError=skip`", "zh-CN": "请修正这些行，或使用 `onError=skip` 导入" },
  },
  "server/import-repeated-id": {
    message: { en: "line {line} has the same id `{id}`", "zh-CN": "第 {line} 行使用了同一编号 `{id}`" },
    help: { en: "keep one line for each id", "zh-CN": "每个编号只保留一行" },
  },
  "server/import-bad-csv": {
    message: { en: "this is not CSV: {reason}", "zh-CN": "不是合法的 CSV：{reason}" },
    help: { en: "quote fields that hold commas, quotes or line breaks", "zh-CN": "含有逗号、引号或换行的字段请加引号" },
  },
  "server/unexpected": {
    message: {
      en: "something went wrong on our side; it is noted under `{id}`",
      "zh-CN": "服务端出现意外错误，已记录，编号 `{id}`",
    },
    help: { en: "try again; if it happens again, tell us the number", "zh-CN": "请重试；若再次出现，请告知此编号" },
  },
  "server/unavailable": {
    message: {
      en: "the service cannot answer right now; it is noted under `{id}`",
      "zh-CN": "服务暂时无法响应，已记录，编号 `{id}`",
    },
    help: { en: "try again in a moment", "zh-CN": "请稍后重试" },
  },
  "server/provider-failed": {
    message: {
      en: "`{fact}` could not be fetched; why is noted under `{id}`",
      "zh-CN": "未能取得 `{fact}`，原因已记录，编号 `{id}`",
    },
    help: {
      en: "ask again in a moment, or send the fact with the request",
      "zh-CN": "请稍后重试，或随请求直接提交该事实",
    },
  },
  "server/engine-missing": {
    message: {
      en: "`{package}`, which fetches facts from providers, could not be loaded: {reason}",
      "zh-CN": "无法加载用于从外部取数的 `{package}`：{reason}",
    },
    help: {
      en: "install `{package}` beside `@bylaw/server`, or give `createApp` no `providers`",
      "zh-CN": "请在 `@bylaw/server` 旁安装 `{package}`，或不要向 `createApp` 传入 `providers`",
    },
  },
} as const;

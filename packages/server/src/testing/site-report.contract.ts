const text = (zh: string, en: string) => ({ "zh-CN": zh, en });

/** Words of a report from a customer's site, with findings of its own. */
const words = {
  kind: "vocabulary",
  id: "siteReports",
  title: text("现场报告", "Site reports"),
  enums: {
    weather: { label: text("天气", "weather"), options: { dry: text("晴", "dry"), wet: text("雨", "wet") } },
  },
  records: {
    siteReport: {
      label: text("现场报告", "site report"),
      collection: "siteReports",
      id: "reportId",
      subject: "customerId",
      prefix: "R",
    },
    finding: {
      label: text("发现", "finding"),
      collection: "findings",
      id: "findingId",
      subject: "customerId",
      prefix: "F",
    },
  },
  facts: [
    { id: "siteReport.reportId", label: text("编号", "number"), value: { type: "text" } },
    { id: "siteReport.customerId", label: text("客户", "customer"), value: { type: "reference", to: "customer" } },
    { id: "siteReport.weather", label: text("天气", "weather"), value: { type: "enum", enum: "weather" } },
    { id: "siteReport.phone", label: text("电话", "phone"), value: { type: "text" } },
    { id: "siteReport.at", label: text("时间", "moment"), value: { type: "dateTime" } },
    { id: "finding.findingId", label: text("编号", "number"), value: { type: "text" } },
    { id: "finding.customerId", label: text("客户", "customer"), value: { type: "reference", to: "customer" } },
    { id: "finding.reportId", label: text("报告", "report"), value: { type: "reference", to: "siteReport" } },
    { id: "finding.what", label: text("内容", "what"), value: { type: "text" } },
  ],
};

/** The form of such a report: a photo or two, rows that become findings, a signature, a number that is masked. */
export const siteReportForm = {
  kind: "form",
  id: "siteReport",
  title: text("现场报告", "Site report"),
  clause: ["5.2.1"],
  record: "siteReport",
  by: ["customerService"],
  survey: { validDays: 14, once: true },
  fields: [
    {
      id: "reportId",
      label: text("编号", "Number"),
      value: { type: "text" },
      fact: "siteReport.reportId",
      system: "number",
    },
    {
      id: "filedAt",
      label: text("时间", "Filed at"),
      value: { type: "dateTime" },
      fact: "siteReport.at",
      system: "now",
    },
    {
      id: "weather",
      label: text("天气", "Weather"),
      value: { type: "enum", enum: "weather" },
      fact: "siteReport.weather",
      required: true,
    },
    {
      id: "phone",
      label: text("联系电话", "Phone"),
      value: { type: "text" },
      fact: "siteReport.phone",
      masked: { except: ["serviceHead"] },
    },
    {
      id: "photos",
      label: text("照片", "Photos"),
      value: { type: "list", of: "file" },
      as: "photo",
      maxItems: 3,
      maxFileSize: 10,
    },
    {
      id: "rainDamage",
      label: text("雨损说明", "Damage by rain"),
      value: { type: "file" },
      visible: { fact: "weather", operator: "equal", value: "wet" },
    },
    {
      id: "findings",
      label: text("发现", "Findings"),
      rowLabel: text("发现", "finding"),
      rowsOf: "finding",
      maxItems: 10,
      rows: [
        { id: "what", label: text("内容", "What"), value: { type: "text" }, fact: "finding.what", required: true },
        { id: "picture", label: text("图", "Picture"), value: { type: "file" } },
        { id: "caller", label: text("来电", "Caller"), value: { type: "text" }, masked: true },
      ],
    },
    { id: "signed", label: text("签名", "Signature"), value: { type: "signature" } },
  ],
};

/** Documents to be added to the pack that the tests run on. */
export const siteReport: readonly unknown[] = [words, siteReportForm];

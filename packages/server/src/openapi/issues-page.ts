import { issueCodes } from "@bylaw/core";

/** Every issue code with its texts in both languages: where the `type` of a problem leads. */
export function issuesPage(): string {
  const rows = Object.entries(issueCodes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { message, help }]) =>
        `<tr id="${code}"><th scope="row"><code>${code}</code></th>` +
        (["en", "zh-CN"] as const)
          .map(
            (locale) =>
              `<td lang="${locale}">${escapeHtml(message[locale])}<br><small>${escapeHtml(help[locale])}</small></td>`,
          )
          .join("") +
        "</tr>",
    );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Bylaw issues</title>
    <link rel="icon" href="data:,">
    <style>
      :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
      th, td { text-align: start; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; }
      tr:target { background: Highlight; color: HighlightText; }
    </style>
  </head>
  <body>
    <h1>Issues · 问题代码</h1>
    <table>
      <thead><tr><th scope="col">Code</th><th scope="col">English</th><th scope="col">中文</th></tr></thead>
      <tbody>
${rows.join("\n")}
      </tbody>
    </table>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

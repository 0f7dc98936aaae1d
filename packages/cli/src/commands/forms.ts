import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createApp } from "@bylaw/server";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { openStore } from "../serve/open-store.ts";
import { usageOf } from "../usage-error.ts";

const usage =
  "export <form> --file FILE (--db FILE | --postgres URL) [--tenant ID] [--format csv|ndjson|xlsx] [--from MOMENT] [--until MOMENT] [--locale zh-CN|en]";
const formats = ["csv", "ndjson", "xlsx"];

const written = {
  "zh-CN": (path: string) => `已写入 ${path}`,
  en: (path: string) => `written to ${path}`,
} as const;

export const forms: Command = {
  name: "forms",
  usage,
  summary: {
    "zh-CN": "把某张表单收到的全部提交导出为 CSV、NDJSON 或 Excel 文件",
    en: "export all that was handed in with a form to a CSV, NDJSON or Excel file",
  },
  positionals: 2,
  options: {
    file: { type: "string" },
    db: { type: "string" },
    postgres: { type: "string" },
    tenant: { type: "string" },
    format: { type: "string" },
    from: { type: "string" },
    until: { type: "string" },
  },
  run: async (call) => {
    const { positionals, options, locale, io } = call;
    const [action, form = ""] = positionals;
    const { file, tenant = "main" } = options;
    const isPlaced = typeof options["db"] === "string" || typeof options["postgres"] === "string";
    if (action !== "export" || typeof file !== "string" || typeof tenant !== "string" || !isPlaced)
      throw usageOf(`bylaw forms ${usage}`);
    const query = new URLSearchParams({ format: formatOf(options["format"], file), locale });
    for (const name of ["from", "until"]) {
      const value = options[name];
      if (typeof value === "string") query.set(name, value);
    }
    const store = await openStore(call);
    try {
      // The server's own route, asked as somebody who has the database anyway.
      const app = createApp({ store, auth: () => ({ tenant, person: "bylaw", roles: ["admin"] }), now: io.now });
      const response = await app.request(`/v1/forms/${encodeURIComponent(form)}/export?${query.toString()}`);
      if (!response.ok || response.body === null) {
        const { detail } = (await response.json()) as { readonly detail: string };
        io.err(`${detail}\n`);
        return exitCode.found;
      }
      await pipeline(Readable.from(response.body), createWriteStream(file));
    } finally {
      await store.close();
    }
    io.out(`${written[locale](file)}\n`);
    return exitCode.ok;
  },
};

/** What was asked for, else what the file is called. */
function formatOf(asked: unknown, file: string): string {
  const wanted = asked ?? file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  const found = formats.find((each) => each === wanted);
  if (found === undefined) throw usageOf("--format csv|ndjson|xlsx");
  return found;
}

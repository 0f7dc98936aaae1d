import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBylaw } from "../../examples/06-erp/create-bylaw.ts";
import { createErp } from "../../examples/06-erp/erp.ts";
import { listen, type Listening } from "../../examples/06-erp/listen.ts";
import { tellTiers } from "../../examples/06-erp/tell-tiers.ts";

describe("the lesson with an ERP", { timeout: 60_000 }, () => {
  const erp = createErp();
  const noted: string[] = [];
  let [books, bylaw]: readonly (Listening | undefined)[] = [];
  beforeAll(async () => {
    books = await listen(erp.app, 0);
    const note = (_id: string, error: unknown): void => void noted.push(String(error));
    bylaw = await listen(await createBylaw({ erp: books.address, patience: 300, note }), 0);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([books?.close(), bylaw?.close()]);
  });

  it("decides with what the ERP knows, and says what it could not learn in time or at all", async () => {
    const open = "undetermined, without customer.annualPurchaseAmount; the ERP was asked once";
    const lines = await tellTiers(bylaw?.address ?? "", erp.asked);
    expect(lines.map((line) => line.replace(/`[\w-]+`$/u, "a number"))).toEqual([
      "C-1  tier2; the ERP was asked once",
      "C-2  tier1; the ERP was asked once",
      `C-3  ${open}; \`customer.annualPurchaseAmount\` was not fetched in time`,
      `C-4  ${open}; \`customer.annualPurchaseAmount\` could not be fetched; why is noted under a number`,
      `C-5  ${open}`,
      "C-6  none; the ERP was not asked",
    ]);
    expect(noted).toEqual(["TypeError: the ERP answered 503"]);
  });
});

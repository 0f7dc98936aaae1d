import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";
import { siteReport } from "../testing/site-report.contract.ts";

type FormList = HttpSchemas["FormList"];
type SubmissionList = HttpSchemas["SubmissionList"];

describe("listForms", { timeout: 60_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp({
      documents: siteReport,
      directory: {
        people: async () => [
          { id: "wang.min", name: "Wang Min", roles: ["customerService"] },
          { id: "zhou", name: "Zhou Qiming", roles: ["marketing"] },
        ],
      },
    });
  });

  const forms = async (as: string): Promise<FormList["items"]> =>
    (await test.ask<FormList>("GET", "/v1/forms", { as })).body.items;

  it("tells each form with its chapter, in the order of the clauses", async () => {
    const items = await forms("a:wang.min:reader,staff");
    expect(items.find(({ id }) => id === "complaintIntake")).toMatchObject({
      id: "complaintIntake",
      clauses: ["5.2.1", "5.1.1"],
      chapter: { id: "5", number: "5", title: expect.stringMatching(/complaint/iu) },
      record: "complaint",
      aboutSubject: true,
      mayFillIn: true,
      survey: false,
    });
    const chapters = items.map(({ chapter }) => Number(chapter.id));
    expect(chapters).toEqual(chapters.toSorted((a, b) => a - b));
  });

  it("says which of them who asks may fill in: by a role of the form, and by a right to hand in any", async () => {
    const fills = async (as: string): Promise<boolean | undefined> =>
      (await forms(as)).find(({ id }) => id === "complaintIntake")?.mayFillIn;
    expect(await fills("a:wang.min:reader,staff")).toBe(true);
    expect(await fills("a:zhou:reader,staff")).toBe(false);
    expect(await fills("a:wang.min:reader")).toBe(false);
  });

  it("gives the submissions of one person", async () => {
    const answers = {
      complaintChannel: "hotline",
      complaintReceivedAt: "2026-06-14T10:00:00+08:00",
      complaintType: "packaging",
      complaintSummary: "外箱破损三件",
      complainantName: "王芳",
      contactPhone: "13912345678",
    };
    await test.ask("POST", "/v1/forms/complaintIntake/submissions", { as: "a:wang.min:staff", json: { answers } });
    const of = async (person: string): Promise<readonly string[]> =>
      (await test.ask<SubmissionList>("GET", `/v1/submissions?person=${person}`)).body.items.map(({ form }) => form);
    expect(await of("wang.min")).toEqual(["complaintIntake"]);
    expect(await of("zhou")).toEqual([]);
  });
});

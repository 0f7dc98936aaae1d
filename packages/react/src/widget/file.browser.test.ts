import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import { closeForm, openForm, violations } from "../open-form.contract.ts";
import { field, makeForm } from "../test-form.contract.ts";

const form = makeForm([field("photos", { value: { type: "list", of: "file" }, maxItems: 2, maxFileSize: 1 })]);
const fileOf = (name: string, size: number): File => new File([new Uint8Array(size)], name, { type: "image/png" });

afterEach(closeForm);

describe("files", () => {
  it("are politely refused where the host cannot take them", () => {
    const opened = openForm(form, { locale: "en" });
    expect(opened.field("photos")?.textContent).toContain("Files cannot be uploaded here yet");
    expect(opened.field("photos")?.querySelector("input")).toBeNull();
  });

  it("are uploaded one by one and listed with their size, up to the limit", async () => {
    const taken: string[] = [];
    const opened = openForm(form, {
      upload: async ({ name, size }) => {
        taken.push(name);
        return { name, size, hash: `sha-${name}` };
      },
    });
    const input = opened.field("photos")?.querySelector<HTMLInputElement>("input[type=file]") as HTMLElement;
    await userEvent.upload(input, [fileOf("照片.png", 2048), fileOf("large.png", 1_100_000)]);
    await expect.poll(() => opened.field("photos")?.textContent).toContain("large.png 超过 1 MB");
    expect(taken).toEqual(["照片.png"]);
    expect(opened.field("photos")?.textContent).toContain("2 KB");
    await userEvent.upload(input, [fileOf("b.png", 10)]);
    await expect.poll(() => (opened.control("photos") as HTMLButtonElement).disabled).toBe(true);
    expect(opened.store.answers()).toEqual({
      photos: [
        { name: "照片.png", size: 2048, hash: "sha-照片.png" },
        { name: "b.png", size: 10, hash: "sha-b.png" },
      ],
    });
    expect(await violations(opened.element)).toEqual([]);
    await userEvent.click(opened.field("photos")?.querySelector("li button") as Element);
    expect((opened.store.answers()["photos"] as unknown[]).length).toBe(1);
  });

  it("that do not arrive are told", async () => {
    const opened = openForm(form, { locale: "en", upload: () => Promise.reject(new TypeError("offline")) });
    await userEvent.upload(opened.field("photos")?.querySelector("input[type=file]") as HTMLElement, [
      fileOf("a.png", 1),
    ]);
    await expect.poll(() => opened.field("photos")?.textContent).toContain("a.png could not be uploaded");
    expect(opened.store.answers()).toEqual({});
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import { createMemoryFileStore, type FileMeta } from "../files/index.ts";
import { exifPhoto } from "../files/exif-photo.contract.ts";
import { closeForm, openForm, violations, type OpenForm } from "../open-form.contract.ts";
import { field, makeForm } from "../test-form.contract.ts";
import type { BylawFormProps } from "../form/index.ts";

const form = makeForm([
  field("papers", { value: { type: "list", of: "file" }, maxItems: 2, maxFileSize: 1 }),
  field("photo", { value: { type: "file" }, as: "photo" }),
  field("signed", { value: { type: "signature" } }),
]);
const paper = (name: string, size: number): File => new File([new Uint8Array(size)], name, { type: "application/pdf" });

async function open(props: Partial<BylawFormProps> = {}): Promise<OpenForm> {
  const opened = openForm(form, props);
  await opened.ready();
  return opened;
}

const chooser = (opened: OpenForm, id: string): HTMLElement =>
  opened.field(id)?.querySelector("input[type=file]:not([capture])") as HTMLElement;

afterEach(closeForm);

describe("files", () => {
  it("are politely refused where the host keeps none", async () => {
    const opened = await open({ locale: "en" });
    expect(opened.field("papers")?.textContent).toContain("Files cannot be added here");
    expect(opened.field("papers")?.querySelector("input")).toBeNull();
  });

  it("are kept one by one by their hash, up to the limit, and taken out again", async () => {
    const files = createMemoryFileStore();
    const opened = await open({ files });
    await userEvent.upload(chooser(opened, "papers"), [paper("合同.pdf", 2048), paper("large.pdf", 1_100_000)]);
    await expect.poll(() => opened.field("papers")?.textContent).toContain("large.pdf 超过 1 MB");
    await userEvent.upload(chooser(opened, "papers"), [paper("b.pdf", 10)]);
    await expect.poll(() => (opened.control("papers") as HTMLButtonElement).disabled).toBe(true);
    const [first, second] = opened.store.answers()["papers"] as unknown as readonly FileMeta[];
    expect(first).toMatchObject({ name: "合同.pdf", size: 2048, type: "application/pdf" });
    expect(first?.sha256).toBe("e5a00aa9991ac8a5ee3109844d84a55583bd20572ad3ffcd42792f3c36b183ad");
    expect(opened.store.state().issues).toEqual([]);
    expect(files.blob(second?.sha256 ?? "")?.size).toBe(10);
    expect(await violations(opened.element)).toEqual([]);
    await userEvent.click(opened.field("papers")?.querySelector("li button") as Element);
    expect((opened.store.answers()["papers"] as unknown[]).length).toBe(1);
    expect(files.state(first?.sha256 ?? "").kind).toBe("unknown");
  });

  it("tell how far they have come, and are sent again when it failed", async () => {
    let tries = 0;
    let finish: () => void = () => undefined;
    const files = createMemoryFileStore(async (_blob, { size }, progress) => {
      tries += 1;
      if (tries === 1) throw new TypeError("offline");
      progress(size / 2);
      await new Promise<void>((resolve) => (finish = resolve));
    });
    const opened = await open({ locale: "en", files });
    await userEvent.upload(chooser(opened, "papers"), [paper("a.pdf", 100)]);
    await expect.poll(() => opened.field("papers")?.textContent).toContain("Not sent");
    await userEvent.click(opened.element.querySelector('[aria-label="Try again to send a.pdf"]') as Element);
    await expect.poll(() => opened.field("papers")?.textContent).toContain("Sending, 50 %");
    expect(await violations(opened.element)).toEqual([]);
    finish();
    await expect.poll(() => opened.field("papers")?.querySelector("li")?.textContent).toMatch(/Sent$/u);
  });

  it("stay for another try when they cannot be kept", async () => {
    let full = true;
    const memory = createMemoryFileStore();
    const files = {
      ...memory,
      put: (blob: Blob, meta: FileMeta) => (full ? Promise.reject(new TypeError("quota")) : memory.put(blob, meta)),
    };
    const opened = await open({ locale: "en", files });
    await userEvent.upload(chooser(opened, "papers"), [paper("a.pdf", 1)]);
    await expect.poll(() => opened.field("papers")?.textContent).toContain("a.pdf could not be kept on this device");
    expect(opened.store.answers()).toEqual({});
    full = false;
    await userEvent.click(
      [...opened.element.querySelectorAll("button")].find((each) => each.textContent === "Try again") as Element,
    );
    await expect.poll(() => (opened.store.answers()["papers"] as unknown[] | undefined)?.length).toBe(1);
  });
});

describe("a photo", () => {
  it("is made smaller and rid of what the camera wrote; when and where it was taken stays as data", async () => {
    const files = createMemoryFileStore();
    const opened = await open({ files });
    await userEvent.upload(chooser(opened, "photo"), [await exifPhoto(2400, 1200)]);
    await expect.poll(() => opened.store.answers()["photo"]).toBeDefined();
    const photo = opened.store.answers()["photo"] as unknown as FileMeta;
    expect(photo).toMatchObject({ name: "shop.jpg", type: "image/jpeg", takenAt: "2025-03-10T09:30:00+08:00" });
    expect(photo.location?.latitude).toBeCloseTo(22.54, 4);
    expect(photo.location?.longitude).toBeCloseTo(114.06, 4);
    const blob = files.blob(photo.sha256) ?? new Blob();
    const drawn = await createImageBitmap(blob);
    expect([drawn.width, drawn.height]).toEqual([1600, 800]);
    expect(new TextDecoder("latin1").decode(await blob.arrayBuffer())).not.toContain("Exif");
    expect(opened.store.state().issues).toEqual([]);
  });

  it("that is none is refused", async () => {
    const opened = await open({ locale: "en", files: createMemoryFileStore() });
    const fake = new File(["<svg onload=alert(1)>"], "x.png", { type: "image/png" });
    await userEvent.upload(chooser(opened, "photo"), [fake]);
    await expect.poll(() => opened.field("photo")?.textContent).toContain("x.png is not a picture");
    expect(opened.store.answers()).toEqual({});
  });
});

describe("a signature", () => {
  it("is a typed name, or the strokes besides", async () => {
    const files = createMemoryFileStore();
    const opened = await open({ locale: "en", files });
    await userEvent.fill(opened.control("signed"), "Wang Fang");
    expect(opened.store.answers()["signed"]).toMatchObject({ name: "Wang Fang" });
    expect(opened.store.state().issues).toEqual([]);
    const pad = opened.field("signed")?.querySelector("canvas") as HTMLCanvasElement;
    await userEvent.click(pad, { position: { x: 40, y: 40 } });
    await expect
      .poll(() => opened.store.answers()["signed"])
      .toMatchObject({ name: "Wang Fang", file: { name: "signature.png", type: "image/png" } });
    await expect.poll(() => opened.field("signed")?.querySelector("img")?.alt).toBe("Signature of Wang Fang");
    expect(await violations(opened.element)).toEqual([]);
    await userEvent.click(
      [...opened.element.querySelectorAll("button")].find(
        (each) => each.textContent === "Clear the drawing",
      ) as Element,
    );
    expect(opened.store.answers()["signed"]).not.toHaveProperty("file");
  });
});

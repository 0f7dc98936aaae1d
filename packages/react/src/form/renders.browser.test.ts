import { beforeAll, describe, expect, it } from "vitest";

// Types only: React must not be loaded before it can see that it is watched.
import type { OpenForm, openForm } from "../open-form.contract.ts";
import type { field, makeForm } from "../test-form.contract.ts";

interface Fiber {
  readonly elementType: unknown;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly memoizedProps: Readonly<Record<string, unknown>>;
  readonly flags: number;
}

/** React marks a component that really was rendered in a commit with this bit. */
const performedWork = 1;

let rendered: string[] = [];
let open: typeof openForm;
let make: { readonly makeForm: typeof makeForm; readonly field: typeof field };
let Field: unknown;

/** Which fields were rendered in a commit; React tells its development tools of each. */
function collect(fiber: Fiber | null): void {
  for (let at = fiber; at !== null; at = at.sibling) {
    const isField = at.elementType === Field;
    if (isField && (at.flags & performedWork) !== 0) rendered.push(String(at.memoizedProps["path"]));
    // A part that was left as it was is the same object, and nothing below it was rendered.
    if (at.alternate?.child !== at.child || at.alternate === null) collect(at.child);
  }
}

beforeAll(async () => {
  // Before React is loaded: it looks for the tools only then.
  Object.defineProperty(window, "__REACT_DEVTOOLS_GLOBAL_HOOK__", {
    configurable: true,
    value: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => collect(root.current),
      onCommitFiberUnmount: () => undefined,
      onScheduleFiberRoot: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    },
  });
  open = (await import("../open-form.contract.ts")).openForm;
  make = await import("../test-form.contract.ts");
  Field = (await import("../field/index.ts")).Field;
});

const fiftyWithBinds = () => {
  const numbers = Array.from({ length: 25 }, (_, at) => at);
  return make.makeForm(
    numbers.flatMap((at) => [
      make.field(`d${at}`),
      make.field(`s${at}`, { visible: { fact: `d${at}`, operator: "known", value: true } }),
    ]),
  );
};

async function change(opened: OpenForm, path: string, value: string): Promise<readonly string[]> {
  rendered = [];
  opened.store.set(path, value);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return [...new Set(rendered)].toSorted();
}

describe("typing", () => {
  it("renders the field that is typed into, and the one that its condition shows", async () => {
    const opened = open(fiftyWithBinds());
    expect(new Set(rendered).size).toBe(50);
    expect(await change(opened, "d3", "a")).toEqual(["d3", "s3"]);
    expect(await change(opened, "d3", "ab")).toEqual(["d3"]);
    expect(await change(opened, "d4", "a")).toEqual(["d4", "s4"]);
  });

  it("renders one cell of a hundred rows", async () => {
    const form = make.makeForm([
      make.field("lines", { rows: [make.field("sku"), make.field("note")], value: undefined as never }),
    ]);
    const opened = open(form, { value: { lines: Array.from({ length: 100 }, (_, at) => ({ sku: `S-${at}` })) } });
    await opened.ready();
    expect(await change(opened, "lines/42/sku", "x")).toEqual(["lines/42/sku"]);
  });
});

/** How a page that is measured shows a form: where its fields are, and what stands in it. */
export interface ShownForm {
  /** The input of a field, none while it is not shown. */
  readonly input: (id: string) => HTMLInputElement | null;
  /** Whether nobody can type into a field, which is shown. */
  readonly isLocked: (id: string) => boolean;
  readonly answers: () => Readonly<Record<string, unknown>>;
}

/** What typing into a form took. */
export interface TypedKeys {
  /** Milliseconds from a key to the paint that shows all it changed, for keys that bring a field and lock another. */
  readonly changing: readonly number[];
  /** The same for keys that change nothing but their own field. */
  readonly plain: readonly number[];
  /** The answers, and which fields are shown and locked afterwards. */
  readonly result: Readonly<Record<string, unknown>>;
}

declare global {
  interface Window {
    /** Takes the processor's time before the first key. */
    typingBegins?: () => Promise<void>;
  }
}

/** From how many frames on an effect is not waited for any longer. */
const mostFrames = 120;

/**
 * Types two letters into some of the driving fields of a form. A key is pressed as a frame begins, so that waiting for
 * the screen is no part of the time; it ends when what is seen has changed and been painted.
 */
export async function typeKeys(
  form: ShownForm,
  {
    from,
    count,
    shows,
    locks,
  }: { readonly from: number; readonly count: number; readonly shows: boolean; readonly locks: boolean },
): Promise<TypedKeys> {
  const [changing, plain]: [number[], number[]] = [[], []];
  await window.typingBegins?.();
  for (let at = from; at < from + count; at += 1) {
    const input = form.input(`d${at}`);
    if (input === null) throw new TypeError(`there is no field d${at}`);
    input.focus();
    const changed = (): boolean => (!shows || isSeen(form.input(`s${at}`))) && (!locks || form.isLocked(`r${at}`));
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    changing.push(await press(input, "a", () => input.value === "a" && changed()));
    // oxlint-disable-next-line no-await-in-loop
    plain.push(await press(input, "ab", () => input.value === "ab" && form.answers()[`d${at}`] === "ab"));
  }
  const drivers = Array.from({ length: count }, (_, at) => from + at);
  return {
    changing,
    plain,
    result: {
      answers: Object.fromEntries(drivers.map((at) => [`d${at}`, form.answers()[`d${at}`]])),
      ...(shows ? { shown: drivers.map((at) => isSeen(form.input(`s${at}`))) } : {}),
    },
  };
}

function isSeen(input: HTMLElement | null): boolean {
  return input !== null && input.offsetParent !== null;
}

const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");

async function press(input: HTMLInputElement, value: string, isDone: () => boolean): Promise<number> {
  const began = await frame(() => {
    const now = performance.now();
    // As a browser sets it: a framework that watches the property must not take it for its own.
    property?.set?.call(input, value);
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, data: value.slice(-1) }));
    return now;
  });
  await painted();
  for (let frames = 0; !isDone(); frames += 1) {
    if (frames > mostFrames) throw new TypeError(`nothing came of ${value} in ${input.id}`);
    // oxlint-disable-next-line no-await-in-loop
    await frame(() => undefined);
    // oxlint-disable-next-line no-await-in-loop
    await painted();
  }
  return performance.now() - began;
}

function frame<Value>(work: () => Value): Promise<Value> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(work())));
}

/** The next task after the frame has been drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener("message", () => resolve());
    channel.port1.start();
    channel.port2.postMessage(undefined);
  });
}

import { useEffect, useRef, useState, type ReactNode } from "react";

import { useForm, useSetting } from "../context/index.ts";

/** Says to who cannot see it that fields have come or gone. */
export function FormStatus(): ReactNode {
  const { messages } = useSetting();
  const visible = useForm()?.visible ?? [];
  const before = useRef(visible);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (before.current === visible) return;
    const shown = visible.filter((path) => !before.current.includes(path)).length;
    const hidden = before.current.filter((path) => !visible.includes(path)).length;
    before.current = visible;
    const words = [shown > 0 ? messages.shown(shown) : "", hidden > 0 ? messages.hidden(hidden) : ""];
    if (shown + hidden > 0) setSaid(words.filter((each) => each !== "").join(messages.and));
  }, [visible, messages]);
  return (
    <p className="bylaw-voice" role="status">
      {said}
    </p>
  );
}

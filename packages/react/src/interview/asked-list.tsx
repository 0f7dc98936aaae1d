import type { ReactNode } from "react";

import { useSetting, useStore } from "../context/index.ts";
import { readValue } from "../field/index.ts";
import { interviewMessages } from "./interview-messages.ts";

interface AskedListProps {
  readonly paths: readonly string[];
  readonly onChange: (path: string) => void;
}

/** What was answered and still counts, each with a way back to it. */
export function AskedList({ paths, onChange }: AskedListProps): ReactNode {
  const setting = useSetting();
  const store = useStore();
  const { messages, locale, specs, disabled } = setting;
  const say = interviewMessages[locale];
  if (paths.length === 0) return null;
  return (
    <section aria-label={say.answered}>
      <dl className="bylaw-asked">
        {paths.map((path) => {
          const spec = specs.get(path);
          if (spec === undefined) return null;
          const text = readValue(store?.field(path).value, spec, setting);
          return (
            <div key={path}>
              <dt>{spec.label}</dt>
              <dd>{text === "" ? say.leftOpen : text}</dd>
              <dd className="act">
                <button
                  type="button"
                  className="bylaw-bare link"
                  aria-label={messages.editOf(spec.label)}
                  disabled={disabled}
                  onClick={() => onChange(path)}
                >
                  {messages.edit}
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

import { useEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import { flushSync } from "react-dom";

import { useSetting } from "../context/index.ts";

/**
 * A component whose code is loaded when it is first drawn. Unlike `React.lazy`, a part that did not come can be asked for
 * again: on a phone the network goes and comes. Until it is there, an `id` of its props is that of what stands in its
 * place, so that the focus has somewhere to go.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;

  const get = (): Promise<ComponentType<Props>> => {
    coming ??= load().then(
      (component) => (loaded = component),
      (failure: unknown) => {
        coming = undefined;
        throw failure;
      },
    );
    return coming;
  };

  return function OnDemand(props: Props): ReactNode {
    const { messages } = useSetting();
    const [, drawAgain] = useState(0);
    const [failed, setFailed] = useState(false);
    const id = "id" in props && typeof props.id === "string" ? props.id : undefined;
    const place = useRef<HTMLParagraphElement>(null);
    useEffect(() => {
      if (loaded !== undefined || failed) return undefined;
      let gone = false;
      get().then(
        () => {
          if (gone) return;
          const tree = place.current?.getRootNode();
          const hadFocus =
            (tree instanceof Document || tree instanceof ShadowRoot) && tree.activeElement === place.current;
          flushSync(() => drawAgain((count) => count + 1));
          if (hadFocus && id !== undefined && place.current === null) tree.getElementById(id)?.focus();
        },
        () => {
          if (!gone) setFailed(true);
        },
      );
      return () => {
        gone = true;
      };
    }, [failed, id]);
    if (loaded !== undefined) {
      const Loaded = loaded;
      return <Loaded {...props} />;
    }
    if (!failed) {
      return (
        <p ref={place} id={id} className="bylaw-shown nothing bylaw-later" tabIndex={-1} role="status">
          {messages.loading}
        </p>
      );
    }
    return (
      <p className="bylaw-help" role="status">
        {messages.partMissing}{" "}
        <button id={id} type="button" className="bylaw-bare link" onClick={() => setFailed(false)}>
          {messages.tryAgain}
        </button>
      </p>
    );
  };
}

/** Tells all tabs of a person that something has changed in the cabinet, this one included. */
export interface ChangeChannel {
  tell(): void;
  listen(listener: () => void): () => void;
  close(): void;
}

/** @param name the cabinet's */
export function openChangeChannel(name: string): ChangeChannel {
  const listeners = new Set<() => void>();
  const call = (): void => {
    for (const listener of listeners) listener();
  };
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(name);
  channel?.addEventListener("message", call);
  // Without a channel a tab looks when somebody looks at it.
  const look = (): void => {
    if (document.visibilityState === "visible") call();
  };
  if (channel === undefined) document.addEventListener("visibilitychange", look);
  return {
    tell() {
      channel?.postMessage("changed");
      call();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      channel?.close();
      document.removeEventListener("visibilitychange", look);
      listeners.clear();
    },
  };
}

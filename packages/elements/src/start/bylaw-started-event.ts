/** The company has its first release: the pack that was chosen, with its answers. */
export class BylawStartedEvent extends Event {
  static readonly type = "bylaw-started";
  /** The id of the release. */
  readonly release: string;
  readonly pack: string;

  constructor(release: string, pack: string) {
    super(BylawStartedEvent.type, { bubbles: true, composed: true });
    this.release = release;
    this.pack = pack;
  }
}

declare global {
  interface HTMLElementEventMap {
    "bylaw-started": BylawStartedEvent;
  }
}

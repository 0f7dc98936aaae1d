/**
 * A part of a list. `limit` is 1 to 500, 50 when left out; `after` is the `next` of the page before.
 *
 * @issues `storage/bad-cursor` when `after` did not come from the same list
 */
export interface PageRequest {
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Present when there is more. */
  readonly next?: string;
}

export interface ScanQuery {
  /** Records in a batch; 1,000 when left out. */
  readonly batch?: number | undefined;
}

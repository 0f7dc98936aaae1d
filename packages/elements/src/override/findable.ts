/** One of the things that can be found. */
export interface Findable {
  readonly id: string;
  readonly text: string;
}

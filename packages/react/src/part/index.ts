/** Small pieces that several parts of a form draw. */
export { Icon } from "./icon.tsx";

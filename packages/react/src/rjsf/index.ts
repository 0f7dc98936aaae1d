/** RJSF, behind one file: nothing else knows that it is there. */
export { RjsfForm } from "./rjsf-form.tsx";

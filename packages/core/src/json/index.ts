/** JSON as data: equality, freezing, pointers, near misses. Nothing here knows about policies. */
export { asList, deepFreeze, isObject, jsonEqual, own, wordOf, type Json } from "./json.ts";
export { nearest } from "./nearest.ts";
export { pointerOf, pointerPath, pointerStep } from "./pointer.ts";

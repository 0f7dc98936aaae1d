import { defineElement } from "../element/index.ts";
import { BylawReleases } from "../releases/index.ts";

defineElement("bylaw-releases", BylawReleases);

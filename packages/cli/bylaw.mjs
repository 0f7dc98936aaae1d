#!/usr/bin/env node
// What `npm i @bylaw/cli` puts on the path. It is there before the package is built, so that it can be linked.
import "./dist/main.js";

import { readFileSync, globSync } from "node:fs";
import { parsePack, bind, decide } from "@bylaw/core";
const docs = globSync("/work/main/packages/packs/bean-products/**/*.json").map((f)=>JSON.parse(readFileSync(f,"utf8")));
const pack = parsePack(docs);
let t=performance.now(); for(let i=0;i<20;i++) bind(pack,{asOf:"2026-01-01"}); console.log("bind ms",(performance.now()-t)/20);
const p=bind(pack,{asOf:"2026-01-01"});
t=performance.now(); for(let i=0;i<50;i++) decide(p,"tier",{customer:{segment:"dealer",annualPurchaseAmount:986000}}); console.log("decide ms",(performance.now()-t)/50);

// Lesson 6: facts that only the ERP knows. `npm run example -- 06` starts a little ERP and the API, asks for the tier of six
// customers, and says for each whether the ERP was asked and what came of it. Both go on to listen.
import { createBylaw } from "./create-bylaw.ts";
import { createErp } from "./erp.ts";
import { listen } from "./listen.ts";
import { tellTiers } from "./tell-tiers.ts";

const erp = createErp();
const { address: books } = await listen(erp.app, 8506);
const { address } = await listen(await createBylaw({ erp: books, patience: 800, note: console.error }), 8406);

for (const line of await tellTiers(address, erp.asked)) console.log(line);
console.log(`
curl -X POST ${address}/v1/decisions/tier -H 'content-type: application/json' -d '{"subject": "C-1", "explain": true}'
curl ${books}/customers/C-1/purchases`);

/** What kind of shop a retailer runs. */
export type RetailerType = "chainSupermarket" | "convenienceStore" | "independentShop";

/** How the factory grades a retailer. */
export type RetailerGrade = "key" | "ordinary" | "independent";

import { describe } from "vitest";
import { auditContract } from "./contract/audit.contract.ts";
import { conflictContract } from "./contract/conflicts.contract.ts";
import type { ContractOpener } from "./contract/contract-database.contract.ts";
import { dutyContract } from "./contract/duties.contract.ts";
import { formContract } from "./contract/forms.contract.ts";
import { listContract } from "./contract/lists.contract.ts";
import { migrationContract } from "./contract/migrations.contract.ts";
import { overrideContract } from "./contract/overrides.contract.ts";
import { roundTripContract } from "./contract/round-trips.contract.ts";
import { tenantContract } from "./contract/tenants.contract.ts";

/** What every store does, whatever it keeps its rows in. A new dialect is done when this passes. */
export function runStorageContract(name: string, opener: ContractOpener): void {
  describe(`storage contract: ${name}`, () => {
    describe("round trips", () => roundTripContract(opener));
    describe("conflicts", () => conflictContract(opener));
    describe("lists", () => listContract(opener));
    describe("audit", () => auditContract(opener));
    describe("duties", () => dutyContract(opener));
    describe("overrides", () => overrideContract(opener));
    describe("forms", () => formContract(opener));
    describe("tenants", () => tenantContract(opener));
    describe("migrations", () => migrationContract(opener));
  });
}

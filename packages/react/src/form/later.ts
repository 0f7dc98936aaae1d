import type { ComponentProps, ComponentType } from "react";

import type { InterviewProps } from "../interview/index.ts";
import { onDemand } from "../part/index.ts";
import type { ReadForm as ReadFormComponent, Sheet } from "../sheet/index.ts";

/** All answers once more, before they are submitted. */
export const Review: ComponentType<ComponentProps<typeof Sheet>> = onDemand(
  async () => (await import("../sheet/index.ts")).Sheet,
);

/** The form as it is only read. */
export const ReadForm: ComponentType<ComponentProps<typeof ReadFormComponent>> = onDemand(
  async () => (await import("../sheet/index.ts")).ReadForm,
);

/** A form that drives a decision, one question at a time. */
export const Interview: ComponentType<InterviewProps> = onDemand(
  async () => (await import("../interview/index.ts")).Interview,
);

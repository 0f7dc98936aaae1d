import type { TransitionChoiceView, TransitionGroupView, TransitionPreviewView } from "../api/index.ts";
import type { TransitionContext } from "./transition-context.ts";
import type { TransitionMessages } from "./transition-messages.ts";

/** What a group is drawn from. */
export interface GroupFrame {
  readonly group: TransitionGroupView;
  readonly preview: TransitionPreviewView;
  readonly messages: TransitionMessages;
  readonly context: TransitionContext;
  readonly id: string;
  readonly choose: (choice: TransitionChoiceView) => void;
}

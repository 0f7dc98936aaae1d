import type { nothing, TemplateResult } from "lit";

import type { TransitionContext } from "./transition-context.ts";
import { renderTransitions } from "./render-transitions.ts";
import { TransitionDesk } from "./transition-desk.ts";
import { transitionMessagesFor } from "./transition-messages.ts";
import { transitionStyles } from "./transition-styles.ts";

/** What is drawn of how customers come to their new outcomes. It comes once a draft changes something. */
export interface TransitionsPart {
  render(context: TransitionContext): TemplateResult | typeof nothing;
  /** Whether something is wrong with the choices. */
  readonly isWrong: boolean;
}

/** Dresses the element and gives what asks whom a draft moves and draws the choices. */
export function openTransitions(root: ShadowRoot, changed: () => void): TransitionsPart {
  const desk = new TransitionDesk(changed);
  const { styleSheet } = transitionStyles;
  if (styleSheet !== undefined && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
  return {
    render: (context) => {
      const { locale, store } = context;
      desk.ask({ client: store.asker.client(), locale, store });
      return renderTransitions(desk, context, transitionMessagesFor(locale));
    },
    get isWrong() {
      return desk.preview?.issues.some(({ severity }) => severity === "error") ?? false;
    },
  };
}

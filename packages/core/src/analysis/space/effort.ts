/** A budget of steps: the same question always gets equally far, however fast the machine is. */
export interface Effort {
  /** Takes steps from the budget; false once there are none left. */
  spend(steps: number): boolean;
  readonly isSpent: boolean;
}

/** A budget of so many steps; one step is about one class of one fact looked at. */
export function createEffort(steps: number): Effort {
  let left = steps;
  return {
    spend: (taken) => {
      left -= taken;
      return left >= 0;
    },
    get isSpent() {
      return left < 0;
    },
  };
}

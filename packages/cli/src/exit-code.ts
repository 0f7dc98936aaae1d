/** How a command ends; `bylaw help` and docs/cli.md explain each. */
export const exitCode = {
  /** All is well. */
  ok: 0,
  /** The command ran and found problems: issues in the policy, a failed case. */
  found: 1,
  /** The command was typed wrongly. */
  usage: 2,
  /** A file, a pack or the facts could not be read. */
  input: 3,
  /** A decision needs facts that are missing. */
  undetermined: 4,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

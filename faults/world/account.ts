import type { TestContext } from "vitest";

/** What came of the faults of one kind. It is kept with the test's result, however the test ends. */
export type Account = {
  readonly kind: string;
  /** How often it struck. */
  kills: number;
  /** Articles that were told to be in. */
  acknowledged: number;
  /** Of these those that were not there. */
  lost: number;
  /** Articles that were there more often than once. */
  doubled: number;
  /** Where what is kept ready was not what is worked out anew. */
  differences: number;
};

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface TaskMeta {
    account?: Account;
  }
}

export function openAccount({ task }: TestContext, kind: string): Account {
  const account = { kind, kills: 0, acknowledged: 0, lost: 0, doubled: 0, differences: 0 };
  task.meta.account = account;
  return account;
}

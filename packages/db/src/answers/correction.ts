import type { Condition, Contribution, Stance } from "@standpoint/core/codebook";

/** What the machine had read where a person corrected it. */
export type MachineReading = {
  stance: Stance;
  conditions: Condition[];
  contribution: Contribution[];
  /** 0 to 1. */
  confidence: number;
};

/** That a claim is as a person says, and what the machine had read. Part of a corrected claim. */
export type Corrected = {
  /** The correction's number, by which it can be undone. */
  number: number;
  by: string | null;
  /** The day it was made, UTC. */
  at: string;
  reason: string;
  /** Null where the reading that counts has no such claim: it is the person's alone. */
  machine: MachineReading | null;
};

/** An entry of the log of corrections. */
export type Correction = {
  number: number;
  articleId: string;
  /** The claim's id when it was corrected. */
  claimId: string;
  /** What is claimed about whom: `stance/FRA`, `force_size/…`, `proposal/…`. */
  about: string;
  quote: string;
  rejected: boolean;
  /** The right values; null leaves what the machine read. */
  stance: Stance | null;
  conditions: Condition[] | null;
  contribution: Contribution[] | null;
  reason: string;
  by: string | null;
  /** The day it was made, UTC. */
  at: string;
  /** What the machine had read; null for a force size or a proposal. */
  machine: MachineReading | null;
  /** The day it was taken back, UTC; null while it holds. */
  undoneAt: string | null;
  undoneBy: string | null;
};

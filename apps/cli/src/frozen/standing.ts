import { createHash } from "node:crypto";
import type { FrozenView } from "@standpoint/db";

/** A frozen view that is there in full: no article behind it was withdrawn. */
export type Standing = FrozenView & { readonly content: string };

/** @returns SHA-256, hexadecimal */
export const hashOf = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

"use client";
import { useWords } from "#use-words";
import { OUTLET_LIST_ID } from "../view/OutletList";
import { useChosen } from "./use-chosen";

/** An outlet's name, typed or taken from the list. Names are separated by commas. */
export function OutletField({ chosen }: { chosen: string }) {
  const { say } = useWords();
  const ref = useChosen<HTMLInputElement>(chosen);
  return (
    <label>
      {say("filter.outlet")}{" "}
      <input ref={ref} name="outlet" list={OUTLET_LIST_ID} defaultValue={chosen} size={16} autoComplete="off" />
    </label>
  );
}

/** @returns whether a field holds a whole name: while one is typed there is nothing to filter by yet */
export function isWhole(field: HTMLInputElement): boolean {
  return field.value === "" || [...(field.list?.options ?? [])].some(({ value }) => value === field.value);
}

"use client";
import { useEffect, useState } from "react";
import { Rich } from "../words/Rich";
import { isSearchKeyOn, turnSearchKey } from "./search-key";

/** Switches the key `/` off and on again. Without scripts there is no such key, and nothing to switch. */
export function SearchKey() {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => setOn(isSearchKeyOn()), []);
  if (on === null) return null;
  function turn(): void {
    turnSearchKey(!on);
    setOn(!on);
  }
  return (
    <p className="reading">
      <label>
        <input type="checkbox" checked={on} onChange={turn} />{" "}
        <Rich say="found.key" values={{ kbd: (key) => <kbd>{key}</kbd> }} />
      </label>
    </p>
  );
}

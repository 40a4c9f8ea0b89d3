import { useEffect, useState } from "react";

/** @returns what stands in an input that the server drew, as it is typed, without blanks around it */
export function useTyped(box: HTMLInputElement): string {
  const [typed, setTyped] = useState(box.value.trim());
  useEffect(() => {
    const onInput = () => setTyped(box.value.trim());
    box.addEventListener("input", onInput);
    return () => box.removeEventListener("input", onInput);
  }, [box]);
  return typed;
}

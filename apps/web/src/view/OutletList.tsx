/** The id by which a field offers the outlets. */
export const OUTLET_LIST_ID = "known-outlets";

/** The outlets that articles name, offered where one is typed; works without scripts. */
export function OutletList({ names }: { names: readonly string[] }) {
  return (
    <datalist id={OUTLET_LIST_ID}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

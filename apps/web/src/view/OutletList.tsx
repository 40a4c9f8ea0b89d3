/** The id by which a field offers the outlets. */
export const OUTLET_LIST_ID = "known-outlets";

const option = (name: string) => `<option>${name.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</option>`;

/**
 * The outlets that articles name, offered where one is typed; works without scripts. Written as one string: an element
 * each would stand in the page's data again at twice its length.
 */
export function OutletList({ names }: { names: readonly string[] }) {
  return <datalist id={OUTLET_LIST_ID} dangerouslySetInnerHTML={{ __html: names.map(option).join("") }} />;
}

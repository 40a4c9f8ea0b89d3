import "server-only";
import { parseView, type SearchInput, type View } from "@standpoint/charts/params";
import { notFound } from "next/navigation";

/** @returns the page's view. The proxy has answered 400 to what cannot be read, so nothing is left but to refuse. */
export async function readView(searchParams: Promise<SearchInput>): Promise<View> {
  const { view } = parseView(await searchParams);
  return view ?? notFound();
}

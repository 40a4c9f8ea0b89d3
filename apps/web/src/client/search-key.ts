/* Whether the key `/` leads into the search box, remembered on this device. A browser that keeps nothing has it on. */

const OFF = "search-key-off";

export function isSearchKeyOn(): boolean {
  try {
    return localStorage.getItem(OFF) !== "1";
  } catch {
    return true;
  }
}

export function turnSearchKey(on: boolean): void {
  try {
    localStorage.setItem(OFF, on ? "0" : "1");
  } catch {
    // It then stays as it is until the next page.
  }
}

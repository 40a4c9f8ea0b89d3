/**
 * A text as a newspaper would write it, and the force sizes that it tells: `30000`, `10000-30000`, `-10000` (at most),
 * `200000-` (at least), `5 brigades`; several with `; ` between; nothing where it tells none. Own words throughout.
 */
export type Told = readonly [text: string, sizes: string];

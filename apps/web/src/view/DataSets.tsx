import { DATA_FORMS, DATA_SETS, schemaPath } from "@standpoint/charts/data-sets";

/** The whole data set: what a row is, and the files. */
export function DataSets() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls, and the keyboard must reach that
    <section className="table-scroll" aria-label="Files of the whole data set" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Data</th>
            <th scope="col">A row is</th>
            <th scope="col">Files</th>
            <th scope="col">Form</th>
          </tr>
        </thead>
        <tbody>
          {[...DATA_SETS.values()].map((set) => (
            <tr key={set.name}>
              <th scope="row">{set.title}</th>
              <td>{set.about}</td>
              <td className="file-links">
                {[...DATA_FORMS.keys()].map((extension) => (
                  <a
                    key={extension}
                    href={`/data/${set.name}.${extension}`}
                    aria-label={`${set.title} as ${extension}`}
                  >
                    {extension.toUpperCase()}
                  </a>
                ))}
              </td>
              <td>
                <a href={schemaPath(set)} aria-label={`JSON schema of ${set.title.toLowerCase()}`}>
                  Schema
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

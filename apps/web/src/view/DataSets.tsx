import { DATA_FORMS, DATA_SETS, type DataSet, schemaPath } from "@standpoint/charts/data-sets";
import { useWords } from "#use-words";

/** The whole data set: what a row is, and the files. */
export function DataSets() {
  const { say, language } = useWords();
  const titleOf = ({ name }: DataSet) => say(`dataSet.${name}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls, and the keyboard must reach that
    <section className="table-scroll" aria-label={say("taking.filesOfAll")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("taking.data")}</th>
            <th scope="col">{say("taking.row")}</th>
            <th scope="col">{say("taking.files")}</th>
            <th scope="col">{say("taking.form")}</th>
          </tr>
        </thead>
        <tbody>
          {[...DATA_SETS.values()].map((set) => (
            <tr key={set.name}>
              <th scope="row">{titleOf(set)}</th>
              <td>{say(`dataSetRow.${set.name}`)}</td>
              <td className="file-links">
                {[...DATA_FORMS.keys()].map((extension) => (
                  <a
                    key={extension}
                    href={`/data/${set.name}.${extension}`}
                    aria-label={say("taking.fileAs", { title: titleOf(set), form: extension })}
                  >
                    {extension.toUpperCase()}
                  </a>
                ))}
              </td>
              <td>
                <a
                  href={schemaPath(set)}
                  aria-label={say("taking.schemaOf", { title: titleOf(set).toLocaleLowerCase(language) })}
                >
                  {say("taking.schema")}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

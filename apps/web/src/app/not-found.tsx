import { useWords } from "#use-words";
import { Rich } from "../words/Rich";

export default function NotFound() {
  const { say, link } = useWords();
  return (
    <main id="content" className="prose">
      <h1>{say("wrong.notFound")}</h1>
      <p>
        <Rich
          say="wrong.notFoundAbout"
          values={{
            map: (text) => <a href={link("/")}>{text}</a>,
            countries: (text) => <a href={link("/countries")}>{text}</a>,
          }}
        />
      </p>
    </main>
  );
}

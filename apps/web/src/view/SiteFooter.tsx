import { useWords } from "#use-words";
import { rightOfHundred } from "../server/evaluation";
import { Rich } from "../words/Rich";

export function SiteFooter() {
  const { say, link } = useWords();
  const right = rightOfHundred();
  return (
    <footer className="site-foot">
      <p>
        {say("foot.read")}{" "}
        {right !== null && (
          <>
            <a href={link("/method#how-good")}>{say("foot.right", { right })}</a>.{" "}
          </>
        )}
        <a href={link("/method")}>{say("foot.how")}</a>.
      </p>
      <p>
        <Rich
          say="foot.licence"
          values={{
            licence: (text) => <a href="https://creativecommons.org/licenses/by/4.0/">{text}</a>,
            data: (text) => <a href={link("/data")}>{text}</a>,
            status: (text) => <a href={link("/status")}>{text}</a>,
          }}
        />
      </p>
      <p className="quiet">{say("drawn.borders")}</p>
    </footer>
  );
}

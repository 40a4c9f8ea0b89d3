import { rightOfHundred } from "../server/evaluation";

export function SiteFooter() {
  const right = rightOfHundred();
  return (
    <footer className="site-foot">
      <p>
        Read by machine from articles, every colour followed back to a sentence.{" "}
        {right !== null && (
          <>
            <a href="/method#how-good">Right in {right} of 100</a>.{" "}
          </>
        )}
        <a href="/method">How it is read</a>.
      </p>
      <p>
        Data and charts <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, code MIT.{" "}
        <a href="/data">Download and embed</a>. <a href="/status">How the work goes</a>.
      </p>
      <p className="quiet">
        Borders and names imply no endorsement. Crimea is shown as part of Ukraine (UN General Assembly resolution
        68/262).
      </p>
    </footer>
  );
}

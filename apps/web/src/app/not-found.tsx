export default function NotFound() {
  return (
    <main id="content" className="prose">
      <h1>There is no such page</h1>
      <p>
        The address names a country, an article or a page that is not here. <a href="/">To the map</a>, or{" "}
        <a href="/countries">to the list of countries</a>.
      </p>
    </main>
  );
}

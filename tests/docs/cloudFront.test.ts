/** The function of docs/hosts/ that CloudFront runs for every address. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";

const source = readFileSync("docs/hosts/cloudfront-function.js", "utf8");

function answer(uri: string) {
  return runInNewContext(`${source}; handler({ request: { uri } })`, { uri });
}

it.each([
  ["/", "/index.html"],
  ["/actors/", "/actors/index.html"],
  ["/data/timeline.json", "/data/timeline.json"],
  ["/404.html", "/404.html"],
])("asks for %s as %s", (uri, file) => {
  expect(answer(uri)).toMatchObject({ uri: file });
});

it.each(["/actors", "/timeline/articles/bridge-opens"])("redirects %s to its folder", uri => {
  expect(answer(uri)).toMatchObject({ statusCode: 301, headers: { location: { value: `${uri}/` } } });
});

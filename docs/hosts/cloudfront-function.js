// CloudFront in front of a private S3 bucket: a function for “Viewer request”. A bucket has no folders, so somebody has to say which
// file a folder's address means, and to redirect an address without its last slash: addresses of a page are relative to its
// folder.

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it.
function handler(event) {
  const request = event.request;
  const last = request.uri.slice(request.uri.lastIndexOf("/") + 1);
  if (last === "") request.uri += "index.html";
  else if (!last.includes("."))
    return {
      statusCode: 301,
      statusDescription: "Moved Permanently",
      headers: { location: { value: `${request.uri}/` } },
    };
  return request;
}

// How a request leaves: with fetch, or with the functions of a mini-program.
// @ts-check

/** @type {import('./client').Transport} */
export async function fetchTransport({ method, url, headers, body, file }) {
  const form = file ? new FormData() : undefined;
  if (file) form?.append(file.name, /** @type {Blob} */ (file.file), 'file');
  const answer = await fetch(url, { method, headers, body: form ?? body });
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
}

/** @type {import('./client').Transport} */
export function wxTransport(request) {
  const wx = /** @type {any} */ (globalThis).wx;
  return new Promise((done, fail) => {
    const common = {
      url: request.url,
      header: request.headers,
      success: (/** @type {any} */ answer) => done({ status: answer.statusCode, headers: lowerCase(answer.header), text: `${answer.data ?? ''}` }),
      fail: (/** @type {any} */ reason) => fail(new Error(reason?.errMsg)),
    };
    // Text: what is no JSON, such as an empty answer, would be an error otherwise.
    if (request.file) wx.uploadFile({ ...common, name: request.file.name, filePath: request.file.file });
    else wx.request({ ...common, method: request.method, data: request.body, dataType: 'text', responseType: 'text' });
  });
}

/** @param {Record<string, string> | undefined} headers */
function lowerCase(headers) {
  return Object.fromEntries(Object.entries(headers || {}).map(([name, value]) => [name.toLowerCase(), `${value}`]));
}

// Calls the operations of openapi.yaml from mini-programs, browsers and Node; client.d.ts says what each takes and gives.
// @ts-check
import { operations } from './operations.js';
import { fetchTransport, wxTransport } from './transports.js';

export { fetchTransport, wxTransport };

const DONE = 300;
const UNAUTHENTICATED = 401;
// Nothing was decided, so the same request may be sent again.
const PASSING = [429, 503];

/** A refusal: decide by `code`, show `message`. */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {Record<string, any>} members
   * @param {number | undefined} retryAfter
   */
  constructor(status, members, retryAfter) {
    super(members.detail || '系统出了问题，请稍后再试。');
    this.name = /** @type {const} */ ('Problem');
    this.status = status;
    this.code = members.code || 'internal';
    this.retryAfter = retryAfter;
    this.members = members;
  }
}

/** No answer came. Whether the request was done is not known; send it again with the same key. */
export class NetworkFailure extends Error {
  constructor() {
    super('网络不通，请稍后再试。');
    this.name = /** @type {const} */ ('NetworkFailure');
  }
}

/** A new key for a filing or an upload. */
export function newKey() {
  const part = () => Math.floor(Math.random() * 0x100000000).toString(36);
  return `${Date.now().toString(36)}-${part()}${part()}${part()}`;
}

/** @type {import('./client').createClient} */
export function createClient(options = {}) {
  const baseUrl = (options.baseUrl || '').replace(/\/$/, '');
  const transport = options.transport || ('wx' in globalThis ? wxTransport : fetchTransport);
  const wait = options.wait || (seconds => new Promise(done => setTimeout(done, seconds * 1000)));
  const { token = () => undefined, renew, attempts = 4, patience = 20 } = options;
  /** @type {Promise<string | undefined> | undefined} */
  let renewing;

  /** @param {string} id @param {any} [call] @returns {Promise<import('./client').Outgoing>} */
  async function request(id, call = {}) {
    const info = operations[/** @type {import('./operations').OperationId} */ (id)];
    const bearer = info.token ? await token() : undefined;
    /** @type {Record<string, string>} */
    const headers = { Accept: 'application/json, application/problem+json' };
    if (bearer) headers.Authorization = `Bearer ${bearer}`;
    if (call.key) headers['Idempotency-Key'] = call.key;
    if (call.ifMatch) headers['If-Match'] = call.ifMatch;
    const outgoing = { method: info.method, url: baseUrl + address(info, call), headers };
    if (call.file !== undefined) return { ...outgoing, file: { name: 'file', file: call.file } };
    if (call.body === undefined) return outgoing;
    headers['Content-Type'] = info.body || 'application/json';
    return { ...outgoing, body: typeof call.body === 'string' || call.body instanceof ArrayBuffer ? call.body : JSON.stringify(call.body) };
  }

  /** @param {import('./client').Outgoing} outgoing */
  async function sendPatiently(outgoing) {
    for (let attempt = 1; ; attempt++) {
      const answer = await transport(outgoing).catch(() => undefined);
      const pause = pauseAfter(answer, attempt);
      if (pause === undefined || attempt >= attempts || pause > patience) {
        if (!answer) throw new NetworkFailure();
        return answer;
      }
      await wait(pause);
    }
  }

  // Somebody else may have signed in again while this request was on its way.
  /** @param {string} refused */
  async function freshToken(refused) {
    const current = await token();
    if (current && `Bearer ${current}` !== refused) return current;
    if (renew) renewing = renewing || renew().finally(() => (renewing = undefined));
    return renewing;
  }

  /** @param {string} id @param {any} [call] @returns {Promise<import('./client').Reply<any>>} */
  async function send(id, call) {
    let outgoing = await request(id, call);
    let answer = await sendPatiently(outgoing);
    if (answer.status === UNAUTHENTICATED && outgoing.headers.Authorization) {
      const fresh = await freshToken(outgoing.headers.Authorization);
      if (fresh) {
        outgoing = { ...outgoing, headers: { ...outgoing.headers, Authorization: `Bearer ${fresh}` } };
        answer = await sendPatiently(outgoing);
      }
    }
    return read(answer);
  }

  return {
    call: (id, ...call) => send(id, call[0]),
    upload: (id, call) => send(id, call),
    request: (id, ...call) => request(id, call[0]),
    async *pages(id, ...[call]) {
      /** @type {string | undefined} */
      let continuation;
      do {
        const given = /** @type {any} */ (call || {});
        const { body } = await send(id, { ...given, query: { ...given.query, ...(continuation ? { continuation } : {}) } });
        yield body;
        continuation = body.continuation;
      } while (continuation);
    },
  };
}

/** @param {import('./operations').OperationInfo} info @param {any} call */
function address(info, call) {
  const path = info.path.replace(/\{(\w+)\}/g, (_, name) => {
    if (call.path?.[name] === undefined) throw new TypeError(`${info.method} ${info.path} needs path.${name}`);
    return encodeURIComponent(call.path[name]);
  });
  const query = info.query
    .filter(name => call.query?.[name] !== undefined)
    .map(name => `${name}=${encodeURIComponent(call.query[name])}`);
  return query.length ? `${path}?${query.join('&')}` : path;
}

// As long as the service says, else longer each time; undefined when sending again would not help.
/** @param {import('./client').Incoming | undefined} answer @param {number} attempt */
function pauseAfter(answer, attempt) {
  if (answer && !PASSING.includes(answer.status)) return undefined;
  return retryAfter(answer) ?? 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
}

/** @param {import('./client').Incoming | undefined} answer */
function retryAfter(answer) {
  const seconds = Number(answer?.headers['retry-after']);
  return seconds > 0 ? seconds : undefined;
}

/** @param {import('./client').Incoming} answer */
function read(answer) {
  const body = parse(answer.text);
  if (answer.status >= DONE) throw new Problem(answer.status, body ?? {}, retryAfter(answer));
  return { status: answer.status, body, etag: answer.headers.etag, location: answer.headers.location };
}

/** @param {string} text */
function parse(text) {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

import type { ErrorCode, OperationId } from './operations';
import type { operations } from './schema';

type Json<Body> = Body extends { content: { 'application/json': infer Value } } ? Value
  : Body extends { content: { 'application/octet-stream': unknown } } ? ArrayBuffer : never;
type Parameters<Id extends OperationId, Place extends string> = operations[Id]['parameters'] extends { [P in Place]: infer Values } ? Values : never;
type Success<Id extends OperationId> = operations[Id]['responses'][keyof operations[Id]['responses'] & (200 | 201 | 202 | 204)];
type Member<Name extends string, Value> = [Value] extends [never] ? unknown : undefined extends Value ? { [N in Name]?: Value } : { [N in Name]: Value };
type Query<Id extends OperationId> = operations[Id]['parameters'] extends { query: infer Values } ? Values
  : operations[Id]['parameters'] extends { query?: infer Values } ? Values | undefined : never;
type Keyed<Id extends OperationId> = operations[Id]['parameters'] extends { header: { 'Idempotency-Key': string } } ? { key: string } : unknown;

/** What the body of a request is; never for an operation without a JSON body. */
export type RequestBody<Id extends OperationId> = operations[Id] extends { requestBody: infer Body } ? Json<Body>
  : operations[Id] extends { requestBody?: infer Body } ? Json<Exclude<Body, undefined>> | undefined : never;

/** What an operation answers when it succeeds. */
export type Answer<Id extends OperationId> = Json<Success<Id>>;

/** What an operation is called with: the parameters of its path and query, its body, and its headers by their purpose. */
export type Call<Id extends OperationId> = Member<'path', Parameters<Id, 'path'>> & Member<'query', Query<Id>> & Member<'body', RequestBody<Id>> & Keyed<Id> & {
  /** The ETag that the person has seen; when things have moved on since, the answer is `stale_version`. */
  ifMatch?: string;
};

/** What came back. */
export interface Reply<Body> {
  status: number;
  body: Body;
  /** For `ifMatch` of the next change. */
  etag?: string;
  /** Where what was made is read. */
  location?: string;
}

/** A request as it goes out, for `wx.downloadFile` or an own transport. */
export interface Outgoing {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | ArrayBuffer;
  /** A file to be sent as a form: a path of `wx.chooseMedia`, or a Blob in a browser. */
  file?: { name: string; file: unknown };
}

/** An answer as it came in; header names in lower case. */
export interface Incoming {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** Sends one request; rejects only when no answer came. */
export type Transport = (request: Outgoing) => Promise<Incoming>;

export interface ClientOptions {
  /** Such as `https://complaints.example.cn`; empty for the page's own host. */
  baseUrl?: string;
  /** By default `wx` where there is one, else `fetch`. */
  transport?: Transport;
  /** The token of who is signed in; asked before every request. */
  token?: () => string | undefined | Promise<string | undefined>;
  /** Signs in again after a 401 and gives the new token; the request is sent once more. Asked once for all that wait. */
  renew?: () => Promise<string | undefined>;
  /** How often a request is sent at most when the network or the service is away; default 4. */
  attempts?: number;
  /** Longest wait in seconds that is waited out rather than shown; default 20. */
  patience?: number;
  /** Waits so many seconds; for tests. */
  wait?: (seconds: number) => Promise<void>;
}

export interface Client {
  /** Calls an operation. Rejects with {@link Problem} when it is refused, with {@link NetworkFailure} when nobody answered. */
  call<Id extends OperationId>(id: Id, ...call: {} extends Call<Id> ? [Call<Id>?] : [Call<Id>]): Promise<Reply<Answer<Id>>>;
  /** Uploads one file with one request, or attaches the one that came in pieces (`query.upload`). The same key with the same file may be sent again. */
  upload<Id extends OperationId>(id: Id, call: Omit<Call<Id>, 'body'> & { file?: unknown }): Promise<Reply<Answer<Id>>>;
  /** The pages of a list, one after the other, until there are no more. */
  pages<Id extends OperationId>(id: Id, ...call: {} extends Call<Id> ? [Call<Id>?] : [Call<Id>]): AsyncGenerator<Answer<Id>>;
  /** The request of an operation, not sent: for downloads. */
  request<Id extends OperationId>(id: Id, ...call: {} extends Call<Id> ? [Call<Id>?] : [Call<Id>]): Promise<Outgoing>;
}

/** A refusal: decide by `code`, show `message`. */
export declare class Problem extends Error {
  readonly name: 'Problem';
  readonly status: number;
  readonly code: ErrorCode | (string & {});
  /** Seconds after which the same request may be sent again, where the service says so. */
  readonly retryAfter?: number;
  /** All of the problem document: `errors` by field, `step`, `version` and others that errors.yaml names. */
  readonly members: Record<string, any>;
}

/** No answer came. Whether the request was done is not known; send it again with the same key. */
export declare class NetworkFailure extends Error {
  readonly name: 'NetworkFailure';
}

/** A client of the service; one for each who is signed in. */
export declare function createClient(options?: ClientOptions): Client;

/** A new key for a filing or an upload. Keep it with the draft until the answer is there. */
export declare function newKey(): string;

/** Sends with `fetch`, in browsers and in Node. */
export declare const fetchTransport: Transport;

/** Sends with `wx.request` and `wx.uploadFile`, in mini-programs. */
export declare const wxTransport: Transport;

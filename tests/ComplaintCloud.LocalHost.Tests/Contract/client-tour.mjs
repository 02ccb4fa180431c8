// Run by ClientTests: node client-tour.mjs <address of the server> <folder of the client>. Ends with 0 when all holds.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [, , baseUrl, folder, photo] = process.argv;
const { createClient, fetchTransport, wxTransport, NetworkFailure, newKey, Problem } = await import(pathToFileURL(`${folder}/client.js`));
const jpeg = Buffer.from(await readFile(photo));

async function signIn(id = 'c01', audience = 'customer') {
  const { body } = await createClient({ baseUrl }).call('signInForDevelopment', { body: { company: 'jiejia', audience, id } });
  return body.token;
}

// What a phone has: wx.request and wx.uploadFile, which answer with callbacks and any capitals in header names.
globalThis.wxOnPhone = {
  request: ({ url, method, header, data, success, fail }) =>
    fetch(url, { method, headers: header, body: data }).then(async answer => success({ statusCode: answer.status, header: capitals(answer.headers), data: await answer.text() }), fail),
  uploadFile: async ({ url, filePath, name, header, success, fail }) => {
    const form = new FormData();
    form.append(name, new Blob([await readFile(filePath)]), 'photo.jpg');
    fetch(url, { method: 'POST', headers: header, body: form }).then(async answer => success({ statusCode: answer.status, header: capitals(answer.headers), data: await answer.text() }), fail);
  },
};
const capitals = headers => Object.fromEntries([...headers].map(([name, value]) => [name.toUpperCase(), value]));

async function tour(transport, file, customer) {
  const token = await signIn(customer);
  const client = createClient({ baseUrl, transport, token: () => token });
  const key = newKey();
  const filing = { key, body: { text: `卫生间镜子没有擦干净。（${customer}）`, wish: 'redo', anotherMatter: true } };
  const filed = await client.call('fileComplaint', filing);
  assert.equal(filed.status, 201);
  assert.match(filed.etag, /^"\d+"$/);
  assert.equal(filed.location, `/api/customer/complaints/${filed.body.id}`);
  assert.equal((await client.call('fileComplaint', filing)).body.id, filed.body.id);
  await assert.rejects(client.call('fileComplaint', { key, body: { text: '别的事情。', wish: 'answer' } }), one => one instanceof Problem && one.code === 'idempotency_key_reused');
  const path = { complaintId: filed.body.id };
  const upload = { path, query: { purpose: 'complaint' }, key: newKey(), file };
  const added = await client.upload('addMyAttachment', upload);
  assert.equal(added.body.contentType, 'image/jpeg');
  assert.equal((await client.upload('addMyAttachment', upload)).body.id, added.body.id);
  const shown = await fetch(baseUrl + added.body.url);
  assert.equal(shown.status, 200);
  for (let i = 0; i < 3; i++) await client.call('fileComplaint', { key: newKey(), body: { text: `第${i}件别的事情，客厅窗户没有擦。`, wish: 'answer', anotherMatter: true } });
  await refusals(client, path);
  if (!(file instanceof Blob)) await inPieces(client, path);
}

async function inPieces(client, path) {
  const uploadId = newKey();
  const whole = jpeg.buffer.slice(jpeg.byteOffset, jpeg.byteOffset + jpeg.length);
  await client.call('sendMyPiece', { path: { uploadId }, query: { offset: 0 }, body: whole.slice(0, 20) });
  await assert.rejects(client.call('sendMyPiece', { path: { uploadId }, query: { offset: 30 }, body: whole.slice(30) }), one => one.code === 'upload_offset' && one.members.received === 20);
  const { received } = (await client.call('getMyUpload', { path: { uploadId } })).body;
  await client.call('sendMyPiece', { path: { uploadId }, query: { offset: received }, body: whole.slice(received) });
  const attach = { path, query: { purpose: 'complaint', upload: uploadId }, key: uploadId };
  const added = await client.upload('addMyAttachment', attach);
  assert.equal((await client.upload('addMyAttachment', attach)).body.id, added.body.id);
}

async function refusals(client, path) {
  await assert.rejects(client.call('rateHandling', { path, body: { stars: 9 } }), one => one instanceof Problem && one.status === 422 && one.members.errors.stars.length === 1);
  await assert.rejects(client.call('getMyComplaint', { path: { complaintId: 'p8zd5s0rvcabzff8p41x' } }), one => one.code === 'not_found' && one.message === '没有找到这个投诉。');
  const agent = createClient({ baseUrl, token: () => signIn('s01', 'staff') });
  await assert.rejects(agent.call('takeComplaint', { path, body: {}, ifMatch: '"0"' }), one => one.code === 'stale_version' || one.code === 'invalid_request');
}

async function paging() {
  const agent = createClient({ baseUrl, token: () => signIn('s01', 'staff') });
  const ids = [];
  let pages = 0;
  for await (const page of agent.pages('listQueue', { query: { take: 2 } })) {
    pages++;
    ids.push(...page.items.map(item => item.id));
  }
  assert.ok(pages >= 3 && new Set(ids).size === ids.length, `${pages} pages of ${ids}`);
}

async function patience() {
  const waits = [];
  const answers = [
    { status: 429, headers: { 'retry-after': '7' }, text: '{"code":"too_many_requests"}' },
    undefined,
    { status: 503, headers: { 'retry-after': '5' }, text: '{"code":"store_unavailable"}' },
    { status: 200, headers: {}, text: '{"status":"ok"}' },
  ];
  const moody = () => (answers[0] ? Promise.resolve(answers.shift()) : (answers.shift(), Promise.reject(new Error('offline'))));
  const client = createClient({ transport: moody, wait: async seconds => void waits.push(seconds) });
  assert.equal((await client.call('getHealth')).body.status, 'ok');
  assert.equal(waits.length, 3);
  assert.deepEqual([waits[0], waits[2]], [7, 5]);
  const offline = createClient({ transport: () => Promise.reject(new Error('offline')), wait: async () => {}, attempts: 2 });
  await assert.rejects(offline.call('getHealth'), one => one instanceof NetworkFailure);
  const busy = createClient({ transport: async () => ({ status: 429, headers: { 'retry-after': '60' }, text: '{"code":"too_many_requests","detail":"稍等"}' }), wait: () => assert.fail('not waited out') });
  await assert.rejects(busy.call('getHealth'), one => one.retryAfter === 60 && one.message === '稍等');
}

async function renewal() {
  let token = 'expired';
  let renewals = 0;
  const client = createClient({
    baseUrl,
    token: () => token,
    renew: async () => {
      renewals++;
      return (token = await signIn('c03'));
    },
  });
  await Promise.all([client.call('listMyOrders'), client.call('listMyOrders'), client.call('listMyComplaints')]);
  assert.equal(renewals, 1);
  const lost = createClient({ baseUrl, token: () => 'expired', renew: async () => undefined });
  await assert.rejects(lost.call('listMyOrders'), one => one.code === 'unauthenticated');
}

await writeFile(`${photo}.copy`, jpeg);
await tour(fetchTransport, new Blob([jpeg]), 'c01');
globalThis.wx = globalThis.wxOnPhone;
await tour(wxTransport, `${photo}.copy`, 'c02');
await paging();
await patience();
await renewal();
console.log('all holds');

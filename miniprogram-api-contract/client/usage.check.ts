// Not run: what must and what must not pass the type check.
import { createClient, NetworkFailure, newKey, Problem } from './client';
import type { ErrorCodes } from './operations';

const client = createClient({ baseUrl: 'https://complaints.example.cn', token: () => 'token' });

export async function file(): Promise<string> {
  const { body, etag } = await client.call('fileComplaint', { key: newKey(), body: { text: '镜子没擦。', wish: 'redo' } });
  await client.call('answerPlan', { path: { complaintId: body.id }, body: { planNo: 1, accepted: true } });
  await client.call('approvePlan', { path: { complaintId: body.id }, body: { planNo: 1 }, ifMatch: etag });
  await client.call('getMyComplaint', { path: { complaintId: body.id } });
  await client.call('listMyComplaints');
  await client.call('checkIn');
  await client.upload('addMyAttachment', { path: { complaintId: body.id }, query: { purpose: 'complaint' }, key: newKey(), file: 'wxfile://photo.jpg' });
  await client.call('sendMyPiece', { path: { uploadId: 'u1' }, query: { offset: 0 }, body: new ArrayBuffer(8) });
  for await (const page of client.pages('listMyComplaints', { query: { take: 50 } })) console.log(page.items.map(item => item.number));
  // @ts-expect-error A filing needs a key.
  await client.call('fileComplaint', { body: { text: '镜子没擦。', wish: 'redo' } });
  // @ts-expect-error It needs a wish.
  await client.call('fileComplaint', { key: newKey(), body: { text: '镜子没擦。' } });
  // @ts-expect-error There is no such operation.
  await client.call('fileComplaints');
  // @ts-expect-error The case must be named.
  await client.call('getMyComplaint', {});
  // @ts-expect-error A complaint has no such member.
  return body.nummer ?? body.number;
}

export function whyNotFiled(refusal: Problem): string {
  const code = refusal.code as ErrorCodes['fileComplaint'];
  if (code === 'similar_case_open') return '已有一份投诉。';
  // @ts-expect-error Filing does not meet this.
  return code === 'plan_over_limit' ? '' : refusal.message;
}

export function sentence(failure: unknown): string {
  if (failure instanceof NetworkFailure) return failure.message;
  if (failure instanceof Problem && failure.code === 'stale_version') return '请刷新。';
  return failure instanceof Problem ? failure.message : '出错了。';
}

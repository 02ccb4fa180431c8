// Restate's server with a TypeScript service. Usage: node restate.mjs measure=one|ten|event count=N data=DIR
import { mkdtempSync } from "node:fs";
import http2 from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as restate from "@restatedev/restate-sdk";
import { latencies, limitTime, number, print, settings } from "./lib/figures.mjs";
import { freePort, request } from "./lib/loopback.mjs";
import { startRestate } from "./lib/restate-server.mjs";
import { rate } from "./lib/window.mjs";

const awakeables = new Map();
const reached = new Map();

const chain = restate.workflow({
  name: "chain",
  handlers: {
    run: async (ctx, activities) => {
      for (let i = 0; i < activities; i++) await ctx.run(`step-${i}`, () => i);
      return activities;
    },
  },
});

// An awakeable is its shortest way from an event into waiting code; a workflow promise needs a second handler call.
const waiter = restate.workflow({
  name: "waiter",
  handlers: {
    run: async (ctx) => {
      const { id, promise } = ctx.awakeable();
      awakeables.get(ctx.key)?.(id);
      await promise;
      reached.get(ctx.key)?.(performance.now());
    },
  },
});

async function serve(port) {
  const endpoint = restate.endpoint().setLogger(() => {}).bind(chain).bind(waiter);
  const server = http2.createServer(endpoint.http2Handler());
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
}

async function post(port, path, body, ...expected) {
  const answer = await request(port, "POST", path, body);
  if (!expected.includes(answer.status)) throw new Error(`${path}: ${answer.status} ${answer.text}`);
}

async function measureEvents(ingress) {
  const samples = [];
  for (let i = 0; i < number("count", 500); i++) {
    const key = `event-${i}`;
    const waiting = new Promise((resolve) => awakeables.set(key, resolve));
    const code = new Promise((resolve) => reached.set(key, resolve));
    await post(ingress, `/waiter/${key}/run/send`, undefined, 200, 202);
    const id = await waiting;
    // The wait itself is stored a moment after the code asked for it.
    await new Promise((resolve) => setTimeout(resolve, 10));
    const begin = performance.now();
    await post(ingress, `/restate/awakeables/${id}/resolve`, { key }, 200, 202);
    samples.push((await code) - begin);
  }
  return latencies(samples);
}

limitTime(number("seconds", 120));
const [ingress, admin, node, service] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
await startRestate({ data: settings.data ?? mkdtempSync(join(tmpdir(), "peer-")), ingress, admin, node });
await serve(service);
await post(admin, "/deployments", { uri: `http://127.0.0.1:${service}` }, 200, 201);
const activities = settings.measure === "ten" ? 10 : 1;
const figures =
  settings.measure === "event"
    ? await measureEvents(ingress)
    : await rate(number("count", 2000), number("window", 128), (id) => post(ingress, `/chain/${id}/run`, activities, 200));
print(figures);
process.exit(0);

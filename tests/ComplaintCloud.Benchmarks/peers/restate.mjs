// Restate's server with a TypeScript service. Usage: node restate.mjs measure=one|ten|event|timers count=N data=DIR [sleepers=kept|away]
import { mkdtempSync } from "node:fs";
import http2 from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as restate from "@restatedev/restate-sdk";
import { latencies, limitTime, number, print, residentMb, settings } from "./lib/figures.mjs";
import { freePort, request } from "./lib/loopback.mjs";
import { startRestate } from "./lib/restate-server.mjs";
import { timers } from "./lib/timers.mjs";
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

const entered = new Set();
const lateness = [];
const sleeper = restate.workflow({
  name: "sleeper",
  handlers: {
    run: async (ctx, fireAt) => {
      entered.add(ctx.key);
      // The SDK adds the clock's time once more when it stores the wake-up; a time asked from the context would be stale by then.
      await ctx.sleep(Math.max(1, Math.round(fireAt - Date.now())));
      lateness.push(Date.now() - fireAt);
    },
  },
});

async function serve(port) {
  const endpoint = restate.endpoint().setLogger(() => {}).bind(chain).bind(waiter).bind(sleeper);
  const server = http2.createServer(endpoint.http2Handler());
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
}

async function post(port, path, body, ...expected) {
  const answer = await request(port, "POST", path, body);
  if (!expected.includes(answer.status)) throw new Error(`${path}: ${answer.status} ${answer.text}`);
}

const measureRate = (activities) =>
  rate(number("count", 2000), number("window", 128), (id) => post(ingress, `/chain/${id}/run`, activities, 200));

const measureTimers = () =>
  timers({
    count: number("count", 10_000),
    firing: number("firing", 500),
    seconds: number("spread", 10),
    width: number("window", 128),
    start: (id, fireAt) => post(ingress, `/sleeper/${id}/run/send`, fireAt, 200, 202),
    entered,
    lateness,
    memory: () => residentMb(process.pid, server.pid),
  });

async function measureEvents() {
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
// By default each sleeper keeps its connection for a minute and only 1,000 may: let more of them, or put them away at once.
const sleepers = {
  kept: { RESTATE_WORKER__INVOKER__CONCURRENT_INVOCATIONS_LIMIT: "20000" },
  away: { RESTATE_WORKER__INVOKER__INACTIVITY_TIMEOUT: "0s" },
};
const more = sleepers[settings.sleepers] ?? {};
const data = settings.data ?? mkdtempSync(join(tmpdir(), "peer-"));
const server = await startRestate({ data, ingress, admin, node, more });
await serve(service);
await post(admin, "/deployments", { uri: `http://127.0.0.1:${service}` }, 200, 201);
const measures = { one: () => measureRate(1), ten: () => measureRate(10), event: measureEvents, timers: measureTimers };
print(await measures[settings.measure]());
process.exit(0);

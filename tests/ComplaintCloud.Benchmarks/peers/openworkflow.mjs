// openworkflow on its SQLite backend. Usage: node openworkflow.mjs measure=one|ten|event|timers count=N data=DIR
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OpenWorkflow } from "openworkflow";
import { BackendSqlite } from "openworkflow/sqlite";
import { latencies, limitTime, number, print, residentMb, settings } from "./lib/figures.mjs";
import { timers } from "./lib/timers.mjs";
import { rate } from "./lib/window.mjs";

// Its best setting here; the default of 1 runs one workflow at a time.
const concurrency = number("concurrency", 100);
const window = number("window", 200);

limitTime(number("seconds", 120));
const backend = BackendSqlite.connect(join(settings.data ?? mkdtempSync(join(tmpdir(), "peer-")), "openworkflow.db"));
backend.db.exec("PRAGMA synchronous = FULL");
const flushes = backend.db.prepare("PRAGMA synchronous").get().synchronous;
if (flushes !== 2) throw new Error(`synchronous is ${flushes}, not FULL`);

const engine = new OpenWorkflow({ backend });
const finished = new Map();

const chain = engine.defineWorkflow({ name: "chain" }, async ({ input, step }) => {
  for (let i = 0; i < input.activities; i++) await step.run({ name: `step-${i}` }, async () => i);
  finished.get(input.id)?.();
  return input.id;
});

const reached = new Map();
const waiter = engine.defineWorkflow({ name: "waiter" }, async ({ input, step }) => {
  await step.waitForSignal({ signal: input.id, timeout: "10m" });
  reached.get(input.id)?.(performance.now());
  return input.id;
});

const entered = new Set();
const lateness = [];
const sleeper = engine.defineWorkflow({ name: "sleeper" }, async ({ input, step }) => {
  entered.add(input.id);
  await step.sleep("wait", `${Math.max(1, Math.round(input.fireAt - Date.now()))}ms`);
  lateness.push(Date.now() - input.fireAt);
});

const measureTimers = () =>
  timers({
    count: number("count", 10_000),
    firing: number("firing", 500),
    seconds: number("spread", 10),
    width: window,
    start: (id, fireAt) => sleeper.run({ id, fireAt }),
    entered,
    lateness,
    memory: () => residentMb(process.pid),
  });

async function measureRate(activities) {
  return rate(number("count", 1000), window, async (id) => {
    const end = new Promise((resolve) => finished.set(id, resolve));
    await chain.run({ id, activities });
    await end;
    finished.delete(id);
  });
}

async function measureEvents() {
  const samples = [];
  for (let i = 0; i < number("count", 200); i++) {
    const id = `event-${i}`;
    const code = new Promise((resolve) => reached.set(id, resolve));
    await waiter.run({ id });
    samples.push(await timeSignal(id, code));
  }
  return latencies(samples);
}

/** A signal that nobody waits for yet is dropped, so it is sent again until it was taken; only the taken one is timed. */
async function timeSignal(id, code) {
  let begin;
  let sent;
  do {
    begin = performance.now();
    sent = (await engine.sendSignal({ signal: id, data: { id } })).workflowRunIds.length > 0;
    if (!sent) await new Promise((resolve) => setTimeout(resolve, 20));
  } while (!sent);
  return (await code) - begin;
}

const worker = engine.newWorker({ concurrency });
await worker.start();
const measures = { one: () => measureRate(1), ten: () => measureRate(10), event: measureEvents, timers: measureTimers };
print(await measures[settings.measure]());
process.exit(0);

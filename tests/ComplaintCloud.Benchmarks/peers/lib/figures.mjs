// What every peer's driver prints: one JSON object of figures on one line, and nothing else on standard output.

import { readFileSync } from "node:fs";

export const settings = Object.fromEntries(
  process.argv.slice(2).map((pair) => pair.split(/=(.*)/s, 2)),
);

export const number = (name, fallback) => Number(settings[name] ?? fallback);

export function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))];
}

export function latencies(samples) {
  const sorted = Float64Array.from(samples).sort();
  return { p50Ms: percentile(sorted, 0.5), p99Ms: percentile(sorted, 0.99), events: sorted.length };
}

/** Resident memory of processes together, in MB. */
export function residentMb(...pids) {
  const kb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]);
  return pids.reduce((sum, pid) => sum + kb(pid), 0) / 1024;
}

/** Ends the process when the time is over: no driver may outlive its benchmark. */
export function limitTime(seconds) {
  setTimeout(() => {
    console.error(`gave up after ${seconds} s`);
    process.exit(3);
  }, seconds * 1000).unref();
}

export function print(figures) {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

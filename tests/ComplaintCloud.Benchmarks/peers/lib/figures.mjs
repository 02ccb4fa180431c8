// What every peer's driver prints: one JSON object of figures on one line, and nothing else on standard output.

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

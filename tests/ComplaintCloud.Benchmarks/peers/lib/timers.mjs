import { percentile } from "./figures.mjs";
import { inWindow } from "./window.mjs";

// Enough for the slowest peer to bring every near instance to its wait.
const lead = 15_000;
const day = 86_400_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts `count` instances with far timers, then `firing` whose timers are spread over `seconds`; how late these ran on,
 * and the memory above `empty` while all waited. `start(id, fireAt)` resolves when the instance is stored; the
 * workflow code notes in `entered` that it got to its wait, and its lateness after it.
 */
export async function timers({ count, firing, seconds, width, start, entered, lateness, memory }) {
  const empty = memory();
  const far = Date.now() + 5 * day;
  await inWindow(count, width, (i) => start(`far-${i}`, far + i));
  while (entered.size < count) await pause(50);
  await pause(5000);
  const waiting = memory();
  const first = Date.now() + lead;
  await inWindow(firing, width, (i) => start(`near-${i}`, first + (i * seconds * 1000) / firing));
  if (Date.now() > first) throw new Error("the near timers could not be started before the first was due");
  while (lateness.length < firing) await pause(50);
  const sorted = Float64Array.from(lateness).sort();
  return {
    latenessP50Ms: percentile(sorted, 0.5),
    latenessP99Ms: percentile(sorted, 0.99),
    memoryAboveEmptyMb: waiting - empty,
    waiting: count,
  };
}

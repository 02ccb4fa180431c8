/** Runs `one(i)` for i in 0..count-1 with at most `width` under way, the same way for every engine. */
export async function inWindow(count, width, one) {
  let next = 0;
  const lane = async () => {
    while (next < count) await one(next++);
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, lane));
}

/** Workflows per second: a tenth as warm-up, then `count` measured from the first start to the last end. */
export async function rate(count, width, one) {
  const warmUp = Math.ceil(count / 10);
  await inWindow(warmUp, width, (i) => one(`warm-${i}`));
  const begin = performance.now();
  await inWindow(count, width, (i) => one(`run-${i}`));
  const seconds = (performance.now() - begin) / 1000;
  return { workflowsPerSecond: count / seconds, workflows: count, seconds };
}

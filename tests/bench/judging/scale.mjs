/** Time and memory on made-up subjects: an MBG/NBD world of two years, from a fixed seed. */
const YEARS = 730;

function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let v = Math.imul(state ^ (state >>> 15), state | 1);
    v ^= v + Math.imul(v ^ (v >>> 7), v | 61);
    return ((v ^ (v >>> 14)) >>> 0) / 4294967296;
  };
}

/** Days of `n` subjects: exponential gaps at paces that differ, leaving after each event with a small chance. */
export function madeUp(n, seed = 1) {
  const next = random(seed);
  return Array.from({ length: n }, () => {
    let day = Math.floor(next() * YEARS);
    const gap = 20 / (0.05 - Math.log(1 - next()));
    const leaves = next() * 0.3;
    const days = [day];
    while (next() > leaves) {
      day += Math.max(1, Math.round(-Math.log(1 - next()) * gap));
      if (day >= YEARS) break;
      days.push(day);
    }
    return days;
  });
}

/** Processor time of this process, in ms: the machine may be busy with other things. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Longest slice too: the background answers nothing while one runs. */
function timed(work) {
  let [total, longest] = [0, 0];
  const cpu = cpuMs();
  for (;;) {
    const began = performance.now();
    const step = work.next();
    const ms = performance.now() - began;
    total += ms;
    longest = Math.max(longest, ms);
    if (step.done) return { ms: total, cpuMs: cpuMs() - cpu, longest, result: step.value };
  }
}

export function measureScale(n, m) {
  const subjects = madeUp(n);
  const histories = subjects.map((days) => m.historyOf(days, YEARS));
  const mbg = timed(m.fitMbgNbd(histories));
  const heap = process.memoryUsage().heapUsed;
  const outlook = timed(m.fitOutlooks(subjects, YEARS, 90));
  const added = process.memoryUsage().heapUsed - heap;
  const began = performance.now();
  if (outlook.result.ok) for (const days of subjects) outlook.result.of(days);
  const forecastMs = performance.now() - began;
  return {
    subjects: n,
    mbgFitMs: mbg.ms,
    mbgFitCpuMs: mbg.cpuMs,
    mbgFitted: mbg.result.ok,
    outlookFitMs: outlook.ms,
    outlookFitCpuMs: outlook.cpuMs,
    outlookFitted: outlook.result.ok,
    longestSliceMs: Math.max(mbg.longest, outlook.longest),
    forecastMs,
    heapAddedMiB: added / 2 ** 20,
  };
}

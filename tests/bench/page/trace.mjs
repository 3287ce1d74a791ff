const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'toplevel',
];

async function record(page, run) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  const result = await run();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return { result, events };
}

/** The addresses a traced event names: its own and those of the stack that caused it. */
export function caused(event, id) {
  const { data, beginData } = event.args ?? {};
  const frames = [...(beginData?.stackTrace ?? []), ...(data?.stackTrace ?? [])];
  return frames.some(({ url }) => url?.includes(id)) || data?.url?.includes(id) === true;
}

const ms = (micro) => micro / 1000;

/**
 * Runs something while the browser writes a trace. With an extension's id also says what that extension did on the
 * page's main thread: script time, its longest task, and how many layouts and style passes it forced.
 */
export async function traced(page, run, id) {
  const { result, events } = await record(page, run);
  if (!id) return { result, events: null };
  const calls = events.filter(
    (event) =>
      event.ph === 'X' &&
      /^(?:FunctionCall|EvaluateScript|FireIdleCallback|TimerFire)$/.test(event.name) &&
      caused(event, id),
  );
  const threads = new Set(calls.map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && threads.has(`${pid}/${tid}`),
  );
  const ours = tasks.filter((task) =>
    calls.some((call) => call.ts >= task.ts && call.ts <= task.ts + task.dur && call.tid === task.tid),
  );
  const script = calls
    .filter(({ name }) => name === 'FunctionCall')
    .reduce((sum, { dur = 0 }) => sum + dur, 0);
  const forced = (name) => events.filter((event) => event.name === name && caused(event, id)).length;
  return {
    result,
    events: {
      script: ms(script),
      longest: ms(Math.max(0, ...ours.map(({ dur = 0 }) => dur))),
      over50: ours.filter(({ dur = 0 }) => dur > 50_000).length,
      layouts: forced('Layout'),
      styles: forced('UpdateLayoutTree'),
    },
  };
}

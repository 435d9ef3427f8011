import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { afterPause } from "../../../layouts/client/finder/pause.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it("a pause runs its function once, after the last start", () => {
  const run = vi.fn();
  const pause = afterPause(120, run);
  pause.start();
  vi.advanceTimersByTime(100);
  pause.start();
  vi.advanceTimersByTime(119);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledOnce();
});

it("a pause that is cancelled runs nothing", () => {
  const run = vi.fn();
  const pause = afterPause(120, run);
  pause.start();
  pause.cancel();
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});

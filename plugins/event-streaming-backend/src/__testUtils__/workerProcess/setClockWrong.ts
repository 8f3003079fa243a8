// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Sets the clock of this process wrong, for all that asks for the time. */
export function setClockWrong(byMs: number): void {
  const RealDate = Date;
  const now = () => RealDate.now() + byMs;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) =>
      key === 'now' ? now : Reflect.get(target, key, receiver),
  });
}

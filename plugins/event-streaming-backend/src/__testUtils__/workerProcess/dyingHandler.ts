// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CrashTrigger } from '../backendProcess/CrashPoint';
import { KindHandler } from '../../kinds/KindHandler';

/** The handler of a process that may hold or die around the application of a step. */
export function dyingHandler(
  handler: KindHandler,
  crash: CrashTrigger,
  hold: (step: string) => Promise<void>,
): KindHandler {
  return {
    definition: handler.definition,
    propose: ask => handler.propose(ask),
    checkStep: (step, memo) => handler.checkStep(step, memo),
    memoOf: async step => (await handler.memoOf?.(step)) ?? {},
    applyStep: async (step, context) => {
      await hold(step.operation);
      crash.beforeStep(step.operation);
      await handler.applyStep(step, context);
      crash.afterStep(step.operation);
    },
    refresh: target => handler.refresh(target),
    afterMove: request => handler.afterMove(request),
    impactOn: target => handler.impactOn(target),
  };
}
